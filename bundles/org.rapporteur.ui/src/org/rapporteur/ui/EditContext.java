package org.rapporteur.ui;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.session.DossierSession;

/** What shows things of a dossier, and changes them, works with. To be used by the thread of the window. */
public interface EditContext {

    /** The dossier; changes go through it. */
    DossierSession session();

    /** Makes controls in the look of the editor. */
    FormToolkit toolkit();

    /** Opens the editor of an object. */
    Opener opener();

    /** Is told which fact has the keyboard; it is then what is selected in the window. */
    Consumer<Fact> facts();

    /**
     * The texts beside a class, in the language of the window.
     *
     * @param anchor the class
     */
    default Texts texts(Class<?> anchor) {
        return Texts.of(anchor, session().locale());
    }

    /** Shows objects where they are edited. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens the editor in which an object is edited, and shows it there.
         *
         * @param object an object of the dossier
         */
        void open(EObject object);
    }
}
