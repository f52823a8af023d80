package org.rapporteur.ooxml;

import java.nio.charset.StandardCharsets;

/** XML mark-up of the program's own, encoded once: tags and attribute names. Never made from data. Immutable. */
public final class Markup {

    private final byte[] bytes;

    private Markup(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Encodes mark-up.
     *
     * @param xml the mark-up as it is to stand in the part
     */
    public static Markup of(String xml) {
        return new Markup(xml.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
