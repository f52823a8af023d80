package org.rapporteur.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.ui.session.DossierSession;

/** The objects of a dossier that a reference can lead to. Country records are not entered: nothing refers into them. */
final class Candidates {

    private final DossierSession session;
    private final EClass type;
    private List<EObject> known = List.of();
    private long version = -1;

    /**
     * @param session the dossier
     * @param type the kind of objects
     */
    Candidates(DossierSession session, EClass type) {
        this.session = session;
        this.type = type;
    }

    /** The objects as they are now, in the order of the dossier. */
    List<EObject> all() {
        if (version != session.version()) {
            version = session.version();
            known = find();
        }
        return known;
    }

    private List<EObject> find() {
        var found = new ArrayList<EObject>();
        for (EReference containment : session.dossier().eClass().getEAllContainments()) {
            if (containment != ModelPackage.Literals.DOSSIER__RECORDS) {
                Object held = session.dossier().eGet(containment);
                (held instanceof List<?> list ? list : held == null ? List.of() : List.of(held)).forEach(object -> collect((EObject) object, found));
            }
        }
        return List.copyOf(found);
    }

    private void collect(EObject object, List<EObject> found) {
        if (type.isInstance(object)) {
            found.add(object);
        }
        object.eContents().forEach(content -> collect(content, found));
    }
}
