package org.rapporteur.questionnaire.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.questionnaire.ui.PageFrame;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWizard;

/** The page on which an analyst goes through answers, on the sample in which some were only received. */
class ReviewPageTest extends PageFrame {

    private static final String RESPONSE = "Verantis: progress made in implementing the recommendations of 2nd Meeting, Zanforth (received)";

    private TestPage page() {
        TestPage page = TestPage.open(window, session, "africa", "Answers");
        page.awaits(RESPONSE);
        return page;
    }

    private Response response() {
        return window.get(() -> session.records().loaded("XVE").orElseThrow().getResponses().stream()
                .filter(one -> "africa-2023-round".equals(one.getRound().getId())).findFirst().orElseThrow());
    }

    private String sum(TestPage page) {
        return page.says().stream().filter(text -> text.contains(" to do, ")).findFirst().orElse("");
    }

    @Test
    void eachAnswerIsAcceptedCorrectedOrSentBackAndTheResponseBecomesProgress() {
        TestPage page = page();
        Table table = page.all(Table.class).getFirst();
        int all = window.get(table::getItemCount);
        assertTrue(sum(page).startsWith(all + " answers: " + all + " to do, 0 accepted"), sum(page));
        page.pictures("review");
        page.select(table, "1.1");
        page.press("Accept");
        assertTrue(sum(page).contains("1 accepted"), sum(page));
        page.select(table, "1.7");
        TestWizard edit = page.opens("Edit…");
        assertFalse(edit.isEnabled("Correct the answer"));
        edit.type("Reason:", "A slip of the pen.");
        window.picture("review-edit");
        edit.press("Correct the answer");
        edit.awaitEnd();
        assertTrue(sum(page).contains("1 corrected"), sum(page));
        page.select(table, "1.2");
        TestWizard back = page.opens("Send back…");
        back.type("Reason:", "The strategy is older.");
        back.press("Send back");
        back.awaitEnd();
        assertTrue(sum(page).contains("1 sent back"), sum(page));
        assertEquals(ResponseState.RECEIVED, response().getState());
        page.press("Accept all that is left");
        assertEquals(ResponseState.ACCEPTED, response().getState());
        assertTrue(sum(page).contains(": 0 to do, "), sum(page));
        page.pictures("review-done");
        assertEquals(List.of("The strategy is older."), shownReasons(page, "sent back"));
        page.undoToClean(4);
        assertEquals(ResponseState.RECEIVED, response().getState());
    }

    /** The reasons of the answers that the filter lets through. */
    private List<String> shownReasons(TestPage page, String filter) {
        Combo combo = page.all(Combo.class).getFirst();
        window.run(() -> {
            combo.setText(filter);
            combo.notifyListeners(SWT.Selection, new Event());
        });
        Table table = page.all(Table.class).getFirst();
        return window.get(() -> Arrays.stream(table.getItems()).map(item -> item.getText(5)).toList());
    }

    @Test
    void aRegionWithoutAnswersSaysWhereTheyAreCollected() {
        window.close();
        session = window.open(window.copyOfSample("imp-2003", temp.resolve("real")));
        TestPage page = TestPage.open(window, session, "see", "Answers");
        page.awaits("No country has answered yet. Collect answers on the page “Rounds”.");
    }
}
