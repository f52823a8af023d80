package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Cell;
import org.rapporteur.model.Fidelity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Position;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Recommendation;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Use;

/**
 * What a country did about each recommendation addressed to it, by meeting and theme, with the analysts' prose below; in workbooks
 * one table to filter, and the history.
 */
@Component(service = ReportSection.class)
public final class Implementations implements ReportSection {

    /** The narratives that stand here have this section, or none. */
    static final String ID = "implementation";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        if (!(subject instanceof Subject.OfCountry country)) {
            return List.of();
        }
        var wording = Wording.of(inquiry, Implementations.class);
        var telling = new Cells(wording);
        List<Cell> cells = Cells.of(country, inquiry);
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "implementation.heading"));
        if (cells.isEmpty()) {
            blocks.add(wording.paragraph("implementation.none", wording.party(country.party()), wording.region(country.region())));
        }
        byMeeting(cells).forEach((meeting, ofMeeting) -> {
            blocks.add(new Block.Heading(2, wording.meetingAndDate(meeting)));
            if (ofMeeting.stream().allMatch(cell -> cell.recommendation().getFidelity() == Fidelity.THEME_ONLY)) {
                blocks.add(wording.paragraph("implementation.themesOnly", ofMeeting.size()));
            }
            blocks.add(table(meeting, ofMeeting, telling, wording));
        });
        blocks.addAll(new Views(telling).of(cells));
        if (!cells.isEmpty()) {
            blocks.add(all(cells, telling, wording));
            blocks.add(history(cells, telling, wording));
        }
        blocks.addAll(Narratives.of(country, ID, wording));
        return blocks;
    }

    private static Map<Meeting, List<Cell>> byMeeting(List<Cell> cells) {
        return cells.stream().collect(Collectors.groupingBy(cell -> cell.recommendation().getMeeting(), LinkedHashMap::new,
                Collectors.toList()));
    }

    /** What is printed: rows of one theme stand together, in the order in which the themes first come. */
    private static Block.Table table(Meeting meeting, List<Cell> cells, Cells telling, Wording wording) {
        var columns = List.of(wording.column("implementation.number", Column.Kind.TEXT, 0.7),
                wording.column("implementation.recommendation", Column.Kind.TEXT, 4),
                wording.column("implementation.status", Column.Kind.STATE, 1.6), wording.column("implementation.action", Column.Kind.TEXT, 3.4),
                wording.column("implementation.responsible", Column.Kind.TEXT, 1.8), wording.column("implementation.due", Column.Kind.DATE, 1.3),
                wording.column("implementation.evidence", Column.Kind.TEXT, 2.2));
        Map<String, List<Cell>> byTheme = cells.stream().collect(Collectors.groupingBy(cell -> wording.themes(cell.recommendation()),
                LinkedHashMap::new, Collectors.toList()));
        List<Cell> ordered = byTheme.values().stream().flatMap(List::stream).toList();
        return new Block.Table("implementation-" + Listed.id(meeting.getId()), wording.text("implementation.table", wording.meeting(meeting)),
                wording.text("implementation.table.description"), columns, Listed.rows(ordered, cell -> List.of(
                        wording.cell(number(cell.recommendation())), printed(cell, wording),
                        wording.state(cell.status()), wording.cell(telling.action(cell)),
                        wording.cell(telling.responsible(cell)), wording.dateCell(telling.due(cell).orElse(null)),
                        wording.cell(Wording.lines(List.of(telling.evidence(cell), telling.sources(cell)))))),
                Use.READING);
    }

    /** A recommendation with its themes and the government's position below: for columns of their own a page is too narrow. */
    private static org.rapporteur.report.tree.Cell printed(Cell cell, Wording wording) {
        String themes = cell.recommendation().getTexts().isEmpty() ? "" : wording.themes(cell.recommendation());
        String below = Wording.lines(List.of(themes.isEmpty() ? "" : wording.text("implementation.below.themes", themes),
                position(cell, wording).isEmpty() ? "" : wording.text("implementation.below.position", position(cell, wording))));
        return switch (wording.recommendation(cell.recommendation())) {
            case org.rapporteur.report.tree.Cell.Text text when !below.isEmpty() ->
                new org.rapporteur.report.tree.Cell.Text(text.value() + "\n" + below, text.language());
            case org.rapporteur.report.tree.Cell other -> other;
        };
    }

    private static String position(Cell cell, Wording wording) {
        return cell.position() == Position.NOT_STATED ? "" : wording.label(cell.position());
    }

    private static Block all(List<Cell> cells, Cells telling, Wording wording) {
        var columns = List.of(wording.column("implementation.number", Column.Kind.TEXT, 0.8),
                wording.column("implementation.recommendation", Column.Kind.TEXT, 5), wording.column("implementation.meeting", Column.Kind.TEXT, 2),
                wording.column("implementation.themes", Column.Kind.TEXT, 2), wording.column("implementation.position", Column.Kind.TEXT, 1.3),
                wording.column("implementation.status", Column.Kind.STATE, 1.5), wording.column("implementation.action", Column.Kind.TEXT, 4),
                wording.column("implementation.responsible", Column.Kind.TEXT, 2), wording.column("implementation.due", Column.Kind.DATE, 1.2),
                wording.column("implementation.evidence", Column.Kind.TEXT, 2), wording.column("implementation.sources", Column.Kind.TEXT, 2));
        return new Block.Table("recommendations", wording.text("implementation.all"), wording.text("implementation.all.description"), columns,
                Listed.rows(cells, cell -> List.of(wording.cell(number(cell.recommendation())),
                        wording.recommendation(cell.recommendation()),
                        wording.cell(wording.meetingAndDate(cell.recommendation().getMeeting())),
                        wording.cell(wording.themes(cell.recommendation())),
                        wording.cell(position(cell, wording)),
                        wording.state(cell.status()), wording.cell(telling.action(cell)),
                        wording.cell(telling.responsible(cell)), wording.dateCell(telling.due(cell).orElse(null)),
                        wording.cell(telling.evidence(cell)),
                        wording.cell(telling.sources(cell)))),
                Use.DATA);
    }

    private static Block history(List<Cell> cells, Cells telling, Wording wording) {
        record Entry(Cell cell, ProgressReport report) {
        }
        List<Entry> entries = cells.stream().flatMap(cell -> cell.history().stream().map(report -> new Entry(cell, report))).toList();
        var columns = List.of(wording.column("implementation.recommendation", Column.Kind.TEXT, 5),
                wording.column("history.when", Column.Kind.DATE, 1.3), wording.column("implementation.status", Column.Kind.STATE, 1.5),
                wording.column("history.by", Column.Kind.TEXT, 1.5), wording.column("history.text", Column.Kind.TEXT, 5),
                wording.column("implementation.sources", Column.Kind.TEXT, 2));
        return new Block.Table("history", wording.text("history.table"), wording.text("history.table.description"), columns,
                Listed.rows(entries, entry -> List.of(wording.recommendation(entry.cell().recommendation()), wording.dateCell(entry.report().getWhen()),
                        wording.state(entry.report().getStatus()),
                        wording.cell(telling.who(entry.report())),
                        wording.cell(entry.report().getText() == null ? "" : entry.report().getText()),
                        wording.cell(telling.sources(entry.report())))),
                Use.DATA);
    }

    static String number(Recommendation recommendation) {
        return recommendation.getNumber() == null ? "" : recommendation.getNumber();
    }
}
