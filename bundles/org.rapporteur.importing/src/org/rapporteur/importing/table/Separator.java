package org.rapporteur.importing.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between the values of a text file. */
public final class Separator {

    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    /** A first line that Excel writes and reads. */
    private static final Pattern TOLD = Pattern.compile("\"?sep=([,;\t|])\"?[\r\n]");

    private Separator() {
    }

    /** How a mapping file writes a separator. */
    public static String name(char separator) {
        return separator == '\t' ? "tab" : String.valueOf(separator);
    }

    /** The separator that a mapping file means; empty when it is none. */
    public static Optional<Character> named(String name) {
        return KNOWN.stream().filter(separator -> name(separator).equalsIgnoreCase(name)).findFirst();
    }

    /** The separator that the first line tells. */
    static Optional<Character> told(String text) {
        var matcher = TOLD.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
    }

    /** The one that is found most often in the first line that has any, outside quotes; comma when there is none. */
    static char guess(String text) {
        var counts = new int[KNOWN.size()];
        boolean quoted = false;
        boolean found = false;
        for (int i = 0; i < Math.min(text.length(), 100_000); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int known = quoted ? -1 : KNOWN.indexOf(c);
            if (known >= 0) {
                counts[known]++;
                found = true;
            }
            if (!quoted && found && (c == '\r' || c == '\n')) {
                break;
            }
        }
        return KNOWN.stream().max(Comparator.<Character>comparingInt(c -> counts[KNOWN.indexOf(c)])
                .thenComparing(c -> -KNOWN.indexOf(c))).orElse(',');
    }
}
