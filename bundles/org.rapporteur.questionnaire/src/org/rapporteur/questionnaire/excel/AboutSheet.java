package org.rapporteur.questionnaire.excel;

import java.io.IOException;

import org.rapporteur.ooxml.RowHeights;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.questionnaire.excel.CellXml.Value;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Heading;

/** The first sheet: whose form it is, by when, and how to answer. */
final class AboutSheet {

    private static final long[] WIDTHS = {30, 90};

    private final Form form;
    private final FormWords words;
    private CellXml cells;

    AboutSheet(Form form, FormWords words) {
        this.form = form;
        this.words = words;
    }

    static long[] widths() {
        return WIDTHS.clone();
    }

    void rows(XmlWriter xml) throws IOException {
        cells = new CellXml(xml, new RowHeights(WIDTHS), words.direction());
        Heading heading = form.heading();
        cells.row(26, Value.of(heading.title(), FormStyles.TITLE));
        cells.row(20, Value.of(heading.country(), FormStyles.HEADING));
        cells.skip();
        if (form.identity().part().isSplit()) {
            fact("part", words.text("part.of", form.identity().part().number(), form.identity().part().of(), form.sections().getFirst().title()));
        }
        fact("to", heading.focalPoint());
        fact("from", heading.sender());
        fact("due", heading.due());
        fact("subject", heading.subject());
        fact("reportedAt", heading.reportedAt());
        if (heading.fictional()) {
            cells.row(0, Value.NONE, Value.of(words.text("fictional"), FormStyles.TEXT));
        }
        cells.skip();
        instructions();
        cells.skip();
        cells.row(0, Value.of("", 0), Value.of(words.text("identity"), FormStyles.QUIET));
        cells.row(0, Value.of("", 0), Value.of(form.identity().line(), FormStyles.QUIET));
    }

    private void fact(String key, String text) throws IOException {
        if (!text.isEmpty()) {
            cells.row(0, Value.of(words.text(key), FormStyles.QUESTION), Value.of(text, FormStyles.TEXT));
        }
    }

    private void instructions() throws IOException {
        cells.row(0, Value.of(words.text("instructions"), FormStyles.QUESTION), Value.of(words.text("instructions.excel"), FormStyles.TEXT));
        if (form.fields().anyMatch(field -> field.earlier().isPresent())) {
            instruction("instructions.earlier");
        }
        if (form.fields().anyMatch(Field::required)) {
            instruction("instructions.required");
        }
        if (form.asksForDates()) {
            instruction("instructions.date");
        }
        if (form.identity().part().isSplit()) {
            instruction("instructions.part");
        }
    }

    private void instruction(String key) throws IOException {
        cells.row(0, Value.NONE, Value.of(words.text(key), FormStyles.TEXT));
    }
}
