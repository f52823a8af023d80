package org.rapporteur.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.form.Reading;

/**
 * What pasted cells would change: values of rows that are there, and new rows behind them. Nothing is changed until it is applied;
 * what does not fit is told, with its place and the reason.
 *
 * @param <T> kind of the rows
 * @param puts values for rows that are there
 * @param fresh values for each new row
 * @param refusals what does not fit, a sentence each
 */
record Paste<T extends EObject>(List<Put<T>> puts, List<List<Value<T>>> fresh, List<String> refusals) {

    /**
     * A value for a column.
     *
     * @param column the column
     * @param value the value; may be null
     */
    record Value<T extends EObject>(Column<T> column, Object value) {
        void into(T row) {
            column.change().orElseThrow().accept(row, value);
        }
    }

    /**
     * A value for a cell.
     *
     * @param row the row
     * @param value the column and the value
     */
    record Put<T extends EObject>(T row, Value<T> value) {
    }

    /**
     * Works out what cells would change.
     *
     * @param cells the cells, row by row
     * @param targets the rows into which they go; what is left goes into new rows
     * @param columns the columns into which they go
     * @param growing whether rows can be added
     * @param texts the texts of this package
     */
    static <T extends EObject> Paste<T> of(List<List<String>> cells, List<T> targets, List<Column<T>> columns, boolean growing, Texts texts) {
        var puts = new ArrayList<Put<T>>();
        var fresh = new ArrayList<List<Value<T>>>();
        var refusals = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            List<Value<T>> values = values(cells.get(i), i, columns, refusals, texts);
            if (i < targets.size()) {
                T row = targets.get(i);
                int line = i + 1;
                values.forEach(value -> {
                    if (value.column().canChange(row)) {
                        puts.add(new Put<>(row, value));
                    } else {
                        refusals.add(texts.text("paste.notHere", line, value.column().title()));
                    }
                });
            } else if (growing) {
                fresh.add(values.stream().filter(value -> value.value() != null).toList());
            } else {
                refusals.add(texts.text("paste.noRow", i + 1));
            }
        }
        return new Paste<>(puts, fresh, refusals);
    }

    private static <T extends EObject> List<Value<T>> values(List<String> cells, int line, List<Column<T>> columns, List<String> refusals,
            Texts texts) {
        var values = new ArrayList<Value<T>>();
        for (int j = 0; j < cells.size(); j++) {
            if (j >= columns.size()) {
                refusals.add(texts.text("paste.noColumn", line + 1, cells.get(j)));
            } else {
                read(columns.get(j), cells.get(j)).ifPresentOrElse(values::add, reason(columns.get(j), cells.get(j), line, refusals, texts));
            }
        }
        return values;
    }

    private static <T extends EObject> Optional<Value<T>> read(Column<T> column, String cell) {
        return column.change().isPresent() && column.notation().read(cell) instanceof Reading.Value value
                ? Optional.of(new Value<>(column, value.value())) : Optional.empty();
    }

    private static <T extends EObject> Runnable reason(Column<T> column, String cell, int line, List<String> refusals, Texts texts) {
        return () -> refusals.add(column.change().isEmpty() ? texts.text("paste.readOnly", line + 1, column.title())
                : texts.text("paste.refused", line + 1, column.title(), ((Reading.Refusal) column.notation().read(cell)).why()));
    }

    boolean isEmpty() {
        return puts.isEmpty() && fresh.isEmpty();
    }

    /** Changes what is there, and adds what is new. To be called while a step is recorded. */
    void apply(Rows<T> rows, Optional<Rows.Slot> slot) {
        puts.forEach(put -> put.value().into(put.row()));
        Rows.Slot place = slot.orElse(null);
        for (List<Value<T>> values : fresh) {
            T row = rows.make().apply(place);
            place.put(row);
            values.forEach(value -> value.into(row));
            place = place.next();
        }
    }
}
