package org.rapporteur.importing.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot carry stand as {@code _x000D_} in an {@code .xlsx}, and {@code _x005F_} is the first of those signs. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {
    }

    static String decode(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(match ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)))) : text;
    }
}
