package org.rapporteur.ui.parts;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IMemento;
import org.rapporteur.ui.session.DossierSession;

/**
 * Where somebody was in an editor when the window was closed.
 *
 * @param page what the tab said
 * @param object address of what was selected, from the dossier's folder on; empty: nothing
 */
record LastPlace(String page, Optional<String> object) {

    private static final String PAGE = "page";
    private static final String OBJECT = "object";

    LastPlace {
        Objects.requireNonNull(page);
        Objects.requireNonNull(object);
    }

    /** The place with an object; without it, when the dossier does not have it. */
    static LastPlace of(String page, Optional<EObject> object, DossierSession session) {
        return new LastPlace(page, object.filter(selected -> EcoreUtil.isAncestor(session.dossier(), selected))
                .map(selected -> EcoreUtil.getURI(selected).deresolve(root(session)).toString()));
    }

    /** What was kept; empty when nothing was. */
    static Optional<LastPlace> from(IMemento memento) {
        return Optional.ofNullable(memento.getString(PAGE))
                .map(page -> new LastPlace(page, Optional.ofNullable(memento.getString(OBJECT))));
    }

    void save(IMemento memento) {
        memento.putString(PAGE, page);
        object.ifPresent(address -> memento.putString(OBJECT, address));
    }

    /** The object, when the dossier still has it and it is loaded. */
    Optional<EObject> find(DossierSession session) {
        return object.map(address -> session.open().resourceSet().getEObject(URI.createURI(address).resolve(root(session)), false));
    }

    private static URI root(DossierSession session) {
        return URI.createFileURI(session.folder().toString()).appendSegment("");
    }
}
