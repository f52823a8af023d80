package org.rapporteur.importing.change;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Several values in one cell: with a separator between, or each on a line. */
final class Splitting {

    private Splitting() {
    }

    static List<String> split(String words, String separator) {
        String between = separator.isEmpty() ? "[\r\n]+" : "[\r\n]+|" + Pattern.quote(separator);
        return Arrays.stream(words.split(between)).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
