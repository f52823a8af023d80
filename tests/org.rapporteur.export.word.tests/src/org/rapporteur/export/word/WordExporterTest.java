package org.rapporteur.export.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapporteur.ooxml.UnwritableTextException;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;
import org.rapporteur.testkit.OfficeFile;
import org.rapporteur.testkit.ReportTrees;
import org.w3c.dom.Element;

class WordExporterTest {

    private static final String DOCUMENT = "word/document.xml";

    private static byte[] bytes(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordExporter().write(report, out);
        return out.toByteArray();
    }

    private static OfficeFile document(Report report) throws IOException {
        return new OfficeFile(bytes(report));
    }

    @Test
    void aReportBecomesParagraphsWithStylesAndTablesWithHeaders() throws IOException {
        try (var golden = WordExporterTest.class.getResourceAsStream("everything.txt")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), Outline.of(document(ReportTrees.everything())));
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
        var document = document(ReportTrees.everything());
        String types = document.text("[Content_Types].xml");
        for (String part : document.names()) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                document.xml(part);
            }
            assertTrue(part.equals("[Content_Types].xml") || part.endsWith(".rels") || types.contains("\"/" + part + "\""), part);
        }
    }

    @Test
    void hostileTextsComeBackExactlyWhereverTheyStand() throws IOException {
        for (String text : ReportTrees.HOSTILE) {
            var columns = List.of(new Column(text, Column.Kind.TEXT, 1));
            var document = document(new Report(text, text, List.of(new Report.Fact("f", text)), ReportTrees.empty("en").properties(),
                    List.of(new Block.Heading(1, text), new Block.Heading(2, text), Block.text(text), new Block.Note(Tone.NEUTRAL, text),
                            new Block.Listing(true, List.of(List.of(Run.strong(text)))),
                            new Block.Table("t", text, text, columns, Rows.of(List.of(List.of(new Cell.Text(text, "ar")))), Use.BOTH))));
            long found = document.all(DOCUMENT, "w:r").stream().map(Outline::text).filter(text::equals).count();
            // title, subtitle, fact, two entries of the contents, two headings, paragraph, note, item, caption, header, cell
            assertEquals(13, found, text);
            assertEquals(text, document.all(DOCUMENT, "w:tblDescription").getFirst().getAttribute("w:val"));
            assertEquals(List.of(" TOC \\o \"1-2\" \\h \\n \\z "),
                    document.all(DOCUMENT, "w:instrText").stream().map(Element::getTextContent).toList());
            assertEquals(0, document.all(DOCUMENT, "w:fldSimple").size());
        }
    }

    @Test
    void aLongTextComesBackExactly() throws IOException {
        String text = "é<&\uD83D\uDE9A".repeat(8_000);
        assertEquals(40_000, text.length());
        var document = document(ReportTrees.of("en", List.of(ReportTrees.texts("long", "Long", List.of(text)))));
        assertTrue(document.all(DOCUMENT, "w:r").stream().map(Outline::text).anyMatch(text::equals));
    }

    @Test
    void aCharacterThatNoDocumentCanHoldIsRefusedWithItsPlace() {
        for (String text : List.of("bell\u0007", "half \uD83D", "\uDE9A half", "\uFFFE", "\u0000", "\u001B[2J")) {
            var refused = assertThrows(UnwritableTextException.class,
                    () -> document(ReportTrees.of("en", List.of(ReportTrees.texts("x", "Fine texts", List.of("fine", text))))));
            assertTrue(refused.getMessage().contains("Fine texts, 2"), refused.getMessage());
            assertTrue(refused.getMessage().contains(String.format("U+%04X", refused.codePoint())), refused.getMessage());
        }
    }

    @Test
    void headingsAreTheStylesThatWordKnowsAsHeadingsAndTheContentsLeadToThem() throws IOException {
        var document = document(ReportTrees.everything());
        String styles = document.text("word/styles.xml");
        for (int level = 1; level <= 4; level++) {
            assertTrue(styles.contains("w:styleId=\"Heading" + level + "\""), "Heading" + level);
            assertTrue(styles.contains("<w:name w:val=\"heading " + level + "\"/>"), "heading " + level);
        }
        var targets = document.all(DOCUMENT, "w:bookmarkStart").stream().map(mark -> mark.getAttribute("w:name")).toList();
        var links = document.all(DOCUMENT, "w:hyperlink").stream().map(link -> link.getAttribute("w:anchor")).toList();
        assertEquals(2, links.size());
        assertTrue(targets.containsAll(links), links + " in " + targets);
    }

    @Test
    void theStylesThatAreUsedAreThere() throws IOException {
        var document = document(ReportTrees.everything());
        var known = document.all("word/styles.xml", "w:style").stream().map(style -> style.getAttribute("w:styleId")).toList();
        for (String reference : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            for (var used : document.all(DOCUMENT, reference)) {
                assertTrue(known.contains(used.getAttribute("w:val")), used.getAttribute("w:val"));
            }
        }
    }

    @Test
    void theDocumentSaysItsLanguageTitleAndPublisher() throws IOException {
        var document = document(ReportTrees.empty("fr"));
        assertTrue(document.text("word/styles.xml").contains("w:val=\"fr\"") || document.text("word/styles.xml").contains("w:val=\"fr-"),
                document.text("word/styles.xml").substring(0, 900));
        String core = document.text("docProps/core.xml");
        assertTrue(core.contains("<dc:language>fr</dc:language>"), core);
        assertTrue(core.contains("Kenya"), core);
        assertTrue(core.contains("2003-11-17"), core);
    }

    @Test
    void aDraftSaysSoOnEveryPage() throws IOException {
        assertTrue(document(ReportTrees.empty("en")).text("word/header1.xml").contains(">DRAFT<"));
    }

    @Test
    void whatIsForWorkbooksIsLeftOut() throws IOException {
        var document = document(ReportTrees.of("en", List.of(ReportTrees.recommendations(Use.DATA))));
        assertEquals(0, document.all(DOCUMENT, "w:tbl").size());
    }

    @Test
    void aTableWithoutRowsIsLeftOutWithItsCaption() throws IOException {
        var document = document(ReportTrees.of("en", List.of(ReportTrees.texts("none", "No texts", List.of()))));
        assertFalse(document.text(DOCUMENT).contains("No texts"));
    }

    @Test
    void aShortTableStaysOnOnePageAndNoRowOfALongOneStandsAlone() throws IOException {
        assertEquals("header kept kept free", kept(3));
        assertEquals("header kept kept kept kept kept kept kept free", kept(8));
        assertEquals("header kept free free free free free free kept free", kept(9));
        assertEquals("header free", kept(1));
    }

    private static String kept(int rows) throws IOException {
        var document = document(ReportTrees.of("en", List.of(ReportTrees.texts("rows", "Rows",
                IntStream.rangeClosed(1, rows).mapToObj(row -> "row " + row).toList()))));
        return document.all(DOCUMENT, "w:tr").stream().map(row -> {
            var paragraphs = OfficeFile.all(row, "w:p");
            boolean header = !OfficeFile.all(row, "w:tblHeader").isEmpty();
            boolean kept = OfficeFile.all(row, "w:keepNext").size() == paragraphs.size();
            return header ? "header" : kept ? "kept" : "free";
        }).collect(Collectors.joining(" "));
    }

    @Test
    void anEmptyReportIsADocument() throws IOException {
        var document = document(ReportTrees.empty("en"));
        assertTrue(Outline.of(document).startsWith("Title: Kenya\nSubtitle: Country report, Lakes\n"), Outline.of(document));
    }

    @Test
    void chartsOfZeroesAndOfNothingAreWrittenInEveryKind() throws IOException {
        for (var kind : Chart.Kind.values()) {
            for (double[] values : List.of(new double[] { 0, 0 }, new double[] {})) {
                var document = document(ReportTrees.of("en", List.of(ReportTrees.chart(kind, values))));
                assertEquals(values.length, document.all("word/charts/chart1.xml", "c:val").stream()
                        .flatMap(value -> OfficeFile.all(value, "c:pt").stream()).count(), kind.toString());
                var data = new OfficeFile(document.bytes("word/embeddings/chart1.xlsx"));
                assertTrue(data.names().contains("xl/workbook.xml"), data.names().toString());
            }
        }
    }

    @Test
    void fromRightToLeftEveryParagraphAndRunSaysSo() throws IOException {
        var document = document(ReportTrees.of("ar", List.of(Block.text("العربية"), new Block.Paragraph(Block.Paragraph.Style.BODY,
                List.of(new Run("العربية", Run.Emphasis.PLAIN, "ar"), new Run("français", Run.Emphasis.STRONG, "fr"))),
                ReportTrees.recommendations(Use.BOTH))));
        for (Element run : document.all(DOCUMENT, "w:r")) {
            if (!OfficeFile.all(run, "w:t").isEmpty()) {
                boolean french = Outline.text(run).equals("français");
                assertEquals(french ? 0 : 1, OfficeFile.all(run, "w:rtl").size(), Outline.text(run));
            }
        }
        assertEquals(1, document.all(DOCUMENT, "w:bidiVisual").size());
    }
}
