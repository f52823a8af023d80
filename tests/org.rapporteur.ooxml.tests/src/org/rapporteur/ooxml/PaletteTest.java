package org.rapporteur.ooxml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rapporteur.ooxml.Palette.Colours;
import org.rapporteur.report.tree.Tone;

class PaletteTest {

    private static final int SERIES = 6;

    private static List<Colours> all() {
        var all = new ArrayList<Colours>();
        for (Tone tone : Tone.values()) {
            all.add(Palette.of(tone));
        }
        for (int i = 0; i < SERIES; i++) {
            all.add(Palette.series(i));
        }
        return all;
    }

    @Test
    void textCanBeReadOnItsGround() {
        for (Colours colours : all()) {
            assertTrue(contrast(colours.text(), colours.fill()) >= 4.5, colours + ": text on the pale ground");
            assertTrue(contrast(colours.onSolid(), colours.solid()) >= 4.5, colours + ": text on the full colour");
        }
    }

    @Test
    void whatIsFurtherOnIsDarkerInGrey() {
        var steps = List.of(Tone.PLANNED, Tone.UNDER_WAY, Tone.PARTLY_DONE, Tone.DONE);
        for (int i = 1; i < steps.size(); i++) {
            assertTrue(luminance(Palette.of(steps.get(i)).solid()) < luminance(Palette.of(steps.get(i - 1)).solid()), steps.get(i).name());
        }
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String colour) {
        byte[] parts = HexFormat.of().parseHex(colour);
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    }

    private static double linear(byte part) {
        double value = Byte.toUnsignedInt(part) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
