package org.rapporteur.importing.change;

import java.util.Map;

import org.rapporteur.importing.Place;
import org.rapporteur.importing.mapping.Field;

/**
 * A row of a table as it was read: the text of each field.
 *
 * @param place the row
 * @param values exact texts by field; what has no column is missing
 * @param headers how messages name the column of a field
 */
record Line(Place place, Map<Field, String> values, Map<Field, String> headers) {

    /** The exact text; empty when there is none. */
    String exact(Field field) {
        return values.getOrDefault(field, "");
    }

    /** The text without white space around it. */
    String words(Field field) {
        return exact(field).strip();
    }

    boolean has(Field field) {
        return !exact(field).isBlank();
    }

    Place at(Field field) {
        return place.column(headers.getOrDefault(field, ""));
    }
}
