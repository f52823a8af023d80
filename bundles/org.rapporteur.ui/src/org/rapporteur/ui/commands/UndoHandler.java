package org.rapporteur.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The command "undo" of the dossier that is open. */
public final class UndoHandler extends AbstractHandler {

    private final CurrentDossier current;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     */
    @Inject
    public UndoHandler(CurrentDossier current) {
        this.current = current;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(DossierSession::undo);
        return null; // nothing to tell, by the platform's contract
    }

    @Override
    public boolean isEnabled() {
        return current.session().flatMap(DossierSession::undoLabel).isPresent();
    }
}
