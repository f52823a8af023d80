package org.rapporteur.questionnaire.word;

import java.io.IOException;

import org.rapporteur.ooxml.Markup;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.questionnaire.form.Direction;

/**
 * Paragraphs and runs. A paragraph runs in the direction of its text and stands on the side where the form begins, so that an English
 * question in an Arabic form keeps its question mark at its end.
 */
final class WordXml {

    private static final Markup RUN = Markup.of("<w:r><w:t xml:space=\"preserve\">");
    private static final Markup RUN_RTL = Markup.of("<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">");
    private static final Markup RUN_END = Markup.of("</w:t></w:r>");
    private static final Markup END = Markup.of("</w:p>");
    /** Stands before and after what runs from left to right whatever stands around it. */
    private static final char LEFT_TO_RIGHT = '\u200E';

    private final XmlWriter xml;
    private final Direction form;
    private Direction paragraph;

    WordXml(XmlWriter xml, Direction form) {
        this.xml = xml;
        this.form = form;
        paragraph = form;
    }

    XmlWriter xml() {
        return xml;
    }

    boolean rightToLeft() {
        return form == Direction.RIGHT_TO_LEFT;
    }

    /** Begins a paragraph in the direction of the form. */
    void start(String style) throws IOException {
        start(style, form);
    }

    /** Begins a paragraph in the direction of a text. */
    void start(String style, String text) throws IOException {
        start(style, Direction.of(text).orElse(form));
    }

    private void start(String style, Direction direction) throws IOException {
        paragraph = direction;
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").markup(style).markup("\"/>")
                .markup(direction == Direction.RIGHT_TO_LEFT ? "<w:bidi/>" : "")
                .markup(direction == form ? "" : rightToLeft() ? "<w:jc w:val=\"right\"/>" : "").markup("</w:pPr>");
    }

    void end() throws IOException {
        xml.markup(END);
    }

    void paragraph(String style, String text) throws IOException {
        start(style, text);
        text(text);
        end();
    }

    /**
     * A run; line feeds and tabs in it are breaks and tabs. What stands between two marks that it runs from left to right is a run of
     * its own: in one from right to left, Word turns the parts of a date round.
     */
    void text(String text) throws IOException {
        text(text, "");
    }

    /** A run in a character style; in none when it is empty. */
    void text(String text, String style) throws IOException {
        Direction direction = Direction.of(text).orElse(paragraph);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                piece(text, from, i, style, direction);
                xml.markup(c == '\n' ? "<w:r><w:br/></w:r>" : "<w:r><w:tab/></w:r>");
                from = i + 1;
            } else if (c == LEFT_TO_RIGHT && direction == Direction.RIGHT_TO_LEFT && text.indexOf(LEFT_TO_RIGHT, i + 1) > 0) {
                int end = text.indexOf(LEFT_TO_RIGHT, i + 1) + 1;
                piece(text, from, i, style, direction);
                piece(text, i, end, style, Direction.LEFT_TO_RIGHT);
                from = end;
                i = end - 1;
            }
        }
        piece(text, from, text.length(), style, direction);
    }

    private void piece(String text, int from, int to, String style, Direction direction) throws IOException {
        if (from == to) {
            return;
        }
        if (style.isEmpty()) {
            xml.markup(direction == Direction.RIGHT_TO_LEFT ? RUN_RTL : RUN);
        } else {
            xml.markup("<w:r><w:rPr><w:rStyle w:val=\"").markup(style)
                    .markup(direction == Direction.RIGHT_TO_LEFT ? "\"/><w:rtl/></w:rPr>" : "\"/></w:rPr>")
                    .markup("<w:t xml:space=\"preserve\">");
        }
        xml.text(text, from, to).markup(RUN_END);
    }
}
