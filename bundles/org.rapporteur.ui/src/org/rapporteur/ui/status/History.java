package org.rapporteur.ui.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.model.Action;
import org.rapporteur.model.Citation;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Position;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.date.Verdict;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Paragraph.Style;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** Everything that is known of a recommendation in a country, as blocks: all reports with their sources, actions, evidence. */
public final class History {

    private final Place place;
    private final Wording wording;
    private final org.rapporteur.analysis.status.Cell cell;

    /**
     * @param place the recommendation and the country
     * @param record the country's record; empty when it has none
     */
    public History(Place place, Optional<CountryRecord> record) {
        this.place = place;
        wording = Wording.of(place.session().inquiry(), Place.class);
        cell = Statuses.of(wording.inquiry()).cell(place.recommendation(), place.country(),
                Optional.ofNullable(Statuses.index(record).get(place.recommendation())));
    }

    /** What the status rests on: the report that tells it; the recommendation when nothing was reported. */
    public EObject told() {
        return cell.current().<EObject>map(Function.identity()).orElse(place.recommendation());
    }

    /** The blocks. */
    public List<Block> blocks() {
        Optional<Implementation> implementation = cell.implementation();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, place.countryName()));
        blocks.add(Block.text(Optional.ofNullable(place.recommendation().getNumber()).map(number -> number + "  ").orElse("") + place.text()));
        blocks.add(table("now", "history.now", List.of("history.about", "history.is"), now()));
        overdue(cell.overdue()).ifPresent(text -> blocks.add(new Block.Note(Tone.WARNING, text)));
        implementation.map(Implementation::getPositionComment).filter(comment -> !comment.isBlank())
                .ifPresent(comment -> blocks.add(new Block.Paragraph(Style.QUOTATION, List.of(Run.plain(comment)))));
        List<ProgressReport> reports = implementation.<List<ProgressReport>>map(Implementation::getReports).orElse(List.of());
        if (reports.isEmpty()) {
            blocks.add(new Block.Note(Tone.UNKNOWN, wording.text("history.none")));
        } else {
            blocks.add(table("history", "history.reports", List.of("history.when", "history.status", "history.said"), reports(reports, cell.history())));
        }
        implementation.ifPresent(known -> {
            add(blocks, table("actions", "history.actions", List.of("history.action", "history.dates"),
                    known.getActions().stream().map(this::action).toList()));
            add(blocks, table("evidence", "history.evidence", List.of("history.kind", "history.what"),
                    known.getEvidence().stream().map(this::evidence).toList()));
        });
        return blocks;
    }

    private static void add(List<Block> blocks, Block.Table table) {
        if (table.rows().count() > 0) {
            blocks.add(table);
        }
    }

    private List<List<Cell>> now() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(wording.cell(wording.text("history.status")), wording.state(cell.status())));
        if (cell.position() != Position.NOT_STATED) {
            rows.add(List.of(wording.cell(wording.text("history.position")), wording.cell(wording.label(cell.position()))));
        }
        if (place.recommendation().getDue() != null) {
            rows.add(List.of(wording.cell(wording.text("history.due")), wording.dateCell(place.recommendation().getDue())));
        }
        String responsible = cell.implementation().map(this::responsible).orElse("");
        if (!responsible.isEmpty()) {
            rows.add(List.of(wording.cell(wording.text("history.responsible")), wording.cell(responsible)));
        }
        return rows;
    }

    private String responsible(Implementation implementation) {
        return Wording.lines(Stream.concat(implementation.getInstitutions().stream().map(one -> wording.name(one.getNames(), one.getId())),
                Stream.ofNullable(implementation.getResponsible())).toList());
    }

    private Optional<String> overdue(Verdict verdict) {
        return switch (verdict) {
            case CERTAINLY -> Optional.of(wording.text("history.overdue"));
            case POSSIBLY -> Optional.of(wording.text("history.perhapsOverdue"));
            case NO -> Optional.empty();
        };
    }

    /** Newest first; those that do not count yet, because their day has not come, before them. */
    private List<List<Cell>> reports(List<ProgressReport> all, List<ProgressReport> counting) {
        return Stream.concat(all.stream().filter(report -> !counting.contains(report)), counting.reversed().stream())
                .map(this::report).toList();
    }

    private List<Cell> report(ProgressReport report) {
        String by = report.getBy() == Reporter.AGENCY && report.getAgency() != null ? wording.party(report.getAgency()) : wording.label(report.getBy());
        return List.of(report.getWhen() == null ? wording.cell(wording.text("history.undated")) : wording.dateCell(report.getWhen()),
                wording.state(report.getStatus()),
                wording.cell(Wording.lines(Stream.of(report.getText(), wording.text("history.by", by), sources(report.getCitations())).toList())));
    }

    private List<Cell> action(Action action) {
        String responsible = action.getResponsible() == null ? "" : wording.name(action.getResponsible().getNames(), action.getResponsible().getId());
        return List.of(wording.cell(Wording.lines(Stream.of(action.getText(), responsible, sources(action.getCitations())).toList())),
                wording.cell(Wording.lines(Stream.of(action.getDue() == null ? "" : wording.text("history.dueOn", wording.date(action.getDue())),
                        action.getDone() == null ? wording.text("history.open") : wording.text("history.doneOn", wording.date(action.getDone()))).toList())));
    }

    private List<Cell> evidence(Evidence evidence) {
        return List.of(wording.cell(wording.label(evidence.getKind())), wording.cell(Wording.lines(Stream.of(evidence.getTitle(),
                wording.date(evidence.getWhen()), evidence.getLocation(), sources(evidence.getCitations())).toList())));
    }

    private String sources(List<Citation> citations) {
        String all = citations.stream().filter(citation -> citation.getSource() != null)
                .map(citation -> citation.getSource().getTitle() + (citation.getPlace() == null ? "" : ", " + citation.getPlace()))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : wording.text("history.source", all);
    }

    private Block.Table table(String id, String title, List<String> columns, List<List<Cell>> rows) {
        return new Block.Table(id, wording.text(title), wording.text(title), columns.stream()
                .map(key -> wording.column(key, Column.Kind.TEXT, key.equals("history.said") || key.equals("history.what") ? 3 : 1)).toList(),
                Rows.of(rows), Use.BOTH);
    }
}
