package org.rapporteur.report.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Names of output files made from identifiers, so that no identifier leads out of the output folder or cannot be stored. */
public final class FileName {

    /** Longest part of a name in bytes; leaves room for what follows the identifier within the usual 255. */
    private static final int LONGEST = 120;

    /** Names Windows reserves for devices. */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
            "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileName() {
    }

    /**
     * A part of a file name for an identifier: the identifier itself where it is harmless everywhere, otherwise with every byte
     * that is not written as {@code %XX}, shortened with a hash when too long. Different identifiers give different names.
     */
    public static String part(String id) {
        var name = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-' || b == '_'
                    || b == '.' && !name.isEmpty();
            if (plain) {
                name.append((char) b);
            } else {
                name.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        if (RESERVED.contains(stem(name))) {
            name.insert(0, '%');
        }
        if (name.isEmpty() || name.charAt(name.length() - 1) == '.') {
            name.append('%');
        }
        if (name.length() > LONGEST) {
            String hash = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
            name.setLength(LONGEST - hash.length() - 1);
            name.append('%').append(hash);
        }
        return name.toString();
    }

    private static String stem(CharSequence name) {
        String all = name.toString().toLowerCase(Locale.ROOT);
        int dot = all.indexOf('.');
        return dot < 0 ? all : all.substring(0, dot);
    }
}
