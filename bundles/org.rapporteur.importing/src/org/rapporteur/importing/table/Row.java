package org.rapporteur.importing.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet program counts, from 1
 * @param cells its cells from the first column on; those at the end may be missing
 */
public record Row(int number, List<Cell> cells) {

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The text of a column, from 0; empty when it has none. */
    public String text(int column) {
        return cell(column) instanceof Cell.Text(String text) ? text : "";
    }

    /** Whether there is nothing in it but white space. */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell instanceof Cell.Text(String text) && text.isBlank());
    }
}
