package org.rapporteur.questionnaire.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of a form a file holds: {@code 2/5} is the second of five, {@code 1/1} the whole.
 *
 * @param number its number, from 1
 * @param of how many there are
 */
public record FormPart(int number, int of) {

    /** A form that is not split. */
    public static final FormPart WHOLE = new FormPart(1, 1);

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})");

    /** Refuses a part beyond the last. */
    public FormPart {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("There is no part " + number + " of " + of + ".");
        }
    }

    /** Whether this is a part among others. */
    public boolean isSplit() {
        return of > 1;
    }

    /**
     * Reads a part.
     *
     * @param text what {@link #toString()} gives
     * @return the part; empty when it is none
     */
    public static Optional<FormPart> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))) {
            return Optional.empty();
        }
        return Optional.of(new FormPart(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
