package org.rapporteur.ui.parts;

import org.eclipse.emf.ecore.EObject;

/** An editor that can lead to one of the things it shows. */
@FunctionalInterface
public interface Revealing {

    /**
     * Shows an object where it is edited, as soon as what shows it is made; nothing happens when it is not shown there.
     *
     * @param object an object of what is edited
     */
    void reveal(EObject object);
}
