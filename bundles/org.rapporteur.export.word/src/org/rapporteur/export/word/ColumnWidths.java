package org.rapporteur.export.word;

import java.util.Iterator;
import java.util.List;

import org.rapporteur.report.tree.Block.Table;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;

/**
 * How the columns of a table share the width of the page: as they wish, but so that no word of a heading or of the first rows has to
 * be broken as long as there is room for that. Widths are in twips.
 */
final class ColumnWidths {

    /** Left and right of a cell's text. */
    private static final int MARGINS = 180;
    /** A letter in the bold face of a heading. */
    private static final int BOLD_LETTER = 115;
    /** A letter in the body face of a table. */
    private static final int LETTER = 100;
    /** Rows that are looked at: the table may have any number. */
    private static final int ROWS = 30;
    /** A longer word, an address for instance, may be broken. */
    private static final int LONGEST = 18;

    private final double[] wanted;
    private final double[] least;

    ColumnWidths(Table table) {
        List<Column> columns = table.columns();
        wanted = columns.stream().mapToDouble(Column::width).toArray();
        least = columns.stream().mapToDouble(column -> MARGINS + BOLD_LETTER * longestWord(column.header())).toArray();
        Iterator<List<Cell>> rows = table.rows().iterator();
        for (int row = 0; row < ROWS && rows.hasNext(); row++) {
            List<Cell> cells = rows.next();
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.max(least[i], MARGINS + LETTER * longestWord(cells.get(i)));
            }
        }
    }

    /** The width of each column; their sum is at most the width shared. */
    int[] share(int width) {
        double all = sum(wanted);
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < wanted.length; i++) {
            double wish = width * wanted[i] / all;
            missing += Math.max(0, least[i] - wish);
            spare += Math.max(0, wish - least[i]);
        }
        int[] widths = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            double wish = width * wanted[i] / all;
            double change = least[i] > wish ? (least[i] - wish) * Math.min(1, missing == 0 ? 0 : spare / missing)
                    : -(wish - least[i]) * Math.min(1, spare == 0 ? 0 : missing / spare);
            widths[i] = (int) Math.floor(wish + change);
        }
        return widths;
    }

    private static double sum(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static int longestWord(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> longestWord(text.value());
            case Cell.Date date -> longestWord(date.words());
            case Cell.State state -> longestWord(state.label());
            case Cell.Number number -> number.value().toString().length();
            case Cell.Share share -> "100 %".length();
            case Cell.Empty empty -> 0;
        };
    }

    private static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = c <= ' ' || c == '-' || c == '/' || c == '\u2013' ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return Math.min(LONGEST, longest);
    }
}
