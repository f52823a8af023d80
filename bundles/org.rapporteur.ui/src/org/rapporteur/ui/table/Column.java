package org.rapporteur.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.region.Vocabulary.Term;
import org.rapporteur.ui.form.Notation;
import org.rapporteur.ui.form.Subject;

/**
 * A column of a table of objects.
 *
 * @param <T> kind of the rows
 * @param id tells columns apart; settings are remembered by it
 * @param title what its head says
 * @param tip what it means
 * @param width width in pixels while there are no rows; the first rows decide it
 * @param value the value of a row; null when it has none
 * @param notation how values are written and read
 * @param change puts a value into a row; called while a step that can be undone is recorded. Empty: the column is only read
 * @param feature the feature it shows, when it shows one
 * @param editable whether it can be changed in a row
 */
public record Column<T extends EObject>(String id, String title, String tip, int width, Function<T, Object> value, Notation notation,
        Optional<BiConsumer<T, Object>> change, Optional<EStructuralFeature> feature, Predicate<T> editable) {

    /**
     * A column for a feature of the rows.
     *
     * @param subject words and notations of the model
     * @param feature the feature
     * @param width width in pixels while there are no rows; the first rows decide it
     */
    public static <T extends EObject> Column<T> of(Subject subject, EStructuralFeature feature, int width) {
        String label = subject.words().label(feature);
        return new Column<>(feature.getName(), label, subject.words().tip(feature).orElse(label), width, row -> row.eGet(feature),
                subject.notations().of(feature), Optional.of((row, value) -> set(row, feature, value)), Optional.of(feature), row -> true);
    }

    /**
     * A column for a feature of the rows of which another value than the feature's own is shown.
     *
     * @param subject words of the model
     * @param feature the feature
     * @param value the value that is shown
     * @param width width in pixels while there are no rows; the first rows decide it
     */
    public static <T extends EObject> Column<T> of(Subject subject, EStructuralFeature feature, Function<T, Object> value, int width) {
        String label = subject.words().label(feature);
        return new Column<>(feature.getName(), label, subject.words().tip(feature).orElse(label), width, value, new PlainNotation(),
                Optional.empty(), Optional.of(feature), row -> true);
    }

    /**
     * A column for a feature of the rows that holds the key of a term, which is shown in the words of the region.
     *
     * @param subject words and notations of the model
     * @param feature the feature
     * @param terms the terms, in their order
     * @param width width in pixels while there are no rows; the first rows decide it
     */
    public static <T extends EObject> Column<T> of(Subject subject, EStructuralFeature feature, List<Term> terms, int width) {
        return Column.<T>of(subject, feature, width).changing(subject.notations().of(terms), (row, value) -> set(row, feature, value));
    }

    private static void set(EObject row, EStructuralFeature feature, Object value) {
        if (value == null) {
            row.eUnset(feature);
        } else {
            row.eSet(feature, value);
        }
    }

    /**
     * A column for something that is worked out from the rows.
     *
     * @param id tells columns apart
     * @param title what its head says
     * @param width width in pixels while there are no rows; the first rows decide it
     * @param value works it out; what it gives is sorted by its own order and shown by its text
     */
    public static <T extends EObject> Column<T> computed(String id, String title, int width, Function<T, ?> value) {
        return new Column<>(id, title, title, width, value::apply, new PlainNotation(), Optional.empty(), Optional.empty(), row -> true);
    }

    /** The column with another head. */
    public Column<T> titled(String other) {
        return new Column<>(id, other, tip, width, value, notation, change, feature, editable);
    }

    /** The column for a part of the rows that another notation reads and another way changes. */
    public Column<T> changing(Notation written, BiConsumer<T, Object> how) {
        return new Column<>(id, title, tip, width, value, written, Optional.of(how), feature, editable);
    }

    /** The column, when it can be changed only in some rows. */
    public Column<T> editable(Predicate<T> when) {
        return new Column<>(id, title, tip, width, value, notation, change, feature, when);
    }

    /** Whether it can be changed in a row. */
    public boolean canChange(T row) {
        return change.isPresent() && editable.test(row);
    }

    /** The column, only to be read. */
    public Column<T> readOnly() {
        return new Column<>(id, title, tip, width, value, notation, Optional.empty(), feature, editable);
    }

    /** What a cell says. */
    public String text(T row) {
        return notation.show(value.apply(row));
    }

    /** What is typed into a cell so that it says what it does; also what is copied from it. */
    public String typed(T row) {
        return notation.write(value.apply(row));
    }
}
