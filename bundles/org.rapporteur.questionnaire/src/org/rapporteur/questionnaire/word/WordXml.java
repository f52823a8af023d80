package org.rapporteur.questionnaire.word;

import java.io.IOException;

import org.rapporteur.ooxml.Markup;
import org.rapporteur.ooxml.XmlWriter;

/** Paragraphs and runs in the direction of a form. */
final class WordXml {

    private static final Markup RUN = Markup.of("<w:r><w:t xml:space=\"preserve\">");
    private static final Markup RUN_RTL = Markup.of("<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">");
    private static final Markup RUN_END = Markup.of("</w:t></w:r>");
    private static final Markup END = Markup.of("</w:p>");

    private final XmlWriter xml;
    private final boolean rightToLeft;

    WordXml(XmlWriter xml, boolean rightToLeft) {
        this.xml = xml;
        this.rightToLeft = rightToLeft;
    }

    XmlWriter xml() {
        return xml;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    void start(String style) throws IOException {
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").markup(style).markup(rightToLeft ? "\"/><w:bidi/></w:pPr>" : "\"/></w:pPr>");
    }

    void end() throws IOException {
        xml.markup(END);
    }

    void paragraph(String style, String text) throws IOException {
        start(style);
        text(text);
        end();
    }

    /** A run; line feeds and tabs in it are breaks and tabs. */
    void text(String text) throws IOException {
        text(text, "");
    }

    /** A run in a character style; in none when it is empty. */
    void text(String text, String style) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                piece(text, from, i, style);
                xml.markup(c == '\n' ? "<w:r><w:br/></w:r>" : "<w:r><w:tab/></w:r>");
                from = i + 1;
            }
        }
        piece(text, from, text.length(), style);
    }

    private void piece(String text, int from, int to, String style) throws IOException {
        if (from == to) {
            return;
        }
        if (style.isEmpty()) {
            xml.markup(rightToLeft ? RUN_RTL : RUN);
        } else {
            xml.markup("<w:r><w:rPr><w:rStyle w:val=\"").markup(style).markup(rightToLeft ? "\"/><w:rtl/></w:rPr>" : "\"/></w:rPr>")
                    .markup("<w:t xml:space=\"preserve\">");
        }
        xml.text(text, from, to).markup(RUN_END);
    }
}
