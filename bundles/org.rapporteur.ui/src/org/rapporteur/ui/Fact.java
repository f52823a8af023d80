package org.rapporteur.ui;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing that the dossier tells, for which a source can be asked: an object, or one of its features. It is what is selected in the
 * window while a field or a row has the keyboard.
 *
 * @param object the object
 * @param feature the feature; empty: the object as a whole
 */
public record Fact(EObject object, Optional<EStructuralFeature> feature) {

    /** Checks that no part is null. */
    public Fact {
        Objects.requireNonNull(object);
        Objects.requireNonNull(feature);
    }
}
