package org.rapporteur.ui.look;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.rapporteur.model.Status;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Tone;

/**
 * The colours and signs of the window, one palette for each theme. Text differs from its ground by at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 * The states from planned to done run from pale to full and from blue to green, against orange and red: the colour-blind can tell them
 * apart, and each has a sign and its words beside the colour.
 */
public enum Palette {
    /** For light grounds; the colours of printed reports. */
    LIGHT(Shade.of("FFFFFF", "1A1A1A", "1B365D", "FFFFFF"), "595F69", "C3CAD4", "E9EDF3", tone -> switch (tone) {
        case NEUTRAL -> Shade.of("E9EDF3", "1B365D", "1B365D", "FFFFFF");
        case NOT_ASKED -> Shade.of("F4F5F6", "50565E", "E4E7EA", "1A1A1A");
        case UNKNOWN -> Shade.of("E8EAED", "454B53", "BCC2C9", "1A1A1A");
        case NO_ACTION -> Shade.of("FBE6DA", "7A3010", "C4622D", "000000");
        case PLANNED -> Shade.of("E3EFF8", "1D4E7A", "A8CDE8", "1A1A1A");
        case UNDER_WAY -> Shade.of("CFE2F1", "143F66", "5E9FCB", "000000");
        case PARTLY_DONE -> Shade.of("D9EFE9", "10574A", "2A7D70", "FFFFFF");
        case DONE -> Shade.of("BFDFD5", "0A4337", "0F5245", "FFFFFF");
        case NOT_APPLICABLE -> Shade.of("FFFFFF", "595F69", "F3F4F5", "1A1A1A");
        case WARNING -> Shade.of("FADEDE", "8A1420", "A31D2B", "FFFFFF");
    }),
    /** For dark grounds. */
    DARK(Shade.of("2B2D30", "E3E5E8", "8FB4E3", "101214"), "A4ABB5", "50565E", "36393D", tone -> switch (tone) {
        case NEUTRAL -> Shade.of("36404E", "D5E2F3", "8FB4E3", "101214");
        case NOT_ASKED -> Shade.of("303235", "A9AFB8", "4A4E54", "F0F1F2");
        case UNKNOWN -> Shade.of("3D4147", "C6CBD2", "7B828B", "000000");
        case NO_ACTION -> Shade.of("4D2E1F", "F6C4A6", "DB7B45", "000000");
        case PLANNED -> Shade.of("24384A", "B5D7F0", "A8CDE8", "1A1A1A");
        case UNDER_WAY -> Shade.of("1E4260", "C3E0F5", "5E9FCB", "000000");
        case PARTLY_DONE -> Shade.of("1C473F", "B4E4D9", "45A795", "000000");
        case DONE -> Shade.of("125A4B", "D0F3E9", "1A7A66", "FFFFFF");
        case NOT_APPLICABLE -> Shade.of("2B2D30", "A4ABB5", "3D4147", "F0F1F2");
        case WARNING -> Shade.of("5A1E25", "FBC9CD", "E5606B", "000000");
    });

    private static final List<Shade> LIGHT_SERIES = List.of(Shade.of("E9EDF3", "1B365D", "1B365D", "FFFFFF"),
            Shade.of("F8EDD9", "5F3F05", "E0A030", "1A1A1A"), Shade.of("DDEFEE", "124B4A", "387D7B", "FFFFFF"),
            Shade.of("E7F0F8", "1D4567", "A5C8E4", "1A1A1A"), Shade.of("F0E5F0", "562F55", "75446F", "FFFFFF"),
            Shade.of("ECEDEF", "3C4148", "9AA0A8", "1A1A1A"));
    private static final List<Shade> DARK_SERIES = List.of(Shade.of("36404E", "D5E2F3", "8FB4E3", "101214"),
            Shade.of("4A3A1C", "F3D9A4", "E0A030", "1A1A1A"), Shade.of("1F4443", "B9E3E1", "5FB3B0", "000000"),
            Shade.of("25425A", "C3DDF2", "A5C8E4", "1A1A1A"), Shade.of("47304A", "E8CDE6", "BC8AB6", "000000"),
            Shade.of("3C4148", "D3D7DD", "9AA0A8", "1A1A1A"));

    private final Map<Tone, Shade> shades = new EnumMap<>(Tone.class);
    private final Shade plain;
    private final Color quiet;
    private final Color rule;
    private final Color heading;

    Palette(Shade plain, String quiet, String rule, String heading, Function<Tone, Shade> colours) {
        Stream.of(Tone.values()).forEach(tone -> shades.put(tone, colours.apply(tone)));
        this.plain = plain;
        this.quiet = Shade.colour(quiet);
        this.rule = Shade.colour(rule);
        this.heading = Shade.colour(heading);
    }

    /**
     * The palette that fits a control's ground.
     *
     * @param control any control; the theme has coloured it
     */
    public static Palette on(Control control) {
        return isDark(control.getBackground()) ? DARK : LIGHT;
    }

    static boolean isDark(Color ground) {
        return ground.getRed() * 299 + ground.getGreen() * 587 + ground.getBlue() * 114 < 128_000;
    }

    /** The sign of a status; no two have the same. */
    public static String sign(Status status) {
        return switch (status) {
            case NOT_ASKED -> "–";
            case NOT_REPORTED -> "?";
            case NO_ACTION -> "✕";
            case PLANNED -> "○";
            case UNDER_WAY -> "◔";
            case PARTLY_IMPLEMENTED -> "◑";
            case IMPLEMENTED -> "●";
            case NOT_APPLICABLE -> "⊘";
        };
    }

    /** The colours of a tone. */
    public Shade of(Tone tone) {
        return shades.get(tone);
    }

    /** The colours of a status, the same as in printed reports. */
    public Shade of(Status status) {
        return of(Wording.tone(status));
    }

    /** The colours of the n-th of several series that mean nothing in particular; after the sixth they begin again. */
    public Shade series(int index) {
        List<Shade> all = this == LIGHT ? LIGHT_SERIES : DARK_SERIES;
        return all.get(Math.floorMod(index, all.size()));
    }

    /** The ground and ink of running text. */
    public Shade plain() {
        return plain;
    }

    /** Ink of what stands back: captions, remarks. */
    public Color quiet() {
        return quiet;
    }

    /** Thin rules and borders. */
    public Color rule() {
        return rule;
    }

    /** Ground of headings of tables. */
    public Color heading() {
        return heading;
    }
}
