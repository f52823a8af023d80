package org.rapporteur.store;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;

/** Makes references relative when they are written, and refuses those that lead out of the dossier when they are read. */
final class InsideOnly extends URIHandlerImpl {

    private final DossierFolder folder;
    /** Files that were looked at already: many references lead to few files. */
    private final Set<URI> inside = new HashSet<>();

    InsideOnly(DossierFolder folder) {
        this.folder = folder;
    }

    /** Forgets what was looked at: the dossier lies elsewhere now. */
    void forget() {
        inside.clear();
    }

    @Override
    public URI resolve(URI uri) {
        if (uri.isRelative() && !uri.hasRelativePath() && uri.hasFragment() && uri.path() == null) {
            return super.resolve(uri);
        }
        URI resolved = uri.isRelative() ? super.resolve(uri) : uri;
        URI file = resolved.trimFragment();
        if (inside.contains(file)) {
            return resolved;
        }
        try {
            folder.name(file);
            inside.add(file);
            return resolved;
        } catch (DossierException outside) {
            throw new Refused(outside);
        }
    }

    /** Carries a refusal through EMF, which knows unchecked exceptions only. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(DossierException refusal) {
            super(refusal);
        }
    }
}
