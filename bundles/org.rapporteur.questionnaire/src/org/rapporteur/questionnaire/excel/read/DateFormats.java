package org.rapporteur.questionnaire.excel.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.XmlReader;

/** Which formats of cells show a number as a date, and which date it is. */
final class DateFormats {

    /** What a format writes as it stands, and what it says of colours and languages. */
    private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final int MOST_STYLES = 65_536;
    private static final double LAST_DAY = 2_958_465;

    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> own = new HashMap<>();
    /** Which parts of a date each format shows, as its letters. */
    private final Map<Integer, String> shown = new HashMap<>();
    private boolean from1904;

    void countFrom1904() {
        from1904 = true;
    }

    void read(XmlReader xml) throws UnreadableException {
        boolean cells = false;
        while (xml.next()) {
            switch (xml.name()) {
                case "numFmt" -> own.put(xml.number("numFmtId", 0), xml.attribute("formatCode").orElse(""));
                case "cellXfs" -> cells = true;
                case "cellStyles", "dxfs" -> cells = false;
                case "xf" -> {
                    if (cells && styles.size() < MOST_STYLES) {
                        styles.add(xml.number("numFmtId", 0));
                    }
                }
                default -> {
                    // looks do not matter
                }
            }
        }
    }

    /** The date that a number shows as, as exactly as it shows it: {@code 2026-03} where no day is shown; empty when it shows as none. */
    Optional<String> date(int style, double value) {
        int format = style < styles.size() ? styles.get(style) : 0;
        String letters = shown.computeIfAbsent(format, this::letters);
        if (!letters.contains("y") && !letters.contains("d") || value < 1 || value > LAST_DAY) {
            return Optional.empty();
        }
        LocalDate day = from1904 ? LocalDate.of(1904, 1, 1).plusDays((long) value)
                // Excel counts a 29 February 1900 that never was
                : LocalDate.of(1899, 12, value < 60 ? 31 : 30).plusDays((long) value);
        return Optional.of(letters.contains("d") ? day.toString() : letters.contains("m") ? day.toString().substring(0, 7) : day.toString().substring(0, 4));
    }

    private String letters(int format) {
        return TEXTS.matcher(own.getOrDefault(format, builtin(format))).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String builtin(int format) {
        return switch (format) {
            case 14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> "yyyy-mm-dd";
            case 17, 55, 56 -> "yyyy-mm";
            default -> "";
        };
    }
}
