package org.rapporteur.store;

import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.Resource.IOWrappedException;
import org.rapporteur.store.DossierException.Reason;
import org.xml.sax.SAXParseException;

/** Finds out from what EMF and the parser throw what to tell the user. */
final class Problems {

    /** What EMF adds to its messages, which is told in our own words. */
    private static final String PLACE = " \\([^()]*, \\d+, \\d+\\)$";

    private Problems() {
    }

    static DossierException of(Diagnostic error, DossierFolder folder) {
        return error instanceof Throwable thrown ? of(thrown, folder)
                : new DossierException(Reason.MALFORMED, null, shown(String.valueOf(error.getLocation()), folder), error.getLine(),
                        error.getMessage());
    }

    static DossierException of(Throwable thrown, DossierFolder folder) {
        String file = folder.root().toString();
        int line = 0;
        Throwable deepest = thrown;
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof DossierException told) {
                return told;
            }
            if (at instanceof SAXParseException place) {
                line = Math.max(line, place.getLineNumber());
                file = place.getSystemId() == null ? file : place.getSystemId();
            }
            if (at instanceof Diagnostic place) {
                line = Math.max(line, place.getLine());
                file = place.getLocation() == null ? file : place.getLocation();
            }
            if (!(at instanceof IOWrappedException)) {
                deepest = at;
            }
        }
        String shown = shown(file, folder);
        String reason = Optional.ofNullable(deepest.getMessage()).orElse(deepest.getClass().getSimpleName());
        return reason.contains("DOCTYPE") ? new DossierException(Reason.DOCUMENT_TYPE, thrown, shown)
                : new DossierException(Reason.MALFORMED, thrown, shown, line, reason.replaceAll("\\s+", " ")
                        .replaceFirst(PLACE, "").replaceFirst("\\.$", ""));
    }

    private static String shown(String location, DossierFolder folder) {
        try {
            return folder.root().resolve(folder.name(org.eclipse.emf.common.util.URI.createURI(location))).toString();
        } catch (DossierException | IllegalArgumentException elsewhere) {
            return location;
        }
    }
}
