package org.rapporteur.report.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Cell;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.Verdict;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Block.KeyFigure;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** A country at a glance: its recommendations by status as figures and a chart, and what has changed since the last meeting. */
@Component(service = ReportSection.class)
public final class AtAGlance implements ReportSection {

    @Override
    public String id() {
        return "at-a-glance";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        if (!(subject instanceof Subject.OfCountry country)) {
            return List.of();
        }
        var wording = Wording.of(inquiry, AtAGlance.class);
        List<Cell> cells = Cells.of(country, inquiry);
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "glance.heading"));
        if (cells.isEmpty()) {
            blocks.add(wording.paragraph("glance.none", wording.party(country.party()), wording.region(country.region())));
        } else {
            blocks.add(figures(cells, wording));
            if (cells.stream().anyMatch(Cell::isReported)) {
                blocks.add(chart(cells, wording));
            } else {
                blocks.add(wording.paragraph("glance.nothingReported", cells.size()));
            }
            changes(country, cells, inquiry, wording, blocks);
        }
        blocks.addAll(Questionnaires.of(country, wording));
        return blocks;
    }

    private static Block figures(List<Cell> cells, Wording wording) {
        long reported = cells.stream().filter(Cell::isReported).count();
        long implemented = cells.stream().filter(cell -> cell.status() == Status.IMPLEMENTED).count();
        long overdue = cells.stream().filter(cell -> cell.overdue() == Verdict.CERTAINLY).count();
        long perhaps = cells.stream().filter(cell -> cell.overdue() == Verdict.POSSIBLY).count();
        return new Block.KeyFigures(List.of(
                figure(cells.size(), wording.text("glance.addressed", cells.size()), ""),
                figure(reported, wording.text("glance.reported"), wording.text("glance.unknown", cells.size() - reported)),
                figure(implemented, wording.text("glance.implemented"), ""),
                figure(overdue, wording.text("glance.overdue"), perhaps == 0 ? "" : wording.text("glance.perhapsOverdue", perhaps))));
    }

    private static KeyFigure figure(long value, String label, String remark) {
        return new KeyFigure(Long.toString(value), label, remark, org.rapporteur.report.tree.Cell.number(value));
    }

    private static Block chart(List<Cell> cells, Wording wording) {
        Map<Status, Long> counts = cells.stream().collect(Collectors.groupingBy(Cell::status, Collectors.counting()));
        List<Status> shown = Arrays.stream(Status.values()).filter(counts::containsKey).toList();
        String described = wording.list(shown.stream().map(status -> wording.text("glance.chart.part", wording.label(status), counts.get(status)))
                .toList());
        return new Chart("status", wording.text("glance.chart"), wording.text("glance.chart.description", described), Chart.Kind.BAR,
                shown.stream().map(wording::label).toList(), List.of(new Chart.Series(wording.text("glance.chart.series"),
                        shown.stream().map(Wording::tone).toList(), shown.stream().map(status -> (double) counts.get(status)).toList())));
    }

    /** What is told differently from the day on which the region's last meeting ended. */
    private static void changes(Subject.OfCountry country, List<Cell> now, Inquiry inquiry, Wording wording, List<Block> blocks) {
        Optional<Meeting> last = new Meetings(inquiry.date()).held(country.region()).stream()
                .filter(meeting -> Meetings.latest(meeting).filter(end -> end.isBefore(inquiry.date())).isPresent())
                .reduce((one, later) -> later);
        if (last.isEmpty()) {
            return;
        }
        LocalDate end = Meetings.latest(last.get()).orElseThrow();
        Map<Recommendation, Cell> then = Cells.statuses(inquiry, end).cells(country.region(), country.party(), country.record()).stream()
                .collect(Collectors.toMap(Cell::recommendation, Function.identity()));
        List<Cell> changed = now.stream().filter(cell -> then.get(cell.recommendation()).status() != cell.status()).toList();
        blocks.add(wording.paragraph("glance.changes", changed.size(), wording.meetingAndDate(last.get())));
        if (!changed.isEmpty()) {
            var columns = List.of(wording.column("implementation.recommendation", Column.Kind.TEXT, 5),
                    wording.column("glance.before", Column.Kind.STATE, 1.5), wording.column("glance.now", Column.Kind.STATE, 1.5));
            blocks.add(new Block.Table("changes", wording.text("glance.changes.table"), wording.text("glance.changes.description"), columns,
                    Listed.rows(changed, cell -> List.of(wording.recommendation(cell.recommendation()),
                            wording.state(then.get(cell.recommendation()).status()), wording.state(cell.status()))), Use.BOTH));
        }
        if (now.stream().anyMatch(cell -> cell.overdue() == Verdict.CERTAINLY)) {
            blocks.add(new Block.Note(Tone.WARNING, wording.text("glance.overdue.note")));
        }
    }
}
