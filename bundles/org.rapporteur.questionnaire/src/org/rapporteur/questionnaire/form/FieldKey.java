package org.rapporteur.questionnaire.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rapporteur.model.Question;
import org.rapporteur.model.Recommendation;

/**
 * By what an answer is known in a form: {@code question}, {@code question@recommendation}, and for the cell of a table
 * {@code question@recommendation#row.column}, where rows count from 1. The parts are identifiers of the dossier, so that a person can
 * read a key; an identifier of more than {@value #LONGEST} characters is cut and ended with {@code ~} and a hash of the whole. A key
 * thus has at most 63 characters, one less than Word allows in the tag of a content control.
 *
 * @param text the key
 */
public record FieldKey(String text) implements Comparable<FieldKey> {

    private static final Pattern KEY = Pattern.compile("[^@#]{1,18}(@[^@#]{1,18})?(#[1-9][0-9]{0,3}\\.[^@#]{1,18})?");
    private static final int LONGEST = 18;
    private static final int HASH = 9;

    /** Refuses what is no key: a recommendation without a question, a row that is no number, characters that identifiers lack. */
    public FieldKey {
        if (!isQuestion(text) && !KEY.matcher(text).matches()) {
            throw new IllegalArgumentException("“" + text + "” is no key of a form's field.");
        }
    }

    /** Most keys are, and there are many. */
    private static boolean isQuestion(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.indexOf('@') < 0 && text.indexOf('#') < 0;
    }

    /**
     * The key of a question asked once.
     *
     * @param question the question
     */
    public static FieldKey of(Question question) {
        return new FieldKey(shortened(question.getId()));
    }

    /**
     * The key of a question about a recommendation.
     *
     * @param question the question
     * @param recommendation what it is about; empty when it is asked once
     */
    public static FieldKey of(Question question, Optional<Recommendation> recommendation) {
        return recommendation.map(about -> new FieldKey(shortened(question.getId()) + "@" + shortened(about.getId())))
                .orElseGet(() -> of(question));
    }

    /**
     * Reads a key.
     *
     * @param text what stands in a file
     * @return the key; empty when it is none
     */
    public static Optional<FieldKey> parse(String text) {
        try {
            return Optional.of(new FieldKey(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * The key of a cell of this table.
     *
     * @param row its row, from 1 to 9999
     * @param column the question that is its column
     */
    public FieldKey cell(int row, Question column) {
        return cell(row, shortened(column.getId()));
    }

    /**
     * The key of a cell of this table.
     *
     * @param row its row, from 1 to 9999
     * @param column the {@linkplain #text() key} of its column
     */
    public FieldKey cell(int row, String column) {
        return new FieldKey(table().text + "#" + row + "." + column);
    }

    /** The key of the whole table, when this is the key of one of its cells; this key otherwise. */
    public FieldKey table() {
        int cell = text.indexOf('#');
        return cell < 0 ? this : new FieldKey(text.substring(0, cell));
    }

    /** The row of a cell, from 1; 0 when this is no cell. */
    public int row() {
        int cell = text.indexOf('#');
        return cell < 0 ? 0 : Integer.parseInt(text.substring(cell + 1, text.indexOf('.', cell)));
    }

    /** The key of a cell's column; empty when this is no cell. */
    public Optional<String> column() {
        int cell = text.indexOf('#');
        return cell < 0 ? Optional.empty() : Optional.of(text.substring(text.indexOf('.', cell) + 1));
    }

    @Override
    public int compareTo(FieldKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String shortened(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        return id.substring(0, LONGEST - HASH - 1) + "~" + hash(id).substring(0, HASH);
    }

    private static String hash(String id) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
