package org.rapporteur.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Shows one feature of the form's object, and changes it. */
public interface Field {

    /** The feature. */
    EStructuralFeature feature();

    /** Shows the value as it is now; what is being typed stays. */
    void refresh();

    /** Gives it the keyboard. */
    void setFocus();

    /**
     * Shows one of the objects that the feature holds, where the field lists them.
     *
     * @param part the object
     * @return whether it does
     */
    default boolean reveal(EObject part) {
        return false;
    }

    /** Makes a field. */
    @FunctionalInterface
    interface Maker {
        /**
         * Makes the controls of a field.
         *
         * @param place where they go: a grid of three columns, for the label, the control, and the way to the source
         * @param subject whose feature it is
         * @return the field
         */
        Field make(org.eclipse.swt.widgets.Composite place, Subject subject);
    }
}
