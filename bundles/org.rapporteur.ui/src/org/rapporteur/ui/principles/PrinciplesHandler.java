package org.rapporteur.ui.principles;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.rapporteur.ui.session.CurrentDossier;

import jakarta.inject.Inject;

/** Shows the seven principles; there must be a dossier. */
public final class PrinciplesHandler extends AbstractHandler {

    private final PrinciplesOpening opening;

    /**
     * Made by the platform.
     *
     * @param current tells whether a dossier is open
     * @param opening shows them
     */
    @Inject
    public PrinciplesHandler(CurrentDossier current, PrinciplesOpening opening) {
        this.opening = opening;
        current.follow(session -> setBaseEnabled(session.isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        opening.show();
        return null; // nothing to tell, by the platform's contract
    }
}
