package org.rapporteur.model.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what people write now this way, now that: case, accents, punctuation, white space. */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOT_IN_IDENTIFIERS = Pattern.compile("[^a-z0-9]+");

    private Fold() {
    }

    /**
     * Words for comparison.
     *
     * @param words any text
     * @return lower case, letters and digits, one space between words
     */
    public static String of(String words) {
        return OTHERS.matcher(plain(words)).replaceAll(" ").strip();
    }

    /**
     * An identifier made of words.
     *
     * @param words any text
     * @return lower-case ASCII letters and digits with hyphens between; empty when the words have none
     */
    public static String identifier(String words) {
        String slug = NOT_IN_IDENTIFIERS.matcher(plain(words).replaceAll("['’]", "")).replaceAll("-").replaceAll("^-|-$", "");
        return slug.length() <= 80 ? slug : slug.substring(0, 80).replaceAll("-$", "");
    }

    /** Lower case without accents; punctuation stays. */
    public static String plain(String words) {
        String text = isAscii(words) ? words : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String words) {
        return words.chars().allMatch(c -> c < 0x80);
    }
}
