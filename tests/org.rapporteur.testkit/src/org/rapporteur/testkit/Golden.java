package org.rapporteur.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that tests expect, each in a file beside its test. */
public final class Golden {

    private Golden() {
    }

    /**
     * An expected text.
     *
     * @param test the test it lies beside
     * @param name the file's name
     */
    public static String text(Class<?> test, String name) {
        try (var file = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
