package org.rapporteur.questionnaire.ui.rounds;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.osgi.service.prefs.Preferences;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.issue.Issuing;
import org.rapporteur.questionnaire.issue.Request;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.LongWork;
import org.rapporteur.ui.session.WindowRecords;

/**
 * Writes the forms and letters of a round, or reminders, into a folder that is then opened. The first time the questionnaire is frozen,
 * as one step. While it writes, it shows how far it is, and can be stopped.
 */
final class IssueWizard extends Wizard {

    private final PageContext context;
    private final Issuing issuing;
    private final Round round;
    private final boolean reminders;
    private final Texts texts;
    private final IssuePage page;

    IssueWizard(PageContext context, Issuing issuing, FileChoice choice, Round round, List<String> late, Preferences kept) {
        this.context = context;
        this.issuing = issuing;
        this.round = round;
        reminders = !late.isEmpty();
        texts = context.texts(IssueWizard.class);
        page = new IssuePage(context, issuing, choice, round, late, kept, texts);
        setWindowTitle(texts.text(reminders ? "remind.title" : "issue.title"));
        setDefaultPageImageDescriptor(Icons.heading("questionnaire"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.keep();
        Request request = page.request();
        Path folder = Path.of(page.folder());
        var records = new WindowRecords(context.session().records(), getShell().getDisplay());
        Optional<Issuing.Outcome> outcome = new LongWork(page, context.session().locale()).inBackground(texts.text("issue.doing"),
                progress -> issuing.run(context.session().dossier(), records, round, request, folder, progress));
        outcome.ifPresent(written -> {
            freeze();
            tell(written, folder);
        });
        return outcome.isPresent();
    }

    private void freeze() {
        var questionnaire = (Questionnaire) round.eContainer();
        context.session().set(texts.text("issue.freeze", questionnaire.getId()), questionnaire, Literals.QUESTIONNAIRE__FROZEN, true);
    }

    private void tell(Issuing.Outcome outcome, Path folder) {
        String languages = outcome.untranslated().stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(context.session().locale()))
                .collect(Collectors.joining(", "));
        if (!languages.isEmpty()) {
            MessageDialog.openWarning(getShell(), getWindowTitle(), texts.text("issue.untranslated", languages));
        }
        if (outcome.files().isEmpty()) {
            MessageDialog.openInformation(getShell(), getWindowTitle(), texts.text("issue.nothing"));
        } else if (page.opens()) {
            Program.launch(folder.toString());
        } else {
            MessageDialog.openInformation(getShell(), getWindowTitle(), texts.text("issue.done", outcome.files().size(), outcome.countries(), folder));
        }
    }
}
