package org.rapporteur.ui;

import org.eclipse.emf.ecore.EObject;

/** What a page shows. Called in the thread of the window. */
public interface PageControl {

    /** Shows what has changed; called after commands, undo and redo, while the page is visible, and when it becomes visible. */
    void refresh();

    /** Gives the keyboard to the page's first control. */
    void setFocus();

    /**
     * Shows an object: scrolls to it and selects it.
     *
     * @param object an object of the dossier
     * @return whether it is shown on this page
     */
    default boolean reveal(EObject object) {
        return false;
    }
}
