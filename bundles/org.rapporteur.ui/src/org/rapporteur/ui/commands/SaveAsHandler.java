package org.rapporteur.ui.commands;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.parts.DossierSaver;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.wizard.FileChoice;

import jakarta.inject.Inject;

/** Asks for a new folder, stores the dossier there and goes on there. */
public final class SaveAsHandler extends AbstractHandler {

    private final CurrentDossier current;
    private final DossierSaver saver;
    private final FileChoice choice;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param saver stores it
     * @param choice asks for the folder
     */
    @Inject
    public SaveAsHandler(CurrentDossier current, DossierSaver saver, FileChoice choice) {
        this.current = current;
        this.saver = saver;
        this.choice = choice;
        current.follow(session -> setBaseEnabled(session.isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(session -> {
            var texts = Texts.of(SaveAsHandler.class, Locale.getDefault());
            choice.chooseOne(HandlerUtil.getActiveShell(event), new FileChoice.ToMake(texts.text("saveAs.title"), session.folder().getParent(),
                    texts.text("saveAs.name", session.folder().getFileName()))).ifPresent(saver::saveAs);
        });
        return null; // nothing to tell, by the platform's contract
    }
}
