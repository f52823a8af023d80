package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds references to some objects in the text of files, so that none need be loaded for it.
 *
 * @param files names of files, of which every object counts
 * @param objects objects by the name of their file and their identifier, {@code jinja-2003.xmi#r1}
 */
record Mentions(Set<String> files, Set<String> objects) {

    private static final String MARK = " href=\"";

    Mentions() {
        this(new HashSet<>(), new HashSet<>());
    }

    boolean isEmpty() {
        return files.isEmpty() && objects.isEmpty();
    }

    /** Whether a file refers to any of the objects. */
    boolean in(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at)) {
            int start = at + MARK.length();
            at = text.indexOf('"', start);
            if (at < 0) {
                return false;
            }
            if (isOne(text.substring(start, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOne(String reference) {
        int fragment = reference.indexOf('#');
        if (fragment < 0) {
            return false;
        }
        int name = reference.lastIndexOf('/', fragment) + 1;
        // what was escaped in one way or the other counts: better one too many
        return files.contains(reference.substring(name, fragment)) || objects.contains(reference.substring(name))
                || reference.chars().anyMatch(c -> c == '&' || c == '%' || c >= 0x80);
    }
}
