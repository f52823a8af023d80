package org.rapporteur.ooxml;

import java.util.Objects;

/**
 * A part of an Office package.
 *
 * @param name its path in the package, ASCII, without a leading slash, for instance {@code word/document.xml}
 * @param contentType its media type; empty: the default of its extension, as for {@code .rels}
 */
public record Part(String name, String contentType) {

    /** Checks the name. */
    public Part {
        Objects.requireNonNull(contentType);
        if (name.isEmpty() || name.startsWith("/") || !name.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("'" + name + "' cannot be the name of a part.");
        }
    }
}
