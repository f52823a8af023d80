package org.rapporteur.ui.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.importing.Importer;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.wizard.Chosen;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.WizardWindow;

import jakarta.inject.Inject;

/** Opens the wizard that imports recommendations. */
public final class ImportHandler extends AbstractHandler {

    private final CurrentDossier current;
    private final Importer importer;
    private final FileChoice choice;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param importer reads the files
     * @param choice asks for files
     */
    @Inject
    public ImportHandler(CurrentDossier current, Importer importer, FileChoice choice) {
        this.current = current;
        this.importer = importer;
        this.choice = choice;
        current.follow(session -> setBaseEnabled(session.filter(one -> !one.isReadOnly()).isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(session -> {
            session.endTyping();
            var wizard = new ImportWizard(session, importer, choice, Chosen.in(HandlerUtil.getActiveWorkbenchWindow(event), session).region());
            new WizardWindow(HandlerUtil.getActiveShell(event), wizard, Texts.of(ImportHandler.class, session.locale()).text("finish")).open();
        });
        return null; // nothing to tell, by the platform's contract
    }
}
