package org.rapporteur.ui.matrix;

import java.util.stream.Stream;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * How wide and high the parts of the table are, as the font of the window asks.
 *
 * @param line height of the line of a recommendation, whose text takes two
 * @param heading height of a line above the countries
 * @param first width of the column of recommendations
 * @param total width of the column of totals
 * @param wide width of a country whose statuses are shown in words
 * @param narrow width of a country whose statuses are shown as signs
 */
record Measures(int line, int heading, int first, int total, int wide, int narrow) {

    /** Above and below a text together. */
    private static final int AIR = 6;
    private static final int LETTERS_OF_RECOMMENDATION = 40;
    private static final int LETTERS_OF_TOTAL = 13;
    private static final int LETTERS_OF_SIGN = 6;

    /** Beside a text together. */
    private static final int ROOM = 16;

    /**
     * Those for the font of a control.
     *
     * @param statuses what the cells of countries say, in the language of the window
     */
    static Measures of(Control control, Stream<String> statuses) {
        var gc = new GC(control);
        gc.setFont(control.getFont());
        int wide = statuses.mapToInt(status -> gc.textExtent(status).x).max().orElse(0) + ROOM;
        gc.dispose();
        var font = new PixelConverter(control);
        int text = font.convertHeightInCharsToPixels(1);
        return new Measures(2 * text + AIR, text + 2 * AIR, font.convertWidthInCharsToPixels(LETTERS_OF_RECOMMENDATION),
                font.convertWidthInCharsToPixels(LETTERS_OF_TOTAL), wide,
                font.convertWidthInCharsToPixels(LETTERS_OF_SIGN));
    }
}
