package org.rapporteur.report.tree;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param header its heading; unique in the table
 * @param kind what its cells are
 * @param width its width relative to the other columns, above nought
 */
public record Column(String header, Kind kind, double width) {

    /** What the cells of a column are; a cell may always be empty or, in the first row header column, text. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** Numbers. */
        NUMBER,
        /** Shares in per cent. */
        SHARE,
        /** Dates. */
        DATE,
        /** States in words and colour. */
        STATE
    }

    /** Checks its parts. */
    public Column {
        Objects.requireNonNull(header);
        Objects.requireNonNull(kind);
        if (!(width > 0)) {
            throw new IllegalArgumentException("The column " + header + " needs a width above nought, not " + width + ".");
        }
    }
}
