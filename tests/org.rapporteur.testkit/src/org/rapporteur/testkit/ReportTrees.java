package org.rapporteur.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Block.Heading;
import org.rapporteur.report.tree.Block.KeyFigure;
import org.rapporteur.report.tree.Block.KeyFigures;
import org.rapporteur.report.tree.Block.Listing;
import org.rapporteur.report.tree.Block.Note;
import org.rapporteur.report.tree.Block.Paragraph;
import org.rapporteur.report.tree.Block.Table;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** Reports for tests of exporters. */
public final class ReportTrees {

    /** Texts that attack readers of documents and workbooks, or that are hard to carry; each has to come back exactly. */
    public static final List<String> HOSTILE = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", "\n=1",
            "=HYPERLINK(\"http://example.org\",\"x\")", "{=1}", "'=1", "'", "\uFF1D1+1", "{ INCLUDETEXT \"c:\\\\x\" }",
            "DDEAUTO c:\\\\x \"y\"",
            "\\* MERGEFORMAT", "<w:instrText>DDE</w:instrText>", "<f>1</f>", "]]>", "<![CDATA[x]]>", "<!--", "&amp;", "&#x41;", "\"'<>&",
            "a\rb", "a\r\nb", " blanks ", "  ", "a\u00A0b", "_x0041_", "_x005F_x0041_", "_x00", "1/2", "12:30", "1E5", "TRUE", "007",
            "العربية", "עברית (a) 1", "\u202Eevil\u202C", "e\u0301", "\uD83D\uDE9A", "\uFEFFx", "a\u2028b", "é",
            "\u0085", "a\tb\tc");

    private ReportTrees() {
    }

    /** An empty report in a language. */
    public static Report empty(String language) {
        return of(language, List.of());
    }

    /** A report with content. */
    public static Report of(String language, List<Block> blocks) {
        var words = new Report.Words("Contents", "Page", "of", "DRAFT", "Overview", "continued", "Made with Rapporteur");
        var properties = new Report.Properties(language, language.equals("ar"), "The secretariat", "Migration", List.of("lakes", "report"),
                LocalDate.of(2003, 11, 17), true, words);
        return new Report("Kenya", "Country report, Lakes", List.of(new Report.Fact("Period", "2002 to 2003")), properties, blocks);
    }

    /** A report with a block of every kind. */
    public static Report everything() {
        return of("en", List.of(new Heading(1, "At a glance"),
                new Paragraph(Paragraph.Style.LEAD, List.of(Run.plain("Kenya reported "), Run.strong("twice"), Run.quiet(" (2003)."))),
                new KeyFigures(List.of(new KeyFigure("2 of 3", "implemented", "1 unknown", new Cell.Share(2, 3)),
                        new KeyFigure("3", "recommendations", "", Cell.number(3)))),
                chart(Chart.Kind.BAR, 2, 0, 1), new Heading(2, "Recommendations"), recommendations(Use.BOTH),
                new Note(Tone.UNKNOWN, "Two sources differ."), new Heading(3, "Words"),
                new Paragraph(Paragraph.Style.QUOTATION, List.of(new Run("Mieux vaut tard\nque jamais", Run.Emphasis.STRESSED, "fr"))),
                new Listing(false, List.of(List.of(Run.plain("one")), List.of(Run.plain("two")))),
                new Listing(true, List.of(List.of(Run.plain("first")))), Block.text("The end.")));
    }

    /** A table with a cell of every kind. */
    public static Table recommendations(Use use) {
        var columns = List.of(new Column("Recommendation", Column.Kind.TEXT, 4), new Column("Actions", Column.Kind.NUMBER, 1),
                new Column("Done", Column.Kind.SHARE, 1), new Column("Due", Column.Kind.DATE, 2),
                new Column("Status", Column.Kind.STATE, 2));
        return new Table("recommendations", "Recommendations", "Each recommendation with its status", columns, Rows.of(List.of(
                List.of(Cell.text("Share data"), new Cell.Number(new BigDecimal("1234.5")), new Cell.Share(1, 2),
                        new Cell.Date("17 November 2003", LocalDate.of(2003, 11, 17), LocalDate.of(2003, 11, 17)),
                        new Cell.State("implemented", Tone.DONE)),
                List.of(Cell.text("Train officers"), Cell.EMPTY, Cell.EMPTY, new Cell.Date("early 2004", null, LocalDate.of(2004, 1, 1)),
                        new Cell.State("not reported", Tone.UNKNOWN)))), use);
    }

    /** A table of texts, one in each row. */
    public static Table texts(String id, String title, List<String> texts) {
        return new Table(id, title, "Texts", List.of(new Column("Number", Column.Kind.NUMBER, 1), new Column("Text", Column.Kind.TEXT, 4)),
                Rows.of(texts.stream().map(text -> List.of(Cell.number(texts.indexOf(text)), new Cell.Text(text, ""))).toList()), Use.BOTH);
    }

    /** A chart of one series. */
    public static Chart chart(Chart.Kind kind, double... values) {
        var categories = Arrays.stream(values).mapToObj(value -> "category " + value).toList();
        return new Chart("statuses", "Statuses", "How many recommendations have which status", kind, categories,
                List.of(new Chart.Series("Kenya", List.of(Tone.NEUTRAL), Arrays.stream(values).boxed().toList())));
    }
}
