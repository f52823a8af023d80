package org.rapporteur.ui.exporting;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.program.Program;
import org.osgi.service.prefs.Preferences;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.Export;
import org.rapporteur.report.export.ExportException;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.problem.Problem;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.WindowRecords;

/** Asks which reports are wanted and writes them. While it writes, it shows how far it is; what was refused stands on its page. */
final class ExportWizard extends Wizard {

    private final DossierSession session;
    private final Export export;
    private final List<ReportExporter> formats;
    private final Preferences kept;
    private final Texts texts;
    private final WhatPage what;
    private final HowPage how;

    ExportWizard(DossierSession session, Export export, List<ReportExporter> formats, Preferences kept) {
        this.session = session;
        this.export = export;
        this.formats = formats;
        this.kept = kept;
        texts = Texts.of(ExportWizard.class, session.locale());
        ExportChoice last = ExportChoice.last(kept);
        what = new WhatPage(session, formats, last, texts);
        how = new HowPage(session, last, texts);
        setWindowTitle(texts.text("title"));
        setDefaultPageImageDescriptor(Icons.descriptor("document"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(what);
        addPage(how);
    }

    @Override
    public boolean performFinish() {
        var choice = new ExportChoice(what.kinds(), what.regions(), what.countries(), what.formats(), how.language(), how.style(),
                how.folder(), how.opens());
        choice.keep(kept);
        var run = new ExportRun(session, new WindowRecords(session.records(), getShell().getDisplay()), export, formats, choice);
        try {
            getContainer().run(true, true, run);
        } catch (InvocationTargetException problem) {
            ((WizardPage) getContainer().getCurrentPage()).setErrorMessage(problem.getCause() instanceof ExportException sentence
                    ? sentence.getMessage() : Problem.of(problem.getCause(), session.locale()).sentence());
            return false;
        } catch (InterruptedException stopped) {
            return false;
        }
        tell(run.outcome(), choice);
        return true;
    }

    private void tell(Export.Outcome outcome, ExportChoice choice) {
        if (!outcome.problems().isEmpty()) {
            MessageDialog.openWarning(getShell(), texts.text("title"), String.join("\n", outcome.problems()));
        }
        if (choice.opens()) {
            Program.launch(choice.folder());
        } else {
            MessageDialog.openInformation(getShell(), texts.text("title"), texts.text("done", outcome.files().size(), choice.folder()));
        }
    }
}
