package org.rapporteur.ui.commands;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.DossierException;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.problem.Problems;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** Saves the dossier, whichever part of the window is active. */
public final class SaveHandler extends AbstractHandler {

    private final CurrentDossier current;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     */
    @Inject
    public SaveHandler(CurrentDossier current) {
        this.current = current;
        current.follow(session -> setBaseEnabled(session.filter(open -> open.isDirty() && !open.isReadOnly()).isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(this::save);
        return null; // nothing to tell, by the platform's contract
    }

    private void save(DossierSession session) {
        try {
            session.save();
        } catch (DossierException problem) {
            Problems.inWindow().show(Texts.of(DossierOpener.class, Locale.getDefault()).text("cannotSave"), problem);
        }
    }
}
