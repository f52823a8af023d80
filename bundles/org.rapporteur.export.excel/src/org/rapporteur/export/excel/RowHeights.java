package org.rapporteur.export.excel;

import java.util.List;

import org.rapporteur.report.tree.Cell;

/**
 * How high rows have to be for their texts. Excel finds that out by itself, other programs do not; the heights are told without being
 * fixed, so that a row still follows when somebody changes its text.
 *
 * @param widths widths of the columns, in digits
 */
record RowHeights(long... widths) {

    /** Points of one line in the body face. */
    private static final int LINE = 15;
    /** No row can be higher. */
    private static final int HIGHEST = 409;
    /** Letters are narrower than the digits in which widths are told; words that do not fit leave some of that empty. */
    private static final double LETTERS_PER_DIGIT = 1.05;
    private static final char FIRST_WIDE = '\u2E80';

    /** Height in points. */
    int of(List<Cell> row) {
        int lines = 1;
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof Cell.Text text) {
                lines = Math.max(lines, lines(text.value(), (int) (widths[i] * LETTERS_PER_DIGIT)));
            }
        }
        return Math.min(HIGHEST, lines * LINE);
    }

    boolean isOneLine(int height) {
        return height == LINE;
    }

    private static int lines(String text, int letters) {
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            used += c < FIRST_WIDE ? 1 : 2;
            if (c == '\n' || used > letters) {
                lines++;
                used = c == '\n' ? 0 : 1;
            }
        }
        return lines;
    }
}
