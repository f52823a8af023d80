package org.rapporteur.questionnaire.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.questionnaire.form.About;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.Field.Option;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormSection;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Group;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.questionnaire.form.Reply;

/** Writes the sections of a form. */
final class FormBody {

    /** Heights of boxes, in twentieths of a point: enough to write by hand. */
    private static final int LINE = 480;
    private static final int TEXT = 1700;
    /** Rows that a table has for answers, and how many of them are empty at least. */
    private static final int ROWS = 5;
    private static final int SPARE_ROWS = 3;
    private static final int HINT = 4000;
    private static final int TICK = 624;
    /** Space between choices on a line, and the box before each. */
    private static final String GAP = "\u2003";
    private static final String BOX = "\u2610\u00a0";

    private final WordXml word;
    private final FormWords words;
    private final Boxes boxes;
    private final Controls controls;

    FormBody(WordXml word, FormWords words) {
        this.word = word;
        this.words = words;
        boxes = new Boxes(word);
        controls = new Controls(word, words);
    }

    void write(Form form) throws IOException {
        for (FormSection section : form.sections()) {
            word.paragraph("Heading1", section.number() + ". " + section.title());
            optional("SectionHelp", section.help());
            if (section.perRecommendation() && section.groups().isEmpty()) {
                word.paragraph("Normal", words.text("recommendations.none"));
            }
            for (Group group : section.groups()) {
                group(group);
            }
        }
    }

    private void optional(String style, String text) throws IOException {
        if (!text.isBlank()) {
            word.paragraph(style, text);
        }
    }

    private void group(Group group) throws IOException {
        if (group.about().isPresent()) {
            About about = group.about().get();
            word.start("Heading2");
            word.text(group.number() + " ");
            word.text(words.title(about) + " – ");
            word.text(about.meeting());
            word.end();
            word.paragraph("Recommendation", about.text());
            optional("Help", words.known(about));
        }
        for (Field field : group.fields()) {
            field(field);
        }
    }

    private void field(Field field) throws IOException {
        word.xml().place(() -> field.number() + " " + field.text());
        word.start("Question", field.text());
        word.text(field.number() + " ");
        controls.marked(Mark.question(field.key()), field.text());
        word.text(field.required() ? " *" : "");
        word.end();
        optional("Help", field.help());
        optional("Help", field.applies());
        if (field.earlier().isPresent()) {
            word.paragraph("Earlier", words.mark(field.earlier().get()));
        }
        box(field, field.number() + " " + field.text(), field.earlier().map(known -> known.reply()));
    }

    private void box(Field field, String title, Optional<Reply> reply) throws IOException {
        switch (field.kind()) {
            case TEXT -> single(field, title, reply, TEXT);
            case NUMBER -> hinted(field, title, reply, field.unit());
            case DATE -> hinted(field, title, reply, words.text("date"));
            case FILE -> hinted(field, title, reply, words.text("file"));
            case YES_NO, ONE_OF -> {
                single(field, title, reply, LINE);
                onPaper(field);
            }
            case SEVERAL_OF -> ticks(field, title, reply);
            case TABLE -> table(field, title, reply);
        }
    }

    private void single(Field field, String title, Optional<Reply> reply, int height) throws IOException {
        boxes.start(title, false, Boxes.WIDTH);
        boxes.row(height);
        boxes.cell(Boxes.WIDTH);
        controls.answer(field, field.key(), title, reply);
        boxes.endCell();
        boxes.endRow();
        boxes.end();
    }

    /** A box with a word on what to write beside it. */
    private void hinted(Field field, String title, Optional<Reply> reply, String hint) throws IOException {
        if (hint.isBlank()) {
            single(field, title, reply, LINE);
            return;
        }
        boxes.start(title, false, Boxes.WIDTH - HINT, HINT);
        boxes.row(LINE);
        boxes.cell(Boxes.WIDTH - HINT);
        controls.answer(field, field.key(), title, reply);
        boxes.endCell();
        boxes.shaded(HINT);
        word.paragraph("Label", hint);
        boxes.endCell();
        boxes.endRow();
        boxes.end();
    }

    /** The choices written out, since a list on paper shows none. */
    private void onPaper(Field field) throws IOException {
        word.start("OnPaper", field.choices().isEmpty() ? "" : field.choices().getFirst().label());
        word.text(words.text("tick.one"));
        for (Option option : field.choices()) {
            word.text(GAP + BOX + option.label());
        }
        word.end();
    }

    private void ticks(Field field, String title, Optional<Reply> reply) throws IOException {
        word.paragraph("Help", words.text("tick.several"));
        boxes.start(title, false, TICK, Boxes.WIDTH - TICK);
        for (Option option : field.choices()) {
            boxes.row(LINE);
            boxes.cell(TICK);
            word.start("Answer");
            controls.box(field.key(), option, title, reply);
            word.end();
            boxes.endCell();
            boxes.shaded(Boxes.WIDTH - TICK);
            word.paragraph("Label", option.label());
            boxes.endCell();
            boxes.endRow();
        }
        boxes.end();
    }

    private void table(Field field, String title, Optional<Reply> reply) throws IOException {
        List<Map<String, Reply>> known = reply.map(r -> r instanceof Reply.Rows(List<Map<String, Reply>> rows) ? rows
                : List.<Map<String, Reply>>of()).orElse(List.of());
        int[] widths = widths(field.columns().size());
        boxes.start(title, true, widths);
        boxes.headings();
        for (int i = 0; i < widths.length; i++) {
            Field column = field.columns().get(i);
            boxes.shaded(widths[i]);
            word.paragraph("ColumnHeading", column.text() + (column.unit().isEmpty() ? "" : " (" + column.unit() + ")")
                    + (column.required() ? " *" : ""));
            boxes.endCell();
        }
        boxes.endRow();
        for (int row = 1; row <= Math.max(ROWS, known.size() + SPARE_ROWS); row++) {
            boxes.row(LINE);
            for (int i = 0; i < widths.length; i++) {
                Field column = field.columns().get(i);
                boxes.cell(widths[i]);
                controls.answer(column, field.key().cell(row, column.key().text()), words.text("row", row) + ", " + column.text(),
                        row > known.size() ? Optional.empty() : Optional.ofNullable(known.get(row - 1).get(column.question())));
                boxes.endCell();
            }
            boxes.endRow();
        }
        boxes.end();
        word.paragraph("OnPaper", words.text("table.more"));
    }

    private static int[] widths(int columns) {
        int[] widths = new int[Math.max(1, columns)];
        java.util.Arrays.fill(widths, Boxes.WIDTH / widths.length);
        widths[0] += Boxes.WIDTH - widths.length * (Boxes.WIDTH / widths.length);
        return widths;
    }
}
