package org.rapporteur.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a file.
 *
 * @param headers how a mapping file names each of them, in the file's order
 * @param fields what a column can hold, as mapping files name it: {@code country}, {@code text} …
 * @param columns the header of the column that holds each of the fields; a field without a column is left out
 */
public record Layout(List<String> headers, List<String> fields, Map<String, String> columns) {

    /** Copies the lists. */
    public Layout {
        headers = List.copyOf(headers);
        fields = List.copyOf(fields);
        columns = new LinkedHashMap<>(columns);
    }
}
