package org.rapporteur.ooxml.read;

import java.util.function.UnaryOperator;

/**
 * How much of a file from outside is read. What lies beyond is refused.
 *
 * @param file largest file, in bytes
 * @param unpacked most bytes of all its parts together
 * @param entries most parts
 * @param ratio how many times its size a file may unpack to; small files may always unpack to a megabyte
 * @param depth how deep elements may stand in one another
 */
public record ReadingLimits(long file, long unpacked, int entries, int ratio, int depth) {

    private static final String PREFIX = "rapporteur.read.";

    /**
     * The limits that settings ask for.
     *
     * @param settings gives a setting, or null: {@code rapporteur.read.size} (MB, 32), {@code .unpacked} (MB, 96), {@code .entries} (2000),
     *        {@code .ratio} (200), {@code .depth} (100); what is no whole number from 1 on is passed over
     */
    public static ReadingLimits of(UnaryOperator<String> settings) {
        return new ReadingLimits((long) number(settings, "size", 32) << 20, (long) number(settings, "unpacked", 96) << 20,
                number(settings, "entries", 2000), number(settings, "ratio", 200), number(settings, "depth", 100));
    }

    private static int number(UnaryOperator<String> settings, String name, int otherwise) {
        String value = settings.apply(PREFIX + name);
        return value != null && value.strip().matches("[1-9][0-9]{0,8}") ? Integer.parseInt(value.strip()) : otherwise;
    }
}
