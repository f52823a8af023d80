package org.rapporteur.importing.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;

/** The parts of a package that are needed, unpacked in memory up to a limit, so that a small file cannot grow without end. */
final class ZipContent {

    private static final long MOST_IN_ALL = 256L << 20;
    private static final int MOST_ENTRIES = 10_000;

    private final Map<String, byte[]> parts = new HashMap<>();

    /**
     * Unpacks.
     *
     * @param place the file, for messages
     * @param content its bytes
     * @param wanted which parts are kept, by lower-case name
     */
    ZipContent(Place place, byte[] content, Predicate<String> wanted) throws IOException, ImportException {
        long left = MOST_IN_ALL;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                String name = name(entry.getName());
                if (wanted.test(name)) {
                    var out = new ByteArrayOutputStream();
                    left -= copy(zip, out, left + 1);
                    parts.putIfAbsent(name, out.toByteArray());
                } else {
                    left -= copy(zip, null, left + 1);
                }
                if (left < 0 || entries > MOST_ENTRIES) {
                    throw new ImportException(place, "bomb", MOST_IN_ALL >> 20);
                }
            }
        }
    }

    private static long copy(InputStream in, ByteArrayOutputStream out, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        long copied = 0;
        while (copied < limit) {
            int read = in.read(buffer);
            if (read < 0) {
                break;
            }
            copied += read;
            if (out != null) {
                out.write(buffer, 0, read);
            }
        }
        return copied;
    }

    /** Names are compared without regard to case (ECMA-376, part 2), and some programs write them with a slash before. */
    static String name(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    Optional<InputStream> open(String name) {
        return Optional.ofNullable(parts.get(name(name))).map(ByteArrayInputStream::new);
    }

    boolean has(String name) {
        return parts.containsKey(name(name));
    }
}
