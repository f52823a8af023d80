package org.rapporteur.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapporteur.store.DossierException.Reason;

/** Finds out the format of a dossier's files. */
final class Format {

    private static final Pattern NAME = Pattern.compile("<[^\\s/>]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private Format() {
    }

    /**
     * The format a dossier is in; read before anything else, since a newer one may look like anything. Only the start tag of the root
     * element is looked at: where that is malformed, the parser will tell the line, so it may pass for the current format here.
     */
    static int of(DossierFolder folder) throws DossierException {
        return of(folder.content(DossierFolder.MAIN));
    }

    /** The format that a dossier's main file, which has been read, tells. */
    static int of(FileContent main) throws DossierException {
        String head = main.head();
        String text = Tags.rootEnd(head) < 0 ? main.text() : head;
        int root = Tags.root(text);
        int end = Tags.rootEnd(text);
        Matcher tag = NAME.matcher(text);
        if (end < 0 || !tag.region(root, end).lookingAt()) {
            return Migration.CURRENT;
        }
        Matcher attribute = ATTRIBUTE.matcher(text);
        for (int at = tag.end(); attribute.region(at, end).lookingAt(); at = attribute.end()) {
            if (attribute.group(1).equals("formatVersion")) {
                String version = Optional.ofNullable(attribute.group(2)).orElseGet(() -> attribute.group(3));
                return format(version, main.file());
            }
        }
        return format("", main.file());
    }

    private static int format(String version, Path file) throws DossierException {
        if (!version.matches("[1-9][0-9]{0,5}")) {
            throw new DossierException(Reason.MALFORMED, null, file, 1, "the attribute formatVersion is missing or no number");
        }
        int format = Integer.parseInt(version);
        if (format > Migration.CURRENT) {
            throw new DossierException(Reason.NEWER_FORMAT, null, file, format, Migration.CURRENT);
        }
        return format;
    }
}
