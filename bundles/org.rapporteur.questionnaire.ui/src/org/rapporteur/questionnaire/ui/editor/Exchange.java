package org.rapporteur.questionnaire.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.questionnaire.xlsform.XlsForm;
import org.rapporteur.questionnaire.xlsform.XlsFormNote;
import org.rapporteur.report.export.WholeFile;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.WizardWindow;

/** Questionnaires from and to XLSForms, with what the other side cannot express told before it is lost. */
final class Exchange {

    private static final int MOST_TOLD = 12;

    private final Writing writing;
    private final FileChoice choice;

    Exchange(Writing writing, FileChoice choice) {
        this.writing = writing;
        this.choice = choice;
    }

    /** Asks for an XLSForm and takes it into the dossier; empty when the user thinks better of it. */
    Optional<Questionnaire> read(Shell shell) {
        writing.context().session().endTyping();
        var wizard = new XlsFormWizard(writing, choice);
        new WizardWindow(shell, wizard, writing.text("import.finish")).open();
        return wizard.taken();
    }

    /** Asks where to, and writes there in the background. */
    void ask(Shell shell, Questionnaire questionnaire) {
        writing.context().session().endTyping();
        choice.chooseOne(shell, new FileChoice.ToWrite(questionnaire.getId() + ".xlsx")).ifPresent(file -> write(shell, questionnaire, file));
    }

    /** Writes a questionnaire as it is now; what the file cannot express is told afterwards. */
    void write(Shell shell, Questionnaire questionnaire, Path file) {
        Questionnaire now = EcoreUtil.copy(questionnaire);
        LocalDate day = writing.context().session().today();
        Display display = shell.getDisplay();
        Job job = Job.create(writing.text("export.job", file), monitor -> {
            return write(now, day, file, sentence -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> told(shell, sentence));
                }
            });
        });
        job.setUser(true);
        job.schedule();
    }

    /** Not when the window is gone by then. */
    private void told(Shell shell, String sentence) {
        if (!shell.isDisposed()) {
            MessageDialog.openInformation(shell, writing.text("export.title"), sentence);
        }
    }

    private IStatus write(Questionnaire questionnaire, LocalDate day, Path file, Consumer<String> then) {
        try {
            List<XlsFormNote> notes = WholeFile.write(file, out -> XlsForm.write(questionnaire, day, out));
            then.accept(told(file, notes));
            return Status.OK_STATUS;
        } catch (IOException problem) {
            return Status.error(writing.text("export.failed", file, String.valueOf(problem.getMessage())), problem);
        }
    }

    private String told(Path file, List<XlsFormNote> notes) {
        String lines = notes.stream().limit(MOST_TOLD).map(note -> "• " + note.sentence(writing.context().session().locale())).collect(Collectors.joining("\n"));
        return writing.text("export.done", file, notes.size()) + (notes.isEmpty() ? "" : "\n\n" + lines + (notes.size() > MOST_TOLD ? "\n…" : ""));
    }
}
