package org.rapporteur.ui.parts;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.Draft;

/**
 * Asks what is to be done with unsaved work of a program that ended without saving.
 *
 * @param folder the dossier
 * @param draft the work
 */
record DraftQuestion(Path folder, Draft draft) {

    /** What the user wants. */
    enum Answer {
        /** There is nothing to decide on. */
        NONE,
        /** The work is gone on with. */
        GO_ON,
        /** The work is given up; the dossier is opened as it was saved. */
        DISCARD,
        /** Nothing is opened, and everything stays as it is. */
        LATER
    }

    Answer ask() {
        Texts texts = Texts.of(DraftQuestion.class, Locale.getDefault());
        String written = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                .format(draft.written());
        String state = draft.state().name().toLowerCase(Locale.ROOT);
        Map<Answer, String> answers = new LinkedHashMap<>();
        if (draft.state() != Draft.State.BROKEN) {
            answers.put(Answer.GO_ON, texts.text("draft.goOn." + state));
        }
        answers.put(Answer.DISCARD, texts.text("draft.discard"));
        answers.put(Answer.LATER, texts.text("draft.later"));
        List<Answer> order = new ArrayList<>(answers.keySet());
        int answer = MessageDialog.open(MessageDialog.QUESTION, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                texts.text("draft.title"), texts.text("draft." + state, folder.getFileName(), draft.files(), written), 0,
                answers.values().toArray(String[]::new));
        return answer < 0 ? Answer.LATER : order.get(answer);
    }
}
