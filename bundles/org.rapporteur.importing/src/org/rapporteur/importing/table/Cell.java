package org.rapporteur.importing.table;

/** What stands in a cell. */
public sealed interface Cell {

    /** An empty cell. */
    Cell EMPTY = new Text("");

    /**
     * A text, exact; numbers and dates as they are read by people.
     *
     * @param text the text; may be empty
     */
    record Text(String text) implements Cell {
    }

    /**
     * A cell whose content cannot be used: an error, or a formula without a result.
     *
     * @param key key of the remark that says why
     */
    record Refused(String key) implements Cell {
    }

    /** A formula that nobody has calculated. */
    static Cell formula() {
        return new Refused("formula");
    }

    /** An error such as a division by zero. */
    static Cell error() {
        return new Refused("error");
    }
}
