package @package@.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;
import @package@.@Prefix@Region;

class StepsPageTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;

    @BeforeEach
    void openADossierWithTheRegion(@TempDir Path folder) {
        session = window.newDossier(folder.resolve("dossier"), new @Prefix@Region());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aStepIsAddedAndTakenBack() {
        TestPage page = TestPage.open(window, session, @Prefix@Region.ID, "Steps");
        page.press("Add");
        window.await("the step", () -> session.dossier().getRegions().getFirst().getExtensions().size() == 1);
        page.awaits("New step |  |  | ");
        page.pictures("@id@-steps");
        page.undoToClean(1);
    }

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(StepsPage.class, Locale.FRENCH));
    }
}
