package org.rapporteur.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.rapporteur.ui.parts.DossierSaver;
import org.rapporteur.ui.session.CurrentDossier;

import jakarta.inject.Inject;

/** Saves the dossier, whichever part of the window is active. */
public final class SaveHandler extends AbstractHandler {

    private final DossierSaver saver;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param saver saves it
     */
    @Inject
    public SaveHandler(CurrentDossier current, DossierSaver saver) {
        this.saver = saver;
        current.follow(session -> setBaseEnabled(session.filter(open -> open.isDirty() && !open.isReadOnly()).isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        saver.save();
        return null; // nothing to tell, by the platform's contract
    }
}
