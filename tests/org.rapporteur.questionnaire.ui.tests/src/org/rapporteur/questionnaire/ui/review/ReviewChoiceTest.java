package org.rapporteur.questionnaire.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Round;
import org.rapporteur.questionnaire.ui.PageFrame;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWizard;

/** Whose answers are looked at. */
class ReviewChoiceTest extends PageFrame {

    private static final String FIRST = "Verantis: progress made in implementing the recommendations of 2nd Meeting, Zanforth (received)";
    private static final String OTHER = "Sarastria: progress made in implementing the recommendations of 2nd Meeting, Zanforth (accepted)";

    private static final String NEXT = "Lundoria: progress made in implementing the recommendations of 2nd Meeting, Zanforth (received)";

    private TestPage page() {
        TestPage page = TestPage.open(window, session, "africa", "Answers");
        page.awaits(FIRST);
        return page;
    }

    /** Types a letter in the field that says whose answers are shown. */
    private TestWizard typing(TestPage page, char letter) {
        Text field = page.one(Text.class, text -> (text.getStyle() & SWT.READ_ONLY) != 0);
        window.post(() -> field.notifyListeners(SWT.KeyDown, key(letter)));
        return TestWizard.shown(window);
    }

    private static Event key(char letter) {
        var event = new Event();
        event.character = letter;
        event.keyCode = letter;
        return event;
    }

    private void choose(TestPage page, String words) {
        TestWizard chooser = typing(page, words.charAt(0));
        Text filter = window.all(window.dialog(), Text.class).getFirst();
        assertEquals(words.substring(0, 1), window.get(filter::getText));
        window.run(() -> filter.append(words.substring(1)));
        chooser.press("OK");
        chooser.awaitEnd();
    }

    private List<String> offered(TestPage page) {
        TestWizard chooser = page.opens("…");
        Table table = window.all(window.dialog(), Table.class).getFirst();
        List<String> names = window.get(() -> List.of(table.getItems()).stream().map(item -> item.getText()).toList());
        window.picture("review-choice");
        chooser.press("Cancel");
        chooser.awaitEnd();
        return names;
    }

    @Test
    void aResponseIsFoundByPartsOfItsNameAndStaysThroughChanges() {
        TestPage page = page();
        choose(page, "accepted sarastria zanforth");
        page.awaits(OTHER);
        assertTrue(page.says().stream().anyMatch(text -> text.contains(": 0 to do, ")), () -> page.says().toString());
        Round round = window.get(() -> session.dossier().getQuestionnaires().stream().flatMap(one -> one.getRounds().stream())
                .filter(one -> "africa-2023-round".equals(one.getId())).findFirst().orElseThrow());
        window.run(() -> session.edit("rename", () -> round.setSubject("progress")));
        page.awaits("Sarastria: progress (accepted)");
        window.run(session::undo);
        page.awaits(OTHER);
        window.run(session::redo);
        page.awaits("Sarastria: progress (accepted)");
        page.undoToClean(1);
        page.awaits(OTHER);
    }

    @Test
    void aResponseThatGoesIsNoLongerOfferedAndComesBack() {
        TestPage page = page();
        List<String> all = offered(page);
        assertTrue(all.containsAll(List.of(FIRST, NEXT, OTHER)), all::toString);
        window.run(() -> session.edit("take away", () -> {
            CountryRecord record = session.records().loaded("XVE").orElseThrow();
            record.getResponses().removeIf(one -> "africa-2023-round".equals(one.getRound().getId()));
        }));
        page.awaits(NEXT);
        assertEquals(all.stream().filter(name -> !name.equals(FIRST)).toList(), offered(page));
        window.run(session::undo);
        window.await("the look for answers", () -> Stream.of(Job.getJobManager().find(null)).noneMatch(job -> job.getName().equals("Looking for answers")));
        assertEquals(all, offered(page));
        page.awaits(NEXT);
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void whereNobodyHasAnsweredThereIsNothingToChoose() {
        window.close();
        session = window.open(window.copyOfSample("imp-2003", temp.resolve("real")));
        TestPage page = TestPage.open(window, session, "see", "Answers");
        page.awaits("No country has answered yet. Collect answers on the page “Rounds”.");
        Button choose = page.one(Button.class, button -> "…".equals(button.getText()));
        assertFalse(window.get(choose::isEnabled));
        Text field = page.one(Text.class, text -> (text.getStyle() & SWT.READ_ONLY) != 0);
        window.run(() -> field.notifyListeners(SWT.KeyDown, key('s')));
        assertEquals(1, window.get(() -> (int) Stream.of(field.getDisplay().getShells()).filter(Shell::isVisible).count()));
    }
}
