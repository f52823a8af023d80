package org.rapporteur.ooxml;

/**
 * Where the data of a chart stand in a workbook: a rectangle with the names of the series in its first row, the categories in its
 * first column, and the values between.
 *
 * @param sheet name of the sheet, exact
 * @param column its first column, from 0
 * @param row its first row, from 1
 */
public record ChartRange(String sheet, int column, int row) {

    /** The cell of a series' name. */
    String name(int series) {
        return quoted() + "!" + cell(column + 1 + series, row);
    }

    /** The cells of the categories. */
    String categories(int count) {
        return quoted() + "!" + cell(column, row + 1) + ":" + cell(column, row + count);
    }

    /** The cells of a series' values. */
    String values(int series, int count) {
        int at = column + 1 + series;
        return quoted() + "!" + cell(at, row + 1) + ":" + cell(at, row + count);
    }

    /**
     * The letters of a column.
     *
     * @param column number of the column, from 0
     */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static String cell(int column, int row) {
        return "$" + letters(column) + "$" + row;
    }

    private String quoted() {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
