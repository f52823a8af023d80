package org.rapporteur.questionnaire.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A checksum over everything a form asks: the sections, the recommendations, and the key, kind, text, help, choices, unit, columns,
 * condition and need of every question, in their order and language. What is filled in, the dates and the names above the form have
 * no part in it. It is the first {@value #DIGITS} digits of a SHA-256 in hexadecimal, in which every text is preceded by its length.
 */
final class Checksum {

    private static final int DIGITS = 16;

    private final MessageDigest digest;

    private Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    static String of(List<FormSection> sections) {
        var sum = new Checksum();
        sections.forEach(sum::section);
        return HexFormat.of().formatHex(sum.digest.digest()).substring(0, DIGITS);
    }

    private void section(FormSection section) {
        add("section", section.id(), section.title(), section.help());
        for (Group group : section.groups()) {
            group.about().ifPresent(about -> add("about", about.id(), about.number(), about.text()));
            group.fields().forEach(this::field);
        }
    }

    private void field(Field field) {
        add("field", field.key().text(), field.kind().getLiteral(), field.text(), field.help(), field.condition(), field.unit(),
                Boolean.toString(field.required()));
        field.choices().forEach(choice -> add("choice", choice.id(), choice.label()));
        field.columns().forEach(this::field);
    }

    private void add(String... texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
            digest.update(bytes);
        }
    }
}
