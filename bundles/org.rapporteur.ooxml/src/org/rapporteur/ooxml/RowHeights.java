package org.rapporteur.ooxml;

import java.util.List;

/**
 * How high rows have to be for their texts. Excel finds that out by itself, other programs do not; the heights are told without being
 * fixed, so that a row still follows when somebody changes its text.
 *
 * @param widths widths of the columns, in digits
 */
public record RowHeights(long... widths) {

    /** Points of one line in the body face. */
    private static final int LINE = 15;
    /** No row can be higher. */
    private static final int HIGHEST = 409;
    /** Letters are narrower than the digits in which widths are told; words that do not fit leave some of that empty. */
    private static final double LETTERS_PER_DIGIT = 1.05;
    private static final char FIRST_WIDE = '\u2E80';

    /**
     * Height of a row in points.
     *
     * @param texts its texts, column by column; empty where a column has none that is broken
     */
    public int of(List<String> texts) {
        int lines = 1;
        for (int i = 0; i < Math.min(texts.size(), widths.length); i++) {
            lines = Math.max(lines, lines(texts.get(i), (int) (widths[i] * LETTERS_PER_DIGIT)));
        }
        return Math.min(HIGHEST, lines * LINE);
    }

    /** Whether a row of a height has one line, so that it need not be told. */
    public boolean isOneLine(int height) {
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
