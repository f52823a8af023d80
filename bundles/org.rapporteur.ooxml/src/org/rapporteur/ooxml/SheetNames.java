package org.rapporteur.ooxml;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of worksheets made from titles, by Excel's rules: 1 to 31 characters, none of {@code : \ / ? * [ ]}, no apostrophe at either
 * end, not a name that Excel keeps for itself, unique whatever the case; and nothing that looks like the escape of a character
 * ({@code _x0041_}), which programs read differently in names and in references to them.
 */
public final class SheetNames {

    private static final int LONGEST = 31;
    /** A cut goes back to the end of a word unless that loses more than this. */
    private static final int SHORTEST_CUT = 18;
    private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");
    private static final Set<String> RESERVED = Set.of("history", "historique");

    private final UniqueNames unique = new UniqueNames();

    /**
     * The name of the next sheet.
     *
     * @param title its title; what a name cannot hold is replaced
     * @param otherwise the name when nothing of the title can be used
     */
    public String next(String title, String otherwise) {
        return next(title, "", otherwise);
    }

    /**
     * The name of the next sheet, with a mark behind the title that is never cut.
     *
     * @param mark for instance {@code (continued)}; may be empty
     */
    public String next(String title, String mark, String otherwise) {
        String cleaned = clean(title);
        String stem = cleaned.isEmpty() ? clean(otherwise) : cleaned;
        String suffix = clean(mark);
        return unique.take(number -> fit(stem, suffix, number));
    }

    private static String fit(String stem, String mark, int number) {
        String suffix = (mark.isEmpty() ? "" : " " + cut(mark, LONGEST / 2)) + (number == 1 ? "" : " (" + number + ")");
        String name = ends(cut(stem, LONGEST - suffix.length())) + suffix;
        // A blank more than the reserved word is enough
        return RESERVED.contains(name.toLowerCase(java.util.Locale.ROOT)) ? name + " (1)" : name;
    }

    private static String clean(String title) {
        var name = new StringBuilder();
        title.codePoints().map(SheetNames::allowed).forEach(name::appendCodePoint);
        return ends(ESCAPE.matcher(name).replaceAll("-").replaceAll(" {2,}", " "));
    }

    private static int allowed(int c) {
        return switch (c) {
            case '/', '\\', ':' -> '-';
            case '[' -> '(';
            case ']' -> ')';
            case '?', '*', 0xFFFE, 0xFFFF -> ' ';
            default -> c < ' ' || Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c;
        };
    }

    private static String ends(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && isBare(name.charAt(from))) {
            from++;
        }
        while (to > from && isBare(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isBare(char c) {
        return c == '\'' || c == ' ' || c == '\u00A0';
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = longest - 1;
        int word = name.lastIndexOf(' ', end);
        if (word >= SHORTEST_CUT) {
            end = word;
        } else if (Character.isLowSurrogate(name.charAt(end))) {
            end--;
        }
        return ends(name.substring(0, end)) + "…";
    }
}
