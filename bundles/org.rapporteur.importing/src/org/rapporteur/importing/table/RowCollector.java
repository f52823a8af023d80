package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;
import org.rapporteur.model.work.Progress;

/** Gathers rows until the reading is stopped, and refuses tables that would fill the memory. */
final class RowCollector {

    /** Longest text of a cell: a spreadsheet program stores 32,767. */
    static final int MOST_IN_CELL = 100_000;
    static final int MOST_ROWS = 200_000;
    /** As many as a sheet can have. */
    static final int MOST_COLUMNS = 16_384;
    static final int MOST_CELLS = 10_000_000;
    static final long MOST_IN_ALL = 50_000_000;

    private final Place place;
    private final Progress progress;
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private long characters;
    private long all;

    RowCollector(Place place, Progress progress) {
        this.place = place;
        this.progress = progress;
    }

    /** Takes the next cell of the row that is being read. */
    void cell(int row, Cell cell) throws ImportException {
        int column = cells.size();
        if (column >= MOST_COLUMNS) {
            throw new ImportException(place.row(row), "tooManyColumns", MOST_COLUMNS);
        }
        if (cell instanceof Cell.Text(String text)) {
            characters += text.length();
            if (text.length() > MOST_IN_CELL) {
                throw new ImportException(place.row(row).column(Table.letters(column)), "cellTooLong", MOST_IN_CELL);
            }
        }
        if (characters > MOST_IN_ALL) {
            throw new ImportException(place.row(row), "tooMuchText", MOST_IN_ALL / 1_000_000);
        }
        cells.add(cell);
    }

    /** Leaves cells out up to a column, from 0. */
    void upTo(int row, int column) throws ImportException {
        while (cells.size() < column) {
            cell(row, Cell.EMPTY);
        }
    }

    /** Columns of the row so far. */
    int width() {
        return cells.size();
    }

    void endRow(int number) throws ImportException {
        progress.check();
        while (!cells.isEmpty() && cells.getLast() == Cell.EMPTY) {
            cells.removeLast(); // programs colour rows up to the last column there is
        }
        var row = new Row(number, cells);
        if (!row.isBlank()) {
            rows.add(row);
            all += cells.size();
        }
        if (rows.size() > MOST_ROWS) {
            throw new ImportException(place.row(number), "tooManyRows", MOST_ROWS);
        }
        if (all > MOST_CELLS) {
            throw new ImportException(place.row(number), "tooManyCells", MOST_CELLS / 1_000_000);
        }
        cells = new ArrayList<>();
    }

    List<Row> rows() {
        return rows;
    }
}
