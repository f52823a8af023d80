package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapporteur.model.text.Texts;

/**
 * A place in a file.
 *
 * @param file name of the file, as the user wrote it
 * @param row row as a spreadsheet program counts, from 1; 0: the file as a whole
 * @param column header or letters of the column; empty: the whole row
 */
public record Place(String file, int row, String column) {

    /** A file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, "");
    }

    /** A row of it. */
    public Place row(int number) {
        return new Place(file, number, "");
    }

    /** A column of the row. */
    public Place column(String name) {
        return new Place(file, row, name);
    }

    /**
     * The place in words.
     *
     * @param texts texts of this package
     * @param counted key of the text for the row: tables have rows, other files lines
     */
    String words(Texts texts, String counted) {
        List<String> parts = new ArrayList<>(List.of(file));
        Optional.of(row).filter(number -> number > 0).ifPresent(number -> parts.add(texts.text(counted, Integer.toString(number))));
        Optional.of(column).filter(name -> !name.isEmpty()).ifPresent(name -> parts.add(texts.text("place.column", name)));
        return String.join(", ", parts);
    }
}
