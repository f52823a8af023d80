package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapporteur.analysis.status.Cell;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Reporter;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Use;

/**
 * What the government, agencies, analysts and others say of the same recommendation, side by side: a column for each kind of reporter.
 * Nothing, when nowhere more than one has reported.
 */
record Views(Cells telling) {

    private static final List<Reporter> ORDER = List.of(Reporter.GOVERNMENT, Reporter.AGENCY, Reporter.ANALYST, Reporter.NOT_STATED);

    List<Block> of(List<Cell> cells) {
        List<Cell> several = cells.stream().filter(Cell::hasSeveralViews).toList();
        if (several.isEmpty()) {
            return List.of();
        }
        Wording wording = telling.wording();
        List<Reporter> shown = ORDER.stream().filter(by -> several.stream().anyMatch(cell -> cell.views().containsKey(by))).toList();
        var columns = new ArrayList<>(List.of(wording.column("implementation.number", Column.Kind.TEXT, 0.7),
                wording.column("implementation.recommendation", Column.Kind.TEXT, 4)));
        shown.forEach(by -> columns.add(wording.column("views." + by.getLiteral(), Column.Kind.TEXT, 3.4)));
        return List.of(wording.heading(2, "views.heading"), new Block.Table("views", wording.text("views.table"),
                wording.text("views.table.description"), columns, Listed.rows(several, cell -> row(cell, shown)), Use.BOTH));
    }

    private List<org.rapporteur.report.tree.Cell> row(Cell cell, List<Reporter> shown) {
        Wording wording = telling.wording();
        var row = new ArrayList<>(List.of(wording.cell(Implementations.number(cell.recommendation())), wording.recommendation(cell.recommendation())));
        shown.stream().map(by -> cell.views().getOrDefault(by, List.of()).stream().map(this::told).collect(Collectors.joining("\n\n")))
                .forEach(text -> row.add(wording.cell(text)));
        return row;
    }

    /** One view: whose it is where the column does not say it, status and date, the words, where it is said. */
    private String told(ProgressReport report) {
        Wording wording = telling.wording();
        String status = wording.label(report.getStatus());
        String sources = telling.sources(report);
        return Wording.lines(Stream.of(report.getAgency() == null ? "" : telling.who(report),
                report.getWhen() == null ? status : wording.text("views.status", status, wording.date(report.getWhen())),
                Optional.ofNullable(report.getText()).orElse(""), sources.isEmpty() ? "" : wording.text("views.source", sources)).toList());
    }
}
