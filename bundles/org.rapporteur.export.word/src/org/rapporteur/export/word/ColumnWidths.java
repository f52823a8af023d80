package org.rapporteur.export.word;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

import org.rapporteur.report.tree.Block.Table;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;

/**
 * How the columns of a table share the width of the page: as they wish, but none so narrow that a word of its heading or of the first
 * rows has to be broken, and none wider than its longest line as long as another has use for the room. Widths are in twips.
 */
final class ColumnWidths {

    /** Left and right of a cell's text. */
    private static final double MARGINS = 180;
    /** An ordinary letter of a table's text, with some room for fonts that stand in for one that is not installed. */
    private static final double LETTER = 110;
    private static final double CAPITAL = 125;
    private static final double WIDE = 155;
    /** A letter of a script that is written in squares. */
    private static final double SQUARE = 190;
    /** How much wider the bold face of headings is. */
    private static final double BOLD = 1.08;
    /** Rows that are looked at: the table may have any number. */
    private static final int ROWS = 30;
    /** A longer word, an address for instance, may be broken. */
    private static final double LONGEST = 18 * LETTER;
    /** Halvings after which a width is known to less than a twip. */
    private static final int STEPS = 60;

    private final double[] wanted;
    private final double[] least;
    private final double[] most;

    ColumnWidths(Table table) {
        List<Column> columns = table.columns();
        wanted = columns.stream().mapToDouble(Column::width).toArray();
        least = columns.stream().mapToDouble(column -> MARGINS + BOLD * word(column.header())).toArray();
        most = columns.stream().mapToDouble(column -> MARGINS + BOLD * line(column.header())).toArray();
        Iterator<List<Cell>> rows = table.rows().iterator();
        for (int row = 0; row < ROWS && rows.hasNext(); row++) {
            List<Cell> cells = rows.next();
            for (int i = 0; i < least.length; i++) {
                String text = text(cells.get(i));
                least[i] = Math.max(least[i], MARGINS + word(text));
                most[i] = Math.max(most[i], MARGINS + line(text));
            }
        }
    }

    /** The width of each column; their sum is at most the width shared. */
    int[] share(int width) {
        return Arrays.stream(shares(width)).mapToInt(share -> (int) share).toArray();
    }

    private double[] shares(int width) {
        double all = sum(wanted);
        if (sum(least) >= width) {
            return each(i -> least[i] * width / sum(least));
        }
        if (sum(most) <= width) {
            double rest = width - sum(most);
            return each(i -> most[i] + rest * wanted[i] / all);
        }
        double narrow = 0;
        double broad = width / Arrays.stream(wanted).min().orElse(1);
        for (int step = 0; step < STEPS; step++) {
            double middle = (narrow + broad) / 2;
            if (sum(each(i -> within(i, middle))) > width) {
                broad = middle;
            } else {
                narrow = middle;
            }
        }
        double scale = narrow;
        return each(i -> within(i, scale));
    }

    private double within(int column, double scale) {
        return Math.clamp(scale * wanted[column], least[column], most[column]);
    }

    private double[] each(IntToDoubleFunction value) {
        double[] values = new double[wanted.length];
        Arrays.setAll(values, value);
        return values;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Date date -> date.words();
            case Cell.State state -> state.label();
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Share share -> "100 %";
            case Cell.Empty empty -> "";
        };
    }

    /** The width of the longest word, at most that of a long one. */
    private static double word(String text) {
        return Math.min(LONGEST, longest(text, c -> c <= ' ' || c == '-' || c == '/' || c == '\u2013'));
    }

    private static double line(String text) {
        return longest(text, c -> c == '\n');
    }

    private static double longest(String text, IntPredicate ends) {
        double longest = 0;
        double length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += letter(c);
            longest = Math.max(longest, length);
            if (ends.test(c)) {
                length = 0;
            }
        }
        return longest;
    }

    private static double letter(char c) {
        if (c >= '\u2E80') {
            return SQUARE;
        }
        return "MWmw@%".indexOf(c) >= 0 ? WIDE : Character.isUpperCase(c) ? CAPITAL : c <= ' ' ? 0.5 * LETTER : LETTER;
    }
}
