package org.rapporteur.region.remittances.ui;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;

class ConferenceTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = window.open(window.copyOfSample("imp-2003", folder));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private TestPage page(String title) {
        return TestPage.open(window, session, "remittances", title);
    }

    @Test
    void aimsAndGroupsOfParticipantsAreShown() {
        TestPage page = page("Aims and participants");
        page.awaits("International Conference on Migrant Remittances, from 9 to 10 October 2003: 3 aims; 0 reached, 3 not known.");
        page.awaits("6 groups of participants.");
        page.awaits("academics | academic | ");
        page.pictures("remittances-aims");
        page.type("leading banks", "banks");
        page.undoToClean(1);
    }

    @Test
    void measuresTellByHowMuchATransferBecameCheaper() {
        TestPage page = page("Research and measures");
        page.awaits("No measure that lowers the cost of a transfer is on record yet. Add one, with the cost before and after in per cent of the sum sent.");
        page.pictures("remittances-measures");
        page.pressLast("Add");
        page.awaits("One measure that lowers the cost of a transfer; 0 have made it cheaper.");
        page.undoToClean(1);
    }
}
