package org.rapporteur.questionnaire.word;

import java.io.IOException;

import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Heading;

/** What stands above the questions: whose form it is, by when, and how to answer. */
final class FrontPage {

    private final WordXml word;
    private final FormWords words;

    FrontPage(WordXml word, FormWords words) {
        this.word = word;
        this.words = words;
    }

    void write(Form form) throws IOException {
        Heading heading = form.heading();
        if (!heading.region().isEmpty()) {
            word.paragraph("Help", heading.region());
        }
        word.paragraph("Title", heading.title());
        word.paragraph("Subtitle", heading.country());
        if (form.identity().part().isSplit()) {
            fact("part", words.text("part.of", form.identity().part().number(), form.identity().part().of(), form.sections().getFirst().title()));
        }
        fact("to", heading.focalPoint());
        fact("from", heading.sender());
        fact("due", heading.due());
        fact("subject", heading.subject());
        fact("reportedAt", heading.reportedAt());
        if (heading.fictional()) {
            word.paragraph("Earlier", words.text("fictional"));
        }
        instructions(form);
    }

    private void fact(String key, String text) throws IOException {
        if (!text.isEmpty()) {
            word.start("Fact");
            word.text(words.text(key), "Strong");
            word.text("\t");
            word.text(text);
            word.end();
        }
    }

    private void instructions(Form form) throws IOException {
        word.paragraph("Heading2", words.text("instructions"));
        word.paragraph("Instruction", words.text("instructions.word"));
        if (form.fields().anyMatch(field -> field.earlier().isPresent())) {
            word.paragraph("Instruction", words.text("instructions.earlier"));
        }
        if (form.fields().anyMatch(field -> field.required())) {
            word.paragraph("Instruction", words.text("instructions.required"));
        }
        if (form.asksForDates()) {
            word.paragraph("Instruction", words.text("instructions.date"));
        }
        if (form.identity().part().isSplit()) {
            word.paragraph("Instruction", words.text("instructions.part"));
        }
    }
}
