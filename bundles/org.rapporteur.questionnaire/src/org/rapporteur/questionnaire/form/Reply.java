package org.rapporteur.questionnaire.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer that knows no file format and no model. Immutable. */
public sealed interface Reply {

    /**
     * Words; or, as the model writes them, a number ({@code 12.5}), a date (EDTF, {@code 2003-11}), {@code yes} or {@code no}, or the
     * name of a file.
     *
     * @param text the text, exact; never empty
     */
    record Words(String text) implements Reply {
    }

    /**
     * Choices taken.
     *
     * @param choices their identifiers, in the order of the question; never empty
     */
    record Picked(List<String> choices) implements Reply {
        /** Copies the list. */
        public Picked {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Rows of a table.
     *
     * @param rows the cells of each row by the key of their column; an empty cell is missing
     */
    record Rows(List<Map<String, Reply>> rows) implements Reply {
        /** Copies the rows. */
        public Rows {
            rows = rows.stream().<Map<String, Reply>>map(row -> java.util.Collections.unmodifiableMap(new LinkedHashMap<>(row))).toList();
        }
    }
}
