package org.rapporteur.ui.look;

import org.eclipse.swt.graphics.Color;

/**
 * Colours that belong together. They need not be disposed of.
 *
 * @param ground a quiet ground
 * @param text text on the ground
 * @param solid the full colour, for bars, lines and marks
 * @param onSolid text on the full colour
 */
public record Shade(Color ground, Color text, Color solid, Color onSolid) {

    /** A shade of four colours, each as six hexadecimal digits. */
    static Shade of(String ground, String text, String solid, String onSolid) {
        return new Shade(colour(ground), colour(text), colour(solid), colour(onSolid));
    }

    static Color colour(String digits) {
        int rgb = Integer.parseInt(digits, 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
