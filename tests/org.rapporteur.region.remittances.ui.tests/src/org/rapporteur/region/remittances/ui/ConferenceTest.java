package org.rapporteur.region.remittances.ui;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.ui.testkit.OpenRegion;
import org.rapporteur.ui.testkit.TestPage;

class ConferenceTest {

    @RegisterExtension
    private final OpenRegion region = new OpenRegion("remittances");

    @Test
    void aimsAndGroupsOfParticipantsAreShown() {
        TestPage page = region.page("Aims and participants");
        page.awaits("International Conference on Migrant Remittances, from 9 to 10 October 2003: 3 aims; 0 reached, 3 not known.");
        page.awaits("6 groups of participants.");
        page.awaits("academics | academic | ");
        page.type("leading banks", "banks");
        page.undoToClean(1);
    }

    @Test
    void measuresTellByHowMuchATransferBecameCheaper() {
        TestPage page = region.page("Research and measures");
        page.awaits("No measure that lowers the cost of a transfer is on record yet. Add one, with the cost before and after in per cent of the sum sent.");
        page.pressLast("Add");
        page.awaits("One measure that lowers the cost of a transfer; 0 have made it cheaper.");
        page.undoToClean(1);
    }
}
