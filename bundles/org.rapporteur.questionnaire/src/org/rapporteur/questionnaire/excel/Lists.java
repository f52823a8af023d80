package org.rapporteur.questionnaire.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapporteur.ooxml.Address;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.Field.Option;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.model.QuestionKind;

/** The lists to choose from, each once, in columns of the hidden sheet. */
final class Lists {

    /** First column of the lists on the hidden sheet. */
    static final int FIRST_COLUMN = 4;

    private final String sheet;
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

    /**
     * The lists of a form.
     *
     * @param form the form
     * @param sheet name of the hidden sheet
     * @param yes what a box is ticked with
     */
    Lists(Form form, String sheet, String yes) {
        this.sheet = sheet;
        form.fields().forEach(field -> note(field, yes));
    }

    private void note(Field field, String yes) {
        if (field.kind() == QuestionKind.SEVERAL_OF) {
            add(List.of(yes));
        } else if (!field.choices().isEmpty()) {
            add(labels(field));
        }
        field.columns().forEach(column -> note(column, yes));
    }

    private void add(List<String> list) {
        lists.putIfAbsent(list, FIRST_COLUMN + lists.size());
    }

    static List<String> labels(Field field) {
        return field.choices().stream().map(Option::label).toList();
    }

    /** Where a list stands, for a validation. */
    String range(List<String> list) {
        int column = lists.get(list);
        return Address.fixedRange(sheet, column, 1, column, list.size());
    }

    /** All lists, in the order of their columns. */
    List<List<String>> all() {
        return new ArrayList<>(lists.keySet());
    }
}
