package org.rapporteur.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.welcome.WelcomeKeeper;

import jakarta.inject.Inject;

/** Closes the dossier, when the user agrees, and shows where to begin. */
public final class CloseHandler extends AbstractHandler {

    private final CurrentDossier current;
    private final DossierOpener opener;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param opener closes it
     */
    @Inject
    public CloseHandler(CurrentDossier current, DossierOpener opener) {
        this.current = current;
        this.opener = opener;
        current.follow(session -> setBaseEnabled(session.isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        opener.close();
        if (current.session().isEmpty()) {
            WelcomeKeeper.show(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        }
        return null; // nothing to tell, by the platform's contract
    }
}
