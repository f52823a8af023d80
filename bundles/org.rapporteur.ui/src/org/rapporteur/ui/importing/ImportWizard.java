package org.rapporteur.ui.importing;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.Wizard;
import org.rapporteur.importing.Importer;
import org.rapporteur.importing.Proposal;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.LongWork;

/** Reads recommendations from spreadsheets, shows what they would change, and changes it as one step. */
final class ImportWizard extends Wizard {

    private final DossierSession session;
    private final Texts texts;
    private final FilesPage files;
    private final ColumnsPage columns;
    private final PreviewPage preview;

    ImportWizard(DossierSession session, Importer importer, FileChoice choice, Optional<Region> selected) {
        this.session = session;
        texts = Texts.of(ImportWizard.class, session.locale());
        files = new FilesPage(choice, texts);
        columns = new ColumnsPage(session, importer, files, selected, texts);
        preview = new PreviewPage(session, importer, columns, texts);
        setWindowTitle(texts.text("title"));
        setDefaultPageImageDescriptor(Icons.heading("recommendation"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(files);
        addPage(columns);
        addPage(preview);
    }

    /** Nothing is changed that was not shown before. */
    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        return preview.read().flatMap(shown -> apply(shown.proposal())).orElse(false);
    }

    private Optional<Boolean> apply(Proposal proposal) {
        String names = files.files().stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        return new LongWork(preview, session.locale()).inWindow(texts.text("doing"),
                progress -> session.edit(texts.text("step", names), () -> proposal.apply(session.dossier(), session.records(), progress)));
    }
}
