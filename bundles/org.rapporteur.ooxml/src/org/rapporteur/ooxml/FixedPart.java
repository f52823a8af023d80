package org.rapporteur.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A part that is the same in every package: compressed once, then copied as it is. Immutable, so several threads can write it at
 * once.
 */
public final class FixedPart {

    private final Part part;
    private final byte[] compressed;
    private final int size;
    private final int crc;

    private FixedPart(Part part, byte[] compressed, int size, int crc) {
        this.part = part;
        this.compressed = compressed;
        this.size = size;
        this.crc = crc;
    }

    /**
     * Compresses a part.
     *
     * @param part its name and type
     * @param content what it holds; not kept
     */
    public static FixedPart of(Part part, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        // Once per exporter, so the best level costs nothing
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] compressed = new byte[content.length + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == compressed.length) {
                    compressed = Arrays.copyOf(compressed, 2 * length);
                }
                length += deflater.deflate(compressed, length, compressed.length - length);
            }
            return new FixedPart(part, Arrays.copyOf(compressed, length), content.length, (int) crc.getValue());
        } finally {
            deflater.end();
        }
    }

    /**
     * Compresses a part that holds text.
     *
     * @param part its name and type
     * @param xml the text, to be written in UTF-8
     */
    public static FixedPart of(Part part, String xml) {
        return of(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Name and type of the part. */
    public Part part() {
        return part;
    }

    byte[] compressed() {
        return compressed;
    }

    int size() {
        return size;
    }

    int crc() {
        return crc;
    }
}
