package org.rapporteur.ui.exporting;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.program.Program;
import org.osgi.service.prefs.Preferences;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.Export;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.LongWork;
import org.rapporteur.ui.session.WindowRecords;

/** Asks which reports are wanted and writes them. What was refused, or that it was stopped, stands on its page. */
final class ExportWizard extends Wizard {

    private final DossierSession session;
    private final Export export;
    private final List<ReportExporter> formats;
    private final Preferences kept;
    private final Texts texts;
    private final WhatPage what;
    private final HowPage how;

    ExportWizard(DossierSession session, Export export, List<ReportExporter> formats, FileChoice choice, Preferences kept) {
        this.session = session;
        this.export = export;
        this.formats = formats;
        this.kept = kept;
        texts = Texts.of(ExportWizard.class, session.locale());
        ExportChoice last = ExportChoice.last(kept);
        what = new WhatPage(session, formats, last, texts);
        how = new HowPage(session, last, choice, texts);
        setWindowTitle(texts.text("title"));
        setDefaultPageImageDescriptor(Icons.heading("document"));
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
        Optional<Export.Outcome> outcome = new LongWork((WizardPage) getContainer().getCurrentPage(), session.locale())
                .inBackground(texts.text("doing"), run);
        outcome.ifPresent(written -> tell(written, choice));
        return outcome.isPresent();
    }

    private void tell(Export.Outcome outcome, ExportChoice choice) {
        if (!outcome.problems().isEmpty()) {
            MessageDialog.openWarning(getShell(), texts.text("title"), String.join("\n", outcome.problems()));
        }
        boolean opened = choice.opens() && Program.launch(choice.folder());
        if (!opened) {
            MessageDialog.openInformation(getShell(), texts.text("title"), texts.text("done", outcome.files().size(), choice.folder()));
        }
    }
}
