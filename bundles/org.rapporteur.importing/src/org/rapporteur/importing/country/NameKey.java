package org.rapporteur.importing.country;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.rapporteur.model.text.Fold;

/**
 * A name of a country for comparison: its words in the order of the alphabet, so that "Iran (Islamic Republic of)" and "Islamic
 * Republic of Iran" are one, without articles and the like, in English and French.
 */
final class NameKey {

    private static final Set<String> PASSED_OVER = Set.of("the", "of", "and", "la", "le", "les", "de", "du", "des", "et", "l", "d");
    private static final Pattern ELIDED = Pattern.compile("\\b([ld])['’‘`´]");
    private static final Pattern JOINED = Pattern.compile("['’‘`´.]");

    private NameKey() {
    }

    /** The key; empty when the name has no word. */
    static String of(String name) {
        String plain = JOINED.matcher(ELIDED.matcher(Fold.plain(name)).replaceAll("$1 ")).replaceAll("");
        var words = new TreeSet<String>();
        Arrays.stream(Fold.of(plain).split(" ")).filter(word -> !word.isEmpty() && !PASSED_OVER.contains(word))
                .map(word -> word.equals("st") || word.equals("ste") || word.equals("sainte") ? "saint" : word).forEach(words::add);
        return String.join(" ", words);
    }
}
