package org.rapporteur.questionnaire.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapporteur.model.QuestionKind;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormSection;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Group;
import org.rapporteur.questionnaire.form.Heading;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Paragraph.Style;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** A form as it is printed, for the eye: the words and their order are those of the Word document, boxes stand where answers go. */
final class FormBlocks {

    private static final String BOX = "\u2610\u00a0";
    private static final String GAP = "\u2003";

    private final FormWords words;
    private final List<Block> blocks = new ArrayList<>();

    private FormBlocks(FormWords words) {
        this.words = words;
    }

    /**
     * The blocks of a form, in its language.
     *
     * @param form the form
     * @param part identifier of the only section that is wanted; empty: all of it, with what stands before the sections
     */
    static List<Block> of(Form form, Optional<String> part) {
        var made = new FormBlocks(FormWords.in(form.heading().locale()));
        if (part.isEmpty()) {
            made.front(form);
        }
        form.sections().stream().filter(section -> part.isEmpty() || part.get().equals(section.id())).forEach(made::section);
        return made.blocks;
    }

    private void front(Form form) {
        Heading heading = form.heading();
        quiet(heading.region());
        blocks.add(new Block.Heading(1, heading.title()));
        blocks.add(new Block.Paragraph(Style.LEAD, List.of(Run.plain(heading.country()))));
        fact("to", heading.focalPoint());
        fact("from", heading.sender());
        fact("due", heading.due());
        fact("subject", heading.subject());
        fact("reportedAt", heading.reportedAt());
        blocks.add(new Block.Heading(3, words.text("instructions")));
        var told = new ArrayList<>(List.of("instructions.word"));
        if (form.fields().anyMatch(Field::required)) {
            told.add("instructions.required");
        }
        if (form.fields().anyMatch(field -> field.kind() == QuestionKind.DATE)) {
            told.add("instructions.date");
        }
        blocks.add(new Block.Listing(false, told.stream().map(key -> List.of(Run.plain(words.text(key)))).toList()));
    }

    private void fact(String key, String text) {
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(Style.BODY, List.of(Run.strong(words.text(key) + "  "), Run.plain(text))));
        }
    }

    private void quiet(String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(Style.BODY, List.of(Run.quiet(text))));
        }
    }

    private void section(FormSection section) {
        blocks.add(new Block.Heading(2, section.number() + ". " + section.title()));
        quiet(section.help());
        if (section.perRecommendation() && section.groups().isEmpty()) {
            blocks.add(Block.text(words.text("recommendations.none")));
        }
        section.groups().forEach(this::group);
    }

    private void group(Group group) {
        group.about().ifPresent(about -> {
            blocks.add(new Block.Heading(3, group.number() + "  " + words.title(about)));
            blocks.add(new Block.Paragraph(Style.QUOTATION, List.of(Run.plain(about.text()))));
            quiet((about.meeting() + ". " + words.known(about)).strip());
        });
        group.fields().forEach(this::field);
    }

    private void field(Field field) {
        blocks.add(new Block.Paragraph(Style.BODY, List.of(Run.strong(field.number() + "  " + field.text() + (field.required() ? " *" : "")))));
        if (!field.applies().isEmpty()) {
            blocks.add(new Block.Paragraph(Style.BODY, List.of(new Run(field.applies(), Run.Emphasis.STRESSED, ""))));
        }
        quiet(field.help());
        switch (field.kind()) {
            case TEXT -> box("\u00a0\n\u00a0");
            case NUMBER -> box(field.unit());
            case DATE -> box(words.text("date"));
            case FILE -> box(words.text("file"));
            case YES_NO, ONE_OF -> choices(words.text("tick.one"), field, GAP);
            case SEVERAL_OF -> choices(words.text("tick.several"), field, "\n");
            case TABLE -> table(field);
        }
    }

    private void box(String hint) {
        blocks.add(new Block.Note(Tone.NEUTRAL, hint.isBlank() ? "\u00a0" : hint));
    }

    private void choices(String told, Field field, String between) {
        String all = field.choices().stream().map(option -> BOX + option.label()).collect(Collectors.joining(between));
        blocks.add(new Block.Paragraph(Style.BODY, List.of(Run.quiet(told + ("\n".equals(between) ? "\n" : GAP)), Run.plain(all))));
    }

    private void table(Field field) {
        if (field.columns().isEmpty()) {
            box("");
            return;
        }
        List<Column> columns = Stream.iterate(0, i -> i < field.columns().size(), i -> i + 1).map(i -> new Column(heading(field, i), Column.Kind.TEXT, 1)).toList();
        List<Cell> empty = columns.stream().map(column -> (Cell) new Cell.Text("\u00a0", "")).toList();
        blocks.add(new Block.Table(field.key().text(), "", field.text(), columns, Rows.of(List.of(empty, empty, empty)), Use.READING));
        quiet(words.text("table.more"));
    }

    /** Two columns may be called the same; a table tells them apart. */
    private static String heading(Field field, int index) {
        Field column = field.columns().get(index);
        boolean again = field.columns().subList(0, index).stream().anyMatch(one -> one.text().equals(column.text()));
        return column.text() + Optional.of(column.unit()).filter(unit -> !unit.isEmpty()).map(unit -> " (" + unit + ")").orElse("")
                + (column.required() ? " *" : "") + (again ? " " + (index + 1) : "");
    }
}
