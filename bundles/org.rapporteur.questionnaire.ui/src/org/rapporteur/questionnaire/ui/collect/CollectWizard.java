package org.rapporteur.questionnaire.ui.collect;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.collect.Acceptance;
import org.rapporteur.questionnaire.collect.Collected;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.LongWork;
import org.rapporteur.ui.wizard.WizardWindow;

/** Reads forms that came back, shows question by question what they bring, and stores all of it or nothing, as one step. */
public final class CollectWizard extends Wizard {

    private final DossierSession session;
    private final Texts texts;
    private final FormFilesPage files;
    private final DifferencesPage differences;

    private CollectWizard(DossierSession session, Collecting collecting, FileChoice choice, List<Path> given) {
        this.session = session;
        texts = Texts.of(CollectWizard.class, session.locale());
        files = new FormFilesPage(session, given, choice, texts);
        differences = new DifferencesPage(session, collecting, files, texts);
        setWindowTitle(texts.text("title"));
        setDefaultPageImageDescriptor(Icons.heading("questionnaire"));
        setNeedsProgressMonitor(true);
    }

    /**
     * Opens the wizard and waits for its end.
     *
     * @param parent above which window
     * @param session the dossier, which can be changed
     * @param collecting reads the forms
     * @param choice asks for more files
     * @param files the forms, as far as they are known
     */
    public static void open(Shell parent, DossierSession session, Collecting collecting, FileChoice choice, List<Path> files) {
        session.endTyping();
        var wizard = new CollectWizard(session, collecting, choice, files);
        new WizardWindow(parent, wizard, wizard.texts.text("finish")).open();
    }

    @Override
    public void addPages() {
        addPage(files);
        addPage(differences);
    }

    /** Nothing is stored that was not shown before. */
    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == differences && differences.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        return differences.read().flatMap(this::store).orElse(false);
    }

    private Optional<Boolean> store(Collected collected) {
        Optional<String> accepting = files.isForReview() ? Optional.empty() : Optional.of(files.acceptedBy());
        var how = new Acceptance(files.received(), accepting, files.keepsFiles());
        List<String> countries = collected.files().stream().filter(file -> !file.differences().isEmpty()).map(file -> file.country()).distinct().sorted().toList();
        return new LongWork(differences, session.locale()).inWindow(texts.text("doing"),
                progress -> session.execute(texts.text("step", countries), new StoreAnswers(session, collected, how, progress)));
    }
}
