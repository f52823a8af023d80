package org.rapporteur.ooxml;

/** How cells, columns and sheets are called in references. */
public final class Address {

    private Address() {
    }

    /**
     * The letters of a column.
     *
     * @param index its number from 0
     */
    public static String column(int index) {
        var letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /**
     * A cell.
     *
     * @param column its column from 0
     * @param row its row from 1
     */
    public static String cell(int column, int row) {
        return column(column) + row;
    }

    /** A block of cells from one corner to the other. */
    public static String range(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        return cell(firstColumn, firstRow) + ":" + cell(lastColumn, lastRow);
    }

    /** A block of cells on a sheet, in fixed reference. */
    public static String fixedRange(String sheet, int firstColumn, int firstRow, int lastColumn, int lastRow) {
        String first = fixed(firstColumn, firstRow);
        String last = fixed(lastColumn, lastRow);
        return sheet(sheet) + "!" + (first.equals(last) ? first : first + ":" + last);
    }

    /** A sheet, always quoted, so that no name can be taken for something else. */
    public static String sheet(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    private static String fixed(int column, int row) {
        return "$" + column(column) + "$" + row;
    }
}
