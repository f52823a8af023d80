package org.rapporteur.export.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapporteur.ooxml.UnwritableTextException;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Block.KeyFigure;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;
import org.rapporteur.testkit.OfficeFile;
import org.rapporteur.testkit.ReportTrees;
import org.w3c.dom.Element;

class ExcelExporterTest {

    private static final String FIRST_TABLE = "xl/worksheets/sheet2.xml";

    private static byte[] bytes(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new ExcelExporter().write(report, out);
        return out.toByteArray();
    }

    private static OfficeFile book(Block... blocks) throws IOException {
        return new OfficeFile(bytes(ReportTrees.of("en", List.of(blocks))));
    }

    private static List<String> texts(OfficeFile book, String part) {
        return book.all(part, "c").stream().filter(cell -> cell.getAttribute("t").equals("inlineStr"))
                .map(cell -> OfficeFile.decoded(cell.getTextContent())).toList();
    }

    @Test
    void aReportBecomesSheetsWithTypedCellsAndTablesWithFilters() throws IOException {
        try (var golden = ExcelExporterTest.class.getResourceAsStream("everything.txt")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8),
                    Outline.of(new OfficeFile(bytes(ReportTrees.everything()))));
        }
    }

    @Test
    void theSameReportIsTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
        byte[] here = bytes(ReportTrees.everything());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            for (String other : List.of("tr-TR", "ar-EG", "ne-NP-u-nu-deva", "de-CH")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                assertArrayEquals(here, bytes(ReportTrees.everything()), other);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyPartIsWellFormedAndDeclared() throws IOException {
        var book = new OfficeFile(bytes(ReportTrees.everything()));
        String types = book.text("[Content_Types].xml");
        for (String part : book.names()) {
            book.xml(part);
            assertTrue(part.equals("[Content_Types].xml") || part.endsWith(".rels") || types.contains("\"/" + part + "\""), part);
        }
    }

    @Test
    void hostileTextsComeBackExactlyAndNoneIsAFormula() throws IOException {
        var book = book(ReportTrees.texts("t", "Texts", ReportTrees.HOSTILE));
        assertEquals(ReportTrees.HOSTILE, texts(book, FIRST_TABLE).subList(2, 2 + ReportTrees.HOSTILE.size()));
        for (String part : book.names()) {
            if (part.startsWith("xl/worksheets/")) {
                assertEquals(0, book.all(part, "f").size(), part);
            }
        }
    }

    @Test
    void controlCharactersComeBackExactlyToo() throws IOException {
        List<String> texts = List.of("bell\u0007", "\u0000", "\u001B[2J", "\uFFFE", "a\u000Bb", "\uFFFF");
        assertEquals(texts, texts(book(ReportTrees.texts("t", "Texts", texts)), FIRST_TABLE).subList(2, 2 + texts.size()));
    }

    @Test
    void textsThatWouldBecomeFormulasWhenTheyAreEditedAreQuoted() throws IOException {
        var book = book(ReportTrees.texts("t", "Texts", List.of("=1+1", "+1", "-1", "@x", "'", "1/2", "TRUE", "plain words", "Kenya")));
        assertEquals(List.of(true, true, true, true, true, true, true, false, false), book.all(FIRST_TABLE, "c").stream()
                .filter(cell -> cell.getAttribute("r").matches("B([2-9]|10)"))
                .map(cell -> cell.getAttribute("s").equals(Integer.toString(CellStyles.QUOTED))).toList());
    }

    @Test
    void hostileTextsMayStandAnywhere() throws IOException {
        for (String text : ReportTrees.HOSTILE) {
            var columns = List.of(new Column(text, Column.Kind.TEXT, 1), new Column(text, Column.Kind.TEXT, 1));
            var chart = new Chart("c", text, text, Chart.Kind.COLUMN, List.of(text),
                    List.of(new Chart.Series(text, List.of(Tone.NEUTRAL), List.of(1.0))));
            var report = new Report(text, text, List.of(new Report.Fact(text, text)), ReportTrees.empty("en").properties(),
                    List.of(new Block.Note(Tone.NEUTRAL, text), chart,
                            new Block.KeyFigures(List.of(new KeyFigure(text, text, text, new Cell.Text(text, "")))),
                            new Block.Table("t", text, text, columns, Rows.of(List.of(List.of(new Cell.State(text, Tone.DONE),
                                    new Cell.Date(text, null, null)))), Use.BOTH)));
            var book = new OfficeFile(bytes(report));
            book.names().forEach(book::xml);
            var overview = texts(book, "xl/worksheets/sheet1.xml");
            String sheet = OfficeFile.decoded(book.all("xl/workbook.xml", "sheet").get(1).getAttribute("name"));
            int asSheetName = sheet.equals(text) ? 1 : 0;
            // title, subtitle, fact and label, note, figure with label and remark, description of the sheet, chart, series, category
            assertEquals(12 + asSheetName, overview.stream().filter(text::equals).count(), text + " in " + overview);
            assertEquals(2, texts(book, FIRST_TABLE).stream().skip(2).filter(text::equals).count(), text);
            for (String part : book.names()) {
                assertTrue(!part.startsWith("xl/worksheets/") || book.all(part, "f").isEmpty(), part);
            }
        }
    }

    @Test
    void halfASurrogatePairIsRefusedWithItsPlace() {
        var table = ReportTrees.texts("t", "Fine texts", List.of("fine", "\uD83D"));
        var refused = assertThrows(UnwritableTextException.class, () -> book(table));
        assertTrue(refused.getMessage().contains("Fine texts"), refused.getMessage());
        assertTrue(refused.getMessage().contains("U+D83D"), refused.getMessage());
    }

    @Test
    void aTextThatIsLongerThanACellGoesOnBesideTheTable() throws IOException {
        String text = "abcde fgh\uD83D".repeat(4_000).replace("\uD83D", "\uD83D\uDE9A");
        var found = texts(book(ReportTrees.texts("t", "Texts", List.of("short", text))), FIRST_TABLE);
        assertTrue(found.stream().allMatch(piece -> piece.length() <= 32_767));
        String start = found.get(3);
        String rest = String.join("", found.subList(4, found.size()));
        assertTrue(text.endsWith(rest) && !rest.isEmpty());
        assertTrue(start.startsWith(text.substring(0, text.length() - rest.length())), "nothing is lost between the pieces");
    }

    @Test
    void datesNumbersAndSharesAreNumbersThatSpreadsheetsCountWith() throws IOException {
        var columns = List.of(new Column("When", Column.Kind.DATE, 1), new Column("Share", Column.Kind.SHARE, 1));
        var rows = Rows.of(List.of(
                List.of(new Cell.Date("the day", LocalDate.of(2003, 11, 17), null), new Cell.Share(1, 4)),
                List.of(new Cell.Date("first", LocalDate.of(1900, 3, 1), null), new Cell.Share(0, 3)),
                List.of(new Cell.Date("before spreadsheets", LocalDate.of(1899, 1, 1), null), Cell.EMPTY)));
        var book = book(new Block.Table("t", "Days", "Days", columns, rows, Use.BOTH));
        var values = book.all(FIRST_TABLE, "c").stream().skip(2).map(Element::getTextContent).toList();
        assertEquals(List.of("37942", "0.25", "61", "0.0", "before spreadsheets"), values);
    }

    @Test
    void namesOfSheetsAreUniqueAndNotTooLongAndHoldNothingForbidden() throws IOException {
        String title = "A very long title of a table that goes on and on [x]: a/b\\c?*";
        List<String> titles = List.of(title, title, title.toUpperCase(Locale.ROOT), "History", "'quoted'", "", "Overview", "OVERVIEW", "ß",
                "SS", "\uD83D\uDE9A".repeat(20), "   ", "a\nb");
        var book = book(IntStream.range(0, titles.size()).mapToObj(i -> ReportTrees.texts("t" + i, titles.get(i), List.of("x")))
                .toArray(Block[]::new));
        var names = book.all("xl/workbook.xml", "sheet").stream().map(sheet -> sheet.getAttribute("name")).toList();
        assertEquals(titles.size() + 1, names.size());
        var folded = new HashSet<String>();
        for (String name : names) {
            assertTrue(!name.isBlank() && name.length() <= 31, name);
            assertFalse(name.matches("(?s).*[:\\\\/?*\\[\\]\\n].*") || name.startsWith("'") || name.endsWith("'"), name);
            assertFalse(name.equalsIgnoreCase("history"), name);
            assertTrue(folded.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)), name + " twice");
            assertEquals(name, new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), "a character was cut in two");
        }
    }

    @Test
    void namesOfTablesAreUniqueAndNoReferences() throws IOException {
        List<String> ids = List.of("a1", "xfd1048576", "r", "c", "r1c1", "1st", "", "a-b", "a_b", "A_B", "é", "x".repeat(300),
                "x".repeat(301));
        var book = book(IntStream.range(0, ids.size()).mapToObj(i -> ReportTrees.texts(ids.get(i), "Table " + i, List.of("x")))
                .toArray(Block[]::new));
        var folded = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            String name = book.xml("xl/tables/table" + (i + 2) + ".xml").getDocumentElement().getAttribute("displayName");
            assertTrue(name.matches("[A-Za-z_][A-Za-z0-9_]{0,254}"), name);
            assertFalse(name.matches("(?i)[a-z]{1,3}[0-9]+|r[0-9]*|c[0-9]*|r[0-9]*c[0-9]*"), name + " looks like a reference");
            assertTrue(folded.add(name.toLowerCase(Locale.ROOT)), name + " twice");
        }
    }

    @Test
    void columnsWithTheSameOrNoHeadingAreToldApartInCellAndTable() throws IOException {
        var columns = List.of(new Column("Status", Column.Kind.TEXT, 1), new Column("status", Column.Kind.TEXT, 1),
                new Column("", Column.Kind.TEXT, 1), new Column("two\nlines", Column.Kind.TEXT, 1));
        var book = book(new Block.Table("t", "T", "T", columns, Rows.of(List.of(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY))),
                Use.BOTH));
        var inTable = book.all("xl/tables/table2.xml", "tableColumn").stream().map(column -> column.getAttribute("name")).toList();
        assertEquals(texts(book, FIRST_TABLE), inTable);
        assertEquals(4, inTable.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count(), inTable.toString());
    }

    @Test
    void headersRepeatInPrint() throws IOException {
        var book = new OfficeFile(bytes(ReportTrees.everything()));
        var titles = book.all("xl/workbook.xml", "definedName").getFirst();
        assertEquals("_xlnm.Print_Titles", titles.getAttribute("name"));
        assertTrue(titles.getTextContent().endsWith("!$1:$1"), titles.getTextContent());
    }

    @Test
    void printTitlesAndLinksLeadToSheetsWhateverTheyAreCalled() throws IOException {
        List<String> titles = List.of("Women's & children's rights", "<Plans> _x0041_ here", "_x005F_x0041_", "Été 2003, $A:$A!", "1:1", "A1");
        var book = book(IntStream.range(0, titles.size()).mapToObj(i -> ReportTrees.texts("t" + i, titles.get(i), List.of("x")))
                .toArray(Block[]::new));
        var quoted = book.all("xl/workbook.xml", "sheet").stream().skip(1).map(sheet -> sheet.getAttribute("name"))
                .map(name -> "'" + name.replace("'", "''") + "'").toList();
        assertTrue(quoted.containsAll(List.of("'Women''s & children''s rights'", "'<Plans> -x0041_ here'", "'-x005F-x0041_'")), quoted::toString);
        assertEquals(quoted.stream().map(name -> name + "!$A:$A," + name + "!$1:$1").toList(),
                book.all("xl/workbook.xml", "definedName").stream().map(Element::getTextContent).toList());
        assertEquals(quoted.stream().map(name -> name + "!A1").toList(), book.all("xl/worksheets/sheet1.xml", "hyperlink").stream()
                .map(link -> link.getAttribute("location")).toList());
    }

    @Test
    void anEmptyReportIsAWorkbookWithAnOverview() throws IOException {
        var book = book();
        assertEquals(List.of("Overview"), book.all("xl/workbook.xml", "sheet").stream().map(sheet -> sheet.getAttribute("name")).toList());
        assertEquals("Kenya", texts(book, "xl/worksheets/sheet1.xml").getFirst());
    }

    @Test
    void whatIsForReadingAndTablesWithoutRowsAreLeftOut() throws IOException {
        var book = book(ReportTrees.recommendations(Use.READING), ReportTrees.texts("none", "None", List.of()));
        assertEquals(1, book.all("xl/workbook.xml", "sheet").size());
    }

    @Test
    void chartsReferToTheCellsThatHoldTheirValuesAlsoWhenAllAreNought() throws IOException {
        for (var kind : Chart.Kind.values()) {
            var book = book(ReportTrees.chart(kind, 0, 0));
            assertEquals(List.of("0", "0"), book.all("xl/charts/chart1.xml", "c:val").stream()
                    .flatMap(value -> OfficeFile.all(value, "c:pt").stream()).map(Element::getTextContent).toList(), kind.toString());
            var references = book.all("xl/charts/chart1.xml", "c:f").stream().map(Element::getTextContent).toList();
            var cells = book.all("xl/worksheets/sheet1.xml", "c").stream().map(cell -> cell.getAttribute("r")).toList();
            for (String reference : references) {
                String first = reference.replaceFirst(".*!", "").replace("$", "").replaceFirst(":.*", "");
                assertTrue(cells.contains(first), reference + " is not among " + cells);
            }
            assertTrue(book.text("xl/drawings/drawing1.xml").contains("How many recommendations have which status"), "alternative text");
        }
    }

    @Test
    void aTableThatBreaksItsPromisesIsRefused() {
        var columns = List.of(new Column("A", Column.Kind.TEXT, 1), new Column("B", Column.Kind.TEXT, 1));
        var short1 = new Block.Table("t", "Short rows", "d", columns, Rows.of(List.of(List.of(Cell.text("x")))), Use.BOTH);
        assertTrue(assertThrows(IOException.class, () -> book(short1)).getMessage().contains("Short rows"));
    }
}
