package org.rapporteur.ui.welcome;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.session.CurrentDossier;

/** Shows the welcome page while no dossier is open. */
public final class WelcomeKeeper {

    private final IWorkbenchWindow window;

    /**
     * @param window the window
     * @param current tells whether a dossier is open
     */
    public WelcomeKeeper(IWorkbenchWindow window, CurrentDossier current) {
        this.window = window;
        current.onSwitch(session -> {
            if (session.isPresent()) {
                hide();
            }
        });
    }

    /**
     * Opens what the window begins with.
     *
     * @param dossier the dossier; empty: the welcome page
     * @param opener opens it
     */
    public void start(Optional<Path> dossier, DossierOpener opener) {
        if (dossier.isEmpty()) {
            show();
        }
        dossier.ifPresent(opener::open);
    }

    /** Shows the page. */
    public void show() {
        show(window.getActivePage());
    }

    /**
     * Shows the page.
     *
     * @param page where
     */
    public static void show(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(Texts.of(WelcomeInput.class, Locale.getDefault()).text("title")), WelcomePage.ID, true,
                    IWorkbenchPage.MATCH_ID);
        } catch (PartInitException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void hide() {
        if (window.getActivePage() == null) {
            return;
        }
        for (var reference : window.getActivePage().getEditorReferences()) {
            if (reference.getId().equals(WelcomePage.ID) && reference.getEditor(false) instanceof IEditorPart page) {
                window.getActivePage().closeEditor(page, false);
            }
        }
    }
}
