package org.rapporteur.region.issykkul.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.testkit.OpenRegion;
import org.rapporteur.ui.testkit.TestPage;

class DialogueTest {

    @RegisterExtension
    private final OpenRegion region = new OpenRegion("issyk-kul");

    @Test
    void aCountryGoesToAnotherGroupByKeyboard() {
        TestPage page = region.page("Groups");
        List<Table> groups = page.all(Table.class).subList(0, 3);
        assertEquals(List.of(4, 3, 7), region.window().get(() -> groups.stream().map(Table::getItemCount).toList()));
        page.awaits("Caucasus (3)");
        page.select(groups.get(2), "Afghanistan – new, July 2002");
        page.key(groups.get(2), SWT.MOD1, SWT.ARROW_LEFT);
        page.awaits("Caucasus (4)");
        page.awaits("Neighbouring States (6)");
        assertEquals("Move Afghanistan to Caucasus", page.undoLabel());
        page.undoToClean(1);
        page.awaits("Caucasus (3)");
    }

    @Test
    void theChainTellsWhatSourcesDoNotDescribeAndKeepsAPlaceForWhatIsMissing() {
        TestPage page = region.page("Chain");
        assertEquals(List.of(true, true, false, true), region.window().get(() -> page.all(Card.class).stream().map(card -> card.content().dashed()).toList()));
        page.awaits("only implied by the sources");
        page.awaits("takes 1 to 2 of 4 priorities; not known which");
        page.type("4", "6");
        page.awaits("Meetings 4 to 5");
        Card gap = page.all(Card.class).get(3);
        region.window().run(() -> gap.notifyListeners(SWT.Selection, new Event()));
        page.press("Add a place for it");
        page.awaits("Meeting 5");
        page.pictures("issyk-kul-chain-gap");
        page.undoToClean(2);
        assertEquals(4, page.all(Card.class).size());
    }

    @Test
    void prioritiesOfTheNextMeetingAreChosenByTicking() {
        TestPage page = region.page("Priorities");
        Table table = page.all(Table.class).getFirst();
        page.awaits("None is ticked: no source tells yet which the next meeting takes.");
        page.tick(table, "labour migration", true);
        page.tick(table, "migration, development and migrant remittances", true);
        page.awaits("2 are ticked: as the next meeting does, which takes 1 to 2.");
        page.pictures("issyk-kul-priorities");
        page.press("The others were not taken");
        page.awaits("co-operation through sub-regional groupings | co-operation through sub-regional groupings | does not take it");
        page.tick(table, "co-operation through sub-regional groupings", true);
        page.awaits("3 are ticked, more than the 2 that the next meeting takes at most. Take a tick away, or correct how many it takes.");
        page.undoToClean(4);
        page.awaits("None is ticked: no source tells yet which the next meeting takes.");
    }

    @Test
    void thePilotProjectAndTheFocalPointAreFilledIn() {
        TestPage page = region.page("Pilot project");
        page.awaits("IMP/UNFPA Migration Data and Definitions Pilot Project");
        page.type("to serve as a focal point on information on progress made on the implementation of the Istanbul Recommendations",
                "to tell of progress");
        page.undoToClean(1);
    }
}
