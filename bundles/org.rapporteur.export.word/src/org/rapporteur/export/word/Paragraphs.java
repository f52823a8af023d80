package org.rapporteur.export.word;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.rapporteur.ooxml.Markup;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.report.tree.Run;

/** Writes paragraphs and runs. */
final class Paragraphs {

    private static final Markup END = Markup.of("</w:p>");
    private static final Markup RUN = Markup.of("<w:r>");
    private static final Markup RUN_RTL = Markup.of("<w:r><w:rPr><w:rtl/></w:rPr>");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");
    private static final Markup RUN_END = Markup.of("</w:r>");
    private static final Markup TEXT = Markup.of("<w:t xml:space=\"preserve\">");
    private static final Markup TEXT_END = Markup.of("</w:t>");
    private static final Markup BREAK = Markup.of("<w:br/>");
    private static final Markup TAB = Markup.of("<w:tab/>");

    private final XmlWriter xml;
    private final boolean rightToLeft;

    Paragraphs(XmlWriter xml, boolean rightToLeft) {
        this.xml = xml;
        this.rightToLeft = rightToLeft;
    }

    void start(String styleId) throws IOException {
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").markup(styleId).markup(rightToLeft ? "\"/><w:bidi/></w:pPr>" : "\"/></w:pPr>");
    }

    void startListed(String styleId, int number) throws IOException {
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").markup(styleId).markup("\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"").number(number)
                .markup(rightToLeft ? "\"/></w:numPr><w:bidi/></w:pPr>" : "\"/></w:numPr></w:pPr>");
    }

    void end() throws IOException {
        xml.markup(END);
    }

    void plain(String styleId, String text) throws IOException {
        start(styleId);
        text(text, "");
        end();
    }

    void runs(List<Run> runs) throws IOException {
        for (Run run : runs) {
            run(run);
        }
    }

    void run(Run run) throws IOException {
        switch (run.emphasis()) {
            case PLAIN -> text(run.text(), run.language());
            case STRONG -> styled("Strong", run);
            case STRESSED -> styled("Emphasis", run);
            case QUIET -> styled("Quiet", run);
        }
    }

    private void styled(String styleId, Run run) throws IOException {
        xml.markup("<w:r><w:rPr><w:rStyle w:val=\"").markup(styleId).markup("\"/>");
        language(run.language());
        xml.markup("</w:rPr>");
        content(run.text());
        xml.markup(RUN_END);
    }

    /** A run of plain text in the report's language, or in its own. */
    void text(String text, String language) throws IOException {
        if (language.isEmpty()) {
            xml.markup(rightToLeft ? RUN_RTL : RUN);
        } else {
            xml.markup("<w:r><w:rPr>");
            language(language);
            xml.markup("</w:rPr>");
        }
        content(text);
        xml.markup(RUN_END);
    }

    /** The language of a run and the direction in which it is written, which need not be the report's. */
    private void language(String language) throws IOException {
        boolean direction = language.isEmpty() ? rightToLeft : RIGHT_TO_LEFT.contains(language.replaceFirst("[-_].*", ""));
        xml.markup(direction ? "<w:rtl/>" : "");
        if (!language.isEmpty()) {
            xml.markup("<w:lang").attribute("w:val", language).attribute("w:bidi", language).markup("/>");
        }
    }

    /** Text with its line breaks and tabs. */
    private void content(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                piece(text, from, i);
                xml.markup(c == '\n' ? BREAK : TAB);
                from = i + 1;
            }
        }
        piece(text, from, text.length());
    }

    private void piece(String text, int from, int to) throws IOException {
        if (from < to) {
            xml.markup(TEXT).text(text, from, to).markup(TEXT_END);
        }
    }
}
