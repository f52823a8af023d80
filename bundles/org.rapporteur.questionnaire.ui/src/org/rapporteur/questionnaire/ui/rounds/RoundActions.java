package org.rapporteur.questionnaire.ui.rounds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.analysis.status.RoundFigures;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.questionnaire.follow.DueCalendar;
import org.rapporteur.questionnaire.issue.Issuing;
import org.rapporteur.questionnaire.ui.collect.CollectWizard;
import org.rapporteur.report.export.WholeFile;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.WizardWindow;

/** What can be done on the page of rounds. */
final class RoundActions {

    private static final String KEPT = "org.rapporteur.questionnaire.ui/issue";

    private final PageContext context;
    private final Issuing issuing;
    private final Collecting collecting;
    private final FileChoice choice;
    private final Texts texts;

    RoundActions(PageContext context, Issuing issuing, Collecting collecting, FileChoice choice) {
        this.context = context;
        this.issuing = issuing;
        this.collecting = collecting;
        this.choice = choice;
        texts = context.texts(RoundActions.class);
    }

    /** Asks for a new round; empty when the user thinks better of it, or there is no questionnaire. */
    Optional<Round> begin(Shell shell, List<Questionnaire> questionnaires) {
        if (questionnaires.isEmpty()) {
            MessageDialog.openInformation(shell, texts.text("round.title"), texts.text("round.noQuestionnaire"));
            return Optional.empty();
        }
        context.session().endTyping();
        var wizard = new NewRoundWizard(context, questionnaires);
        new WizardWindow(shell, wizard, texts.text("round.finish")).open();
        return wizard.made();
    }

    /**
     * Writes forms and letters of a round.
     *
     * @param late the countries to be reminded; empty: all of the round are asked
     */
    void issue(Shell shell, Round round, List<String> late) {
        context.session().endTyping();
        var wizard = new IssueWizard(context, issuing, choice, round, late, InstanceScope.INSTANCE.getNode(KEPT));
        new WizardWindow(shell, wizard, texts.text(late.isEmpty() ? "issue.finish" : "remind.finish")).open();
    }

    /** Takes answers from forms. */
    void collect(Shell shell, List<Path> files) {
        CollectWizard.open(shell, context.session(), collecting, choice, files);
    }

    /** Lets forms be dropped on a control. */
    void drop(Composite control) {
        if (context.session().isReadOnly()) {
            return;
        }
        var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                List<Path> files = Arrays.stream((String[]) event.data).map(Path::of).toList();
                control.getDisplay().asyncExec(() -> { // the other program is done with dragging first
                    if (!control.isDisposed()) {
                        collect(control.getShell(), files);
                    }
                });
            }
        });
    }

    /** Writes the due dates of rounds for calendar programs. */
    void calendar(Shell shell, List<RoundFigures> rounds) {
        Optional<String> text = new DueCalendar(context.session().dossier(), Instant.now(), context.session().locale()).text(rounds);
        if (text.isEmpty()) {
            MessageDialog.openInformation(shell, texts.text("calendar.title"), texts.text("calendar.none"));
            return;
        }
        choice.chooseOne(shell, new FileChoice.ToWrite(context.region().getId() + ".ics")).ifPresent(file -> {
            try {
                WholeFile.write(file, text.get().getBytes(StandardCharsets.UTF_8));
            } catch (IOException problem) {
                MessageDialog.openError(shell, texts.text("calendar.title"), texts.text("calendar.failed", file, String.valueOf(problem.getMessage())));
            }
        });
    }
}
