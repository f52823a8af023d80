package org.rapporteur.ui.exporting;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.export.Export;
import org.rapporteur.report.export.ReportFormats;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.WizardWindow;

import jakarta.inject.Inject;

/** Opens the wizard that writes reports. */
public final class ExportHandler extends AbstractHandler {

    private static final String KEPT = "org.rapporteur.ui/export";

    private final CurrentDossier current;
    private final Export export;
    private final ReportFormats formats;
    private final FileChoice choice;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param export writes the reports
     * @param formats in which formats they can be written
     * @param choice asks for the folder
     */
    @Inject
    public ExportHandler(CurrentDossier current, Export export, ReportFormats formats, FileChoice choice) {
        this.current = current;
        this.export = export;
        this.formats = formats;
        this.choice = choice;
        current.follow(session -> setBaseEnabled(session.isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(session -> {
            session.endTyping();
            var wizard = new ExportWizard(session, export, formats.all(), choice, InstanceScope.INSTANCE.getNode(KEPT));
            new WizardWindow(HandlerUtil.getActiveShell(event), wizard, Texts.of(ExportHandler.class, session.locale()).text("finish")).open();
        });
        return null; // nothing to tell, by the platform's contract
    }
}
