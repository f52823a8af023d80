package org.rapporteur.questionnaire.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapporteur.model.QuestionKind;
import org.rapporteur.ooxml.Address;
import org.rapporteur.ooxml.RowHeights;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.questionnaire.excel.CellXml.Value;
import org.rapporteur.questionnaire.form.About;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.Field.Option;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.FormSection;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Group;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.questionnaire.form.Reply;

/** A section of a form as a sheet: number, question, answer, notes; the rows of a table begin under the question. */
final class SectionSheet {

    static final int HEADER_ROW = 3;
    private static final int QUESTION = 1;
    private static final int ANSWER = 2;
    private static final long[] WIDTHS = {8, 52, 52, 44, 24, 24, 24, 24};
    /** Height of the answer to a question for words, in points. */
    private static final int WORDS = 60;
    private static final int ROWS = 5;
    private static final int SPARE_ROWS = 3;

    private final FormSection section;
    private final FormWords words;
    private final AnswerRules rules;
    private final String name;
    private final Validations validations = new Validations();
    private final List<Place> places = new ArrayList<>();
    private CellXml cells;

    /** A marked cell. */
    record Place(Mark mark, String reference) {
    }

    SectionSheet(FormSection section, String name, FormWords words, AnswerRules rules) {
        this.section = section;
        this.name = name;
        this.words = words;
        this.rules = rules;
    }

    static long[] widths() {
        return WIDTHS.clone();
    }

    /** The marked cells, in order; known when the sheet is written. */
    List<Place> places() {
        return places;
    }

    Validations validations() {
        return validations;
    }

    void rows(XmlWriter xml) throws IOException {
        cells = new CellXml(xml, new RowHeights(WIDTHS), words.direction());
        xml.place(section::title);
        cells.row(26, Value.of(section.number() + ". " + section.title(), FormStyles.TITLE));
        cells.row(0, Value.NONE, Value.of(section.help(), FormStyles.QUIET));
        cells.row(0, header("column.number"), header("column.question"), header("column.answer"), header("column.note"));
        if (section.perRecommendation() && section.groups().isEmpty()) {
            cells.row(0, Value.NONE, Value.of(words.text("recommendations.none"), FormStyles.TEXT));
        }
        for (Group group : section.groups()) {
            if (group.about().isPresent()) {
                about(group.number(), group.about().get());
            }
            for (Field field : group.fields()) {
                xml.place(() -> field.number() + " " + field.text());
                field(field);
            }
        }
    }

    private Value header(String key) {
        return Value.of(words.text(key), FormStyles.HEADER);
    }

    private void about(String number, About about) throws IOException {
        cells.skip();
        cells.row(0, Value.of(number, FormStyles.HEADING), Value.of(words.title(about) + " – " + about.meeting(), FormStyles.HEADING));
        cells.row(0, Value.NONE, Value.of(about.text(), FormStyles.TEXT), Value.NONE, Value.of(words.known(about), FormStyles.NOTE));
    }

    private void field(Field field) throws IOException {
        Optional<Reply> reply = field.earlier().map(known -> known.reply());
        Value number = Value.of(field.number(), FormStyles.QUIET);
        Value question = Value.of(field.text() + (field.required() ? " *" : ""), FormStyles.QUESTION);
        Value notes = Value.of(notes(field), FormStyles.NOTE);
        switch (field.kind()) {
            case SEVERAL_OF, TABLE -> cells.row(0, number, question, Value.NONE, notes);
            default -> cells.row(field.kind() == QuestionKind.TEXT ? WORDS : 0, number, question, answer(field, reply), notes);
        }
        place(Mark.question(field.key()), QUESTION);
        switch (field.kind()) {
            case SEVERAL_OF -> choices(field, reply);
            case TABLE -> table(field, reply);
            default -> {
                place(Mark.answer(field.key()), ANSWER);
                validations.add(rules.of(field), Address.cell(ANSWER, cells.row()));
            }
        }
    }

    private String notes(Field field) {
        return Stream.of(field.help(), field.applies(), field.unit(),
                field.earlier().map(words::mark).orElse("")).filter(note -> !note.isBlank()).collect(Collectors.joining("\n"));
    }

    private void choices(Field field, Optional<Reply> reply) throws IOException {
        List<String> picked = reply.map(r -> r instanceof Reply.Picked(List<String> choices) ? choices : List.<String>of()).orElse(List.of());
        for (Option option : field.choices()) {
            cells.row(0, Value.NONE, Value.of(option.label(), FormStyles.LABEL),
                    Value.of(picked.contains(option.id()) ? words.text("yes") : "", FormStyles.ANSWER));
            place(Mark.choice(field.key(), option), ANSWER);
            validations.add(rules.of(field), Address.cell(ANSWER, cells.row()));
        }
    }

    private void table(Field field, Optional<Reply> reply) throws IOException {
        List<Map<String, Reply>> known = reply.map(r -> r instanceof Reply.Rows(List<Map<String, Reply>> rows) ? rows
                : List.<Map<String, Reply>>of()).orElse(List.of());
        List<TableColumn> columns = field.columns().stream().flatMap(TableColumn::of).toList();
        cells.row(0, row(columns.stream().map(column -> Value.of(column.heading(), FormStyles.HEADER)).toList()));
        for (int row = 1; row <= Math.max(ROWS, known.size() + SPARE_ROWS); row++) {
            Map<String, Reply> given = row > known.size() ? Map.of() : known.get(row - 1);
            List<Value> values = new ArrayList<>();
            for (TableColumn column : columns) {
                values.add(column.value(Optional.ofNullable(given.get(column.field().question())), this));
            }
            cells.row(0, row(values));
            for (int i = 0; i < columns.size(); i++) {
                place(columns.get(i).mark(field.key().cell(row, columns.get(i).field().key().text())), QUESTION + i);
                validations.add(rules.of(columns.get(i).field()), Address.cell(QUESTION + i, cells.row()));
            }
        }
        cells.row(0, Value.NONE, Value.of(words.text("table.more"), FormStyles.QUIET));
    }

    /** A column of a table; of several choices each has its own. */
    private record TableColumn(Field field, Optional<Option> choice) {

        static Stream<TableColumn> of(Field field) {
            return field.kind() == QuestionKind.SEVERAL_OF
                    ? field.choices().stream().map(option -> new TableColumn(field, Optional.of(option)))
                    : Stream.of(new TableColumn(field, Optional.empty()));
        }

        String heading() {
            return field.text() + choice.map(option -> ": " + option.label()).orElse("")
                    + (field.unit().isEmpty() ? "" : " (" + field.unit() + ")") + (field.required() ? " *" : "");
        }

        Mark mark(FieldKey cell) {
            return choice.map(option -> Mark.choice(cell, option)).orElseGet(() -> Mark.answer(cell));
        }

        Value value(Optional<Reply> reply, SectionSheet sheet) throws IOException {
            if (choice.isEmpty()) {
                return sheet.answer(field, reply);
            }
            boolean picked = reply.isPresent() && reply.get() instanceof Reply.Picked(List<String> choices) && choices.contains(choice.get().id());
            return Value.of(picked ? sheet.words.text("yes") : "", FormStyles.ANSWER);
        }
    }

    private static Value[] row(List<Value> values) {
        var row = new Value[values.size() + QUESTION];
        Arrays.fill(row, Value.NONE);
        for (int i = 0; i < values.size(); i++) {
            row[QUESTION + i] = values.get(i);
        }
        return row;
    }

    private Value answer(Field field, Optional<Reply> reply) throws IOException {
        String text = reply.map(r -> switch (r) {
            case Reply.Words(String given) -> given;
            case Reply.Picked(List<String> choices) -> field.choices().stream().filter(option -> choices.contains(option.id()))
                    .map(Option::label).findFirst().orElse("");
            case Reply.Rows rows -> "";
        }).orElse("");
        if (text.length() > CellXml.LONGEST) {
            throw new IOException(words.text("excel.tooLong", field.number(), CellXml.LONGEST));
        }
        boolean number = field.kind() == QuestionKind.NUMBER;
        return new Value(text, number ? FormStyles.ANSWER_NUMBER : FormStyles.ANSWER, number && Numbers.isExact(text));
    }

    private void place(Mark mark, int column) {
        places.add(new Place(mark, Address.fixedRange(name, column, cells.row(), column, cells.row())));
    }
}
