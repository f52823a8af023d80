package org.rapporteur.questionnaire.ui.editor;

import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.wizard.FileChoice;

/** Reads an XLSForm, shows what of it cannot be expressed, and takes it as a questionnaire of the region, as one step. */
final class XlsFormWizard extends Wizard {

    private final Writing writing;
    private final XlsFormPage page;
    private Optional<Questionnaire> taken = Optional.empty();

    XlsFormWizard(Writing writing, FileChoice choice) {
        this.writing = writing;
        page = new XlsFormPage(writing, choice);
        setWindowTitle(writing.text("import.title"));
        setDefaultPageImageDescriptor(Icons.heading("questionnaire"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.form().ifPresent(form -> {
            Questionnaire made = form.questionnaire();
            made.setRegion(writing.context().region());
            taken = writing.take(made, writing.text("step.import", made.getId()));
        });
        return true;
    }

    /** What was taken into the dossier; empty when nothing was. */
    Optional<Questionnaire> taken() {
        return taken;
    }
}
