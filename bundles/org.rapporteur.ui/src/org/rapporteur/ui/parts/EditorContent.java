package org.rapporteur.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.session.DossierSession;

/**
 * What the editors of one kind of objects show; the rest is in {@link DossierEditor}. Made with the services it needs, named in
 * {@code plugin.xml}; one for each editor. Called in the thread of the window.
 *
 * @param <T> the kind of objects
 */
public interface EditorContent<T extends EObject> {

    /**
     * A page.
     *
     * @param title what its tab says, in the language of the window
     * @param maker makes its controls in a place with a fill layout, when its tab is shown for the first time
     */
    record Page(String title, Function<Composite, PageControl> maker) {
    }

    /**
     * Looks for the object that is edited.
     *
     * @param session the dossier
     * @param id its identifier
     * @return the object; empty when the dossier has none of this identifier
     */
    Optional<T> find(DossierSession session, String id);

    /**
     * What the editor's tab says.
     *
     * @param object the object
     * @param session the dossier
     */
    String name(T object, DossierSession session);

    /**
     * Its pages, in their order. A single one has no tab.
     *
     * @param object the object
     * @param context the dossier and the window
     */
    List<Page> pages(T object, EditContext context);

    /**
     * Tells when there are other pages than before, since plug-ins have come or gone. In any thread.
     *
     * @param listener is told
     * @return ends that
     */
    default Runnable onOtherPages(Runnable listener) {
        return () -> {
        };
    }

    /** The page that a new editor shows. */
    default int first() {
        return 0;
    }

    /**
     * Holds what the pages need beyond the object.
     *
     * @param object the object
     * @param session the dossier
     * @return lets go of it, when the editor is closed
     */
    default Runnable hold(T object, DossierSession session) {
        return () -> {
        };
    }
}
