package org.rapporteur.importing.table;

import java.util.List;
import java.util.Map;

import org.rapporteur.importing.Place;

/**
 * A table as it stands in a file.
 *
 * @param place the file
 * @param reading how it was read, as settings of a mapping file: encoding and separator, or the sheet
 * @param rows its rows that are not blank
 */
public record Table(Place place, Map<String, String> reading, List<Row> rows) {

    /** Takes the rows as they are: there can be many. */
    public Table {
        reading = Map.copyOf(reading);
    }

    /** Letters of a column as spreadsheet programs write them, from 0. */
    public static String letters(int column) {
        String letters = "";
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters = (char) ('A' + left % 26) + letters;
        }
        return letters;
    }
}
