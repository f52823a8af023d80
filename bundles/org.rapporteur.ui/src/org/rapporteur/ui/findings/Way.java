package org.rapporteur.ui.findings;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.ui.form.ObjectNames;

/**
 * The way to an object in the names that the window has for what lies on it, from the outside in: its region, its meeting, itself.
 *
 * @param names what objects are called
 */
record Way(ObjectNames names) {

    String to(EObject object) {
        return Stream.iterate(object, at -> at != null && (at == object || !(at instanceof Dossier)), EObject::eContainer)
                .filter(at -> at == object || at instanceof Identified).map(names::name).reduce((inner, outer) -> outer + " › " + inner).orElse("");
    }
}
