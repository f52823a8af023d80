package org.rapporteur.ooxml;

import org.rapporteur.report.tree.Tone;

/**
 * The colours of tones, as six hexadecimal digits. Text and ground differ by at least 4.5 to 1 (WCAG 2.2, 1.4.3). The solid colours
 * of the states from planned to done get darker step by step, so that they keep their order when printed in grey, and run from blue
 * to green against orange and red, which the colour-blind can tell apart.
 */
public final class Palette {

    /** Ink of titles and headings. */
    public static final String INK = "1B365D";
    /** Ink of what stands back: captions, remarks, page numbers. */
    public static final String QUIET = "595F69";
    /** Thin rules and borders. */
    public static final String RULE = "C3CAD4";
    /** Ground of table headings. */
    public static final String SHADE = "E9EDF3";

    /** Series that differ in nothing but what they are about. */
    private static final Colours[] SERIES = {
            new Colours("E9EDF3", "1B365D", "1B365D", "FFFFFF"),
            new Colours("F8EDD9", "5F3F05", "E0A030", "1A1A1A"),
            new Colours("DDEFEE", "124B4A", "387E7C", "FFFFFF"),
            new Colours("E7F0F8", "1D4567", "A5C8E4", "1A1A1A"),
            new Colours("F0E5F0", "562F55", "75446F", "FFFFFF"),
            new Colours("ECEDEF", "3C4148", "9AA0A8", "1A1A1A")};

    private Palette() {
    }

    /**
     * Colours that belong together.
     *
     * @param fill a pale ground
     * @param text text on the pale ground
     * @param solid the full colour, for bars, lines and marks
     * @param onSolid text on the full colour
     */
    public record Colours(String fill, String text, String solid, String onSolid) {
    }

    /**
     * The colours of a tone.
     *
     * @param tone what is to be expressed
     */
    public static Colours of(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> SERIES[0];
            case NOT_ASKED -> new Colours("F4F5F6", "50565E", "E4E7EA", "1A1A1A");
            case UNKNOWN -> new Colours("E8EAED", "454B53", "BCC2C9", "1A1A1A");
            case NO_ACTION -> new Colours("FBE6DA", "7A3010", "C4622D", "000000");
            case PLANNED -> new Colours("E3EFF8", "1D4E7A", "A8CDE8", "1A1A1A");
            case UNDER_WAY -> new Colours("CFE2F1", "143F66", "5E9FCB", "000000");
            case PARTLY_DONE -> new Colours("D9EFE9", "10574A", "2B7F72", "FFFFFF");
            case DONE -> new Colours("BFDFD5", "0A4337", "0F5245", "FFFFFF");
            case NOT_APPLICABLE -> new Colours("FFFFFF", "595F69", "F3F4F5", "1A1A1A");
            case WARNING -> new Colours("FADEDE", "8A1420", "A31D2B", "FFFFFF");
        };
    }

    /**
     * The colours of the n-th of several series that have no particular tone.
     *
     * @param index its number from 0; after the sixth they begin again
     */
    public static Colours series(int index) {
        return SERIES[Math.floorMod(index, SERIES.length)];
    }
}
