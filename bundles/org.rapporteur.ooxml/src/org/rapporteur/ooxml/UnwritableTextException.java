package org.rapporteur.ooxml;

import java.io.IOException;
import java.util.Locale;

/**
 * A text holds a character that an Office document cannot hold: a control character, half of a surrogate pair, U+FFFE or U+FFFF. It
 * is refused rather than changed.
 */
public final class UnwritableTextException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private final String place;
    private final int index;
    private final int codePoint;

    UnwritableTextException(Locale language, String place, String text, int index) {
        super(describe(language, place, text, index));
        this.place = place;
        this.index = index;
        this.codePoint = text.charAt(index);
    }

    private static String describe(Locale language, String place, String text, int index) {
        String before = text.substring(Math.max(0, index - SHOWN), index).strip();
        String character = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(index));
        String sentence = Messages.text(language, "character", before, character, Integer.toString(index + 1));
        return place.isEmpty() ? sentence : Messages.text(language, "place", place, sentence);
    }

    /** Where in the report the text stands, in words; empty when nobody said. */
    public String place() {
        return place;
    }

    /** Index of the character in the text. */
    public int index() {
        return index;
    }

    /** The character. */
    public int codePoint() {
        return codePoint;
    }
}
