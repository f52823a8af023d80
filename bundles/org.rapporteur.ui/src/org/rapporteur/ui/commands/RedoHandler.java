package org.rapporteur.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The command "redo" of the dossier that is open. */
public final class RedoHandler extends AbstractHandler {

    private final CurrentDossier current;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     */
    @Inject
    public RedoHandler(CurrentDossier current) {
        this.current = current;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(DossierSession::redo);
        return null; // nothing to tell, by the platform's contract
    }

    @Override
    public boolean isEnabled() {
        return current.session().flatMap(DossierSession::redoLabel).isPresent();
    }
}
