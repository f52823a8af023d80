package org.rapporteur.region.see.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.testkit.OpenRegion;
import org.rapporteur.ui.testkit.TestPage;

class ProgrammeTest {

    @RegisterExtension
    private final OpenRegion region = new OpenRegion("see");

    private Card card(TestPage page, String title) {
        return page.one(Card.class, card -> title.equals(card.content().title()));
    }

    /** Where a card stands, from the left. */
    private int column(Card card) {
        return region.window().get(() -> List.of(card.getParent().getParent().getChildren()).indexOf(card.getParent()));
    }

    @Test
    void aModuleGoesToItsNextStageByKeyboard() {
        TestPage page = region.page("Modules");
        String police = "regional training module for the police";
        assertEquals(3, page.all(Card.class).size());
        page.awaits("judges and prosecutors");
        page.awaits("planned: validated, 17-19 November 2003");
        int tested = column(card(page, police));
        page.pictures("see-board");
        page.key(card(page, police), SWT.MOD1, SWT.ARROW_RIGHT);
        region.window().await("the next stage", () -> page.all(Card.class).stream().anyMatch(card -> police.equals(card.content().title()))
                && column(card(page, police)) == tested + 1);
        assertEquals("Take regional training module for the police to the stage “under national review”", page.undoLabel());
        assertTrue(region.window().get(() -> card(page, police).isFocusControl()));
        page.undoToClean(1);
        assertEquals(tested, column(card(page, police)));
    }

    @Test
    void whatWasPlannedHasHappenedWhenTheModuleReachesIt() {
        TestPage page = region.page("Modules");
        String judges = "anti-trafficking training module for judges and prosecutors";
        Card card = card(page, judges);
        page.key(card, SWT.MOD1, SWT.ARROW_RIGHT);
        page.awaits("validated | 17-19 November 2003 | no | Second Sofia meeting | ");
        assertEquals(List.of(), region.window().get(() -> card(page, judges).content().lines()));
        page.undoToClean(1);
    }

    @Test
    void nationalTeamsHaveTasksAndThereArePlans() {
        TestPage page = region.page("Teams and plans");
        page.awaits("What was asked of: the national teams together");
        page.awaits("review and agree upon the draft regional training manual | 17-19 November 2003 | not known");
        page.press("Add");
        page.undoToClean(1);
    }

    @Test
    void groupsToBeTrainedAreListed() {
        TestPage page = region.page("Training");
        page.awaits("8 groups to be trained: 0 trained, 8 not known.");
        page.press("Add");
        page.awaits("9 groups to be trained: 0 trained, 9 not known.");
        page.undoToClean(1);
    }
}
