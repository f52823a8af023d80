package org.rapporteur.store;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What of files is kept unread, since no plug-in that is installed explains it, and put back when they are written. */
final class UnreadContent {

    private static final List<String> XML = List.of("http://www.omg.org/XMI", "http://www.w3.org/2001/XMLSchema-instance");

    private final Set<String> explained;
    private final Map<String, KeptContent> kept = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    /**
     * @param packages namespaces of the models that are known
     */
    UnreadContent(Set<String> packages) {
        explained = new TreeSet<>(packages);
        explained.addAll(XML);
    }

    /** The content of a file as the parser is to see it, in the current format; the rest is kept. */
    Reader take(String name, FileContent content, int format) throws DossierException {
        if (format == Migration.CURRENT && !mentionsUnknown(content.head())) {
            return content.reader();
        }
        var read = KeptContent.read(Migration.migrate(content.text(), format), explained);
        if (!read.kept().namespaces().isEmpty()) {
            notices.add(new Notice("note.keptPlugin", List.of(name, String.join(", ", new TreeSet<>(read.kept().namespaces().values())))));
        }
        kept.put(name, read.kept());
        return new StringReader(read.text());
    }

    /** Whether the root element may declare a namespace that nothing explains; looks at its start tag only, if that is not very long. */
    private boolean mentionsUnknown(String head) {
        return Tags.rootEnd(head) < 0 || !KeptContent.read(head, explained).kept().namespaces().isEmpty();
    }

    /** What a file is to hold: what is written of the model, with what was kept. */
    byte[] putBack(String name, byte[] written) {
        var unread = kept.getOrDefault(name, KeptContent.NONE);
        return unread.namespaces().isEmpty() ? written
                : unread.restore(new String(written, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** A file has another name from now on. */
    void rename(String name, String other) {
        Optional.ofNullable(kept.remove(name)).ifPresent(content -> kept.put(other, content));
    }

    /** What the user is to be told. */
    List<Notice> notices() {
        return List.copyOf(notices);
    }
}
