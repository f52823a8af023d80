package org.rapporteur.testkit;

import java.util.List;
import java.util.stream.Collectors;

import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Use;

/** What a report says to its readers, a line for each block and row: the golden texts of the tests are written so. */
public final class ReportOutline {

    private ReportOutline() {
    }

    /** A whole report. */
    public static String of(Report report) {
        var lines = new StringBuilder(report.title() + " / " + report.subtitle() + "\n");
        report.facts().forEach(fact -> lines.append("- ").append(fact.label()).append(": ").append(fact.value()).append('\n'));
        return lines + of(report.blocks());
    }

    /** Some blocks of a report. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(block -> block(block) + "\n").collect(Collectors.joining());
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> "#".repeat(heading.level()) + " " + heading.text();
            case Block.Paragraph paragraph -> words(paragraph.runs());
            case Block.Listing listing -> listing.items().stream().map(item -> "* " + words(item)).collect(Collectors.joining("\n"));
            case Block.KeyFigures figures -> figures.figures().stream()
                    .map(figure -> "figure " + figure.value() + " " + figure.label() + remark(figure)).collect(Collectors.joining("\n"));
            case Block.Table table -> table(table.use() == Use.DATA ? table : table.filled());
            case Block.Chart chart -> "chart " + chart.title() + ": " + chart.categories() + " " + chart.series().stream()
                    .map(series -> series.name() + " " + series.values()).collect(Collectors.joining(", "));
            case Block.Note note -> "! " + note.text();
        };
    }

    private static String remark(Block.KeyFigure figure) {
        return figure.remark().isEmpty() ? "" : " (" + figure.remark() + ")";
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static String table(Block.Table table) {
        var lines = new StringBuilder("table " + table.id() + " " + table.use() + " " + table.title() + "\n  | "
                + table.columns().stream().map(Column::header).collect(Collectors.joining(" | ")));
        table.rows().forEach(row -> lines.append("\n  | ").append(row.stream().map(ReportOutline::cell)
                .collect(Collectors.joining(" | ")).strip()));
        return lines.toString();
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> "";
            case Cell.Text text -> text.value();
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Share share -> share.numerator() + "/" + share.denominator();
            case Cell.Date date -> date.words();
            case Cell.State state -> "[" + state.label() + "]";
        };
    }
}
