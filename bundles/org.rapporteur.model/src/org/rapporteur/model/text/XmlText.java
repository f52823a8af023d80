package org.rapporteur.model.text;

import java.util.Locale;
import java.util.Optional;

/**
 * What text an XML 1.0 document can carry: every character but most control characters, lone surrogates, U+FFFE and U+FFFF
 * (production 2 of the recommendation, {@code Char}). A carriage return can stand there, but only written as {@code &#13;} it is read
 * back as it was; the same holds in attributes for tabs and line feeds.
 */
public final class XmlText {

    private XmlText() {
    }

    /**
     * A character that XML cannot carry.
     *
     * @param index its index in the text
     * @param codePoint the character
     */
    public record Offence(int index, int codePoint) {

        /** Whether it is half of a pair of which the other half is missing. */
        public boolean isLoneSurrogate() {
            return Character.getType(codePoint) == Character.SURROGATE;
        }

        /**
         * What is wrong, as a sentence.
         *
         * @param locale language of the sentence
         */
        public String sentence(Locale locale) {
            String hex = String.format(Locale.ROOT, "U+%04X", codePoint);
            return Texts.of(XmlText.class, "characters", locale).text(isLoneSurrogate() ? "lone-surrogate" : "control-character", index + 1, hex);
        }
    }

    /**
     * Whether an XML document can carry a text.
     *
     * @param text the text
     */
    public static boolean canCarry(String text) {
        return indexOfOffence(text) < 0;
    }

    /**
     * The first character that an XML document cannot carry.
     *
     * @param text the text
     * @return the character and its place; empty when there is none
     */
    public static Optional<Offence> firstOffence(String text) {
        int index = indexOfOffence(text);
        return index < 0 ? Optional.empty() : Optional.of(new Offence(index, text.codePointAt(index)));
    }

    /** Index of the first offence, -1 when there is none. */
    private static int indexOfOffence(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // Nearly every character ends here
            if (c >= 0x20 && c < Character.MIN_SURROGATE || c == '\n' || c == '\t' || c == '\r') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c <= Character.MAX_SURROGATE || c >= 0xFFFE) {
                return i;
            }
        }
        return -1;
    }
}
