package org.rapporteur.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.OfficeFile;
import org.rapporteur.testkit.ReportTrees;
import org.w3c.dom.Element;

/** Texts in a part of a package, read back by a plain XML reader. */
class XmlWriterTest {

    private static final Part PART = new Part("part.xml", "application/xml");

    private interface Content {
        void write(XmlWriter xml) throws IOException;
    }

    private static Element written(Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var office = new OfficePackage(out, LocalDate.of(2003, 11, 17), Locale.ENGLISH, List.of(PART))) {
            var xml = office.part(PART);
            xml.markup("<a");
            content.write(xml);
            xml.markup("</a>");
            office.finish();
        }
        return new OfficeFile(out.toByteArray()).xml("part.xml").getDocumentElement();
    }

    @Test
    void everyTextComesBackExactlyAsContentAndAsAttribute() throws IOException {
        for (String text : ReportTrees.HOSTILE) {
            Element element = written(xml -> xml.attribute("b", text).markup(">").text(text));
            assertEquals(text, element.getAttribute("b"));
            assertEquals(text, element.getTextContent());
        }
    }

    @Test
    void everyTextOfAWorkbookComesBackExactlyWithItsControlCharacters() throws IOException {
        var texts = new ArrayList<>(ReportTrees.HOSTILE);
        texts.addAll(List.of("\u0000", "\u0007x\u001B", "\uFFFE\uFFFF", "_x0007_", "_x005f_", " \n ", "__x0041_"));
        for (String text : texts) {
            Element element = written(xml -> {
                Xstring.attribute(xml, "b", text);
                xml.markup(">");
                Xstring.write(xml, text);
            });
            assertEquals(text, OfficeFile.decoded(element.getAttribute("b")));
            assertEquals(text, OfficeFile.decoded(element.getTextContent()));
        }
    }

    @Test
    void aTextThatIsLongerThanTheBufferComesBackExactly() throws IOException {
        String text = "a<é\u20AC\uD83D\uDE9A".repeat(20_000);
        for (int shift = 0; shift < 8; shift++) {
            String shifted = "x".repeat(shift) + text;
            assertEquals(shifted, written(xml -> xml.markup(">").text(shifted)).getTextContent());
        }
    }

    @Test
    void whatXmlCannotHoldIsRefusedWithCharacterAndPlace() {
        for (String text : List.of("abc\u0007", "abc\uD83D", "abc\uDE9Ax", "abc\uFFFE", "abc\u0000")) {
            var refused = assertThrows(UnwritableTextException.class, () -> written(xml -> {
                xml.place(() -> "row 3");
                xml.markup(">").text(text);
            }));
            assertEquals(3, refused.index());
            assertEquals("row 3", refused.place());
            assertTrue(refused.getMessage().contains("row 3") && refused.getMessage().contains("abc"), refused.getMessage());
        }
    }

    @Test
    void numbersAreWrittenAsTheyAre() throws IOException {
        for (long number : new long[] { 0, 7, 10, -1, Long.MAX_VALUE, Long.MIN_VALUE }) {
            assertEquals(Long.toString(number), written(xml -> xml.markup(">").number(number)).getTextContent());
        }
    }

    @Test
    void markUpIsNeverData() {
        assertThrows(IllegalArgumentException.class, () -> written(xml -> xml.markup(" b=\"é\">")));
    }

    @Test
    void aPartIsDeclaredAndWrittenOnce() {
        var out = new ByteArrayOutputStream();
        assertThrows(IllegalArgumentException.class, () -> new OfficePackage(out, LocalDate.EPOCH, Locale.ENGLISH, List.of(PART, PART)));
        assertThrows(IllegalStateException.class, () -> {
            try (var office = new OfficePackage(out, LocalDate.EPOCH, Locale.ENGLISH, List.of(PART))) {
                office.finish();
            }
        });
    }
}
