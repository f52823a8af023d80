package org.rapporteur.questionnaire.form;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.rapporteur.questionnaire.form.Field.Option;

/**
 * The places of a form as they are marked in files. A place has a {@linkplain #tag() tag} that a person can read, for content controls,
 * and a {@linkplain #name() name}, for bookmarks of documents and defined names of workbooks: programs that drop the tags of content
 * controls keep those. A name is {@code Rapporteur_} and a hash of the tag, so that it is short, differs for different tags whatever their
 * capitals, and looks like no cell of a sheet.
 *
 * @param tag the tag: at most 64 characters
 */
public record Mark(String tag) {

    private static final int LONGEST_TAG = 64;
    /** A number of 256 bits has 50 digits to the base 36; the first 20 are those of its quotient by this, the last 12 of them fit a long. */
    private static final BigInteger REST = BigInteger.valueOf(Character.MAX_RADIX).pow(30);
    private static final BigInteger HALF = BigInteger.valueOf(Character.MAX_RADIX).pow(12);

    /**
     * Where the answer to a field stands, or that of a cell of a table.
     *
     * @param key the key
     */
    public static Mark answer(FieldKey key) {
        return new Mark(key.text());
    }

    /**
     * Where one of several choices is ticked.
     *
     * @param key the key of the field or the cell
     * @param choice the choice
     */
    public static Mark choice(FieldKey key, Option choice) {
        return of(key.text() + "=" + choice.id());
    }

    /**
     * Where the text of a question stands, so that an edited one is noticed.
     *
     * @param key the key of the field
     */
    public static Mark question(FieldKey key) {
        return of("?" + key.text());
    }

    /** The name: {@code Rapporteur_} and twenty letters and digits. */
    public String name() {
        return "Rapporteur_" + hash(tag);
    }

    private static Mark of(String tag) {
        return new Mark(tag.length() <= LONGEST_TAG ? tag : "~" + hash(tag));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            BigInteger[] halves = new BigInteger(1, digest).setBit(255).divide(REST).divideAndRemainder(HALF);
            String last = Long.toString(halves[1].longValueExact(), Character.MAX_RADIX);
            return Long.toString(halves[0].longValueExact(), Character.MAX_RADIX) + "0".repeat(12 - last.length()) + last;
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
