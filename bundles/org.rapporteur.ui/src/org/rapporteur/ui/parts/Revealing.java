package org.rapporteur.ui.parts;

import org.eclipse.emf.ecore.EObject;

/** An editor that can lead to one of the things it shows. */
@FunctionalInterface
public interface Revealing {

    /**
     * Shows an object where it is edited.
     *
     * @param object an object of what is edited
     * @return whether it is shown
     */
    boolean reveal(EObject object);
}
