package org.rapporteur.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Region;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.Hold;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;
import org.rapporteur.ui.testkit.TestWizard.Stop;

/** The import wizard, from its command to the changed dossier and back. */
class ImportWizardTest {

    private static final String LIST = """
            Meeting,Who is to act,Number,Recommendation,Proposed by,Position
            Conference 2024,Georgia,1,Count the people who come and the people who leave.,Kyrgyzstan,Supported
            Conference 2024,Kyrgyzstan,2,"Train officers at the border, women among them.",Georgia,Supported in part
            Conference 2024,Turkey,3,Name a focal point.,Nowhereland,Noted
            """;

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        TestWizard.closeAll(window);
        window.close();
    }

    private DossierSession open(Path folder) throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST);
        return window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
    }

    /** Everything that the import may touch, as text. */
    private List<String> content(DossierSession session) {
        return window.get(() -> {
            var all = new java.util.ArrayList<String>();
            for (Region region : session.dossier().getRegions()) {
                region.getMeetings().forEach(meeting -> all.add(meeting.getId() + " " + meeting.getRecommendations().size()));
                all.add(region.getId() + " " + region.getMemberships().size());
            }
            all.add("sources " + session.dossier().getRegister().getSources().size());
            all.add("records " + session.records().ids());
            for (String id : List.of("GEO", "KGZ", "TUR")) {
                all.add(id + " " + session.records().load(id).map(record -> record.getImplementations().size()).orElse(-1));
                session.records().release(id);
            }
            return all;
        });
    }

    private TestWizard toPreview(Path folder) {
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.ui.import");
        assertFalse(wizard.isEnabled("Next >"));
        wizard.type("Files, one in each line:", folder.resolve("list.csv").toString());
        wizard.press("Next >");
        wizard.choose("Country addressed:", "Who is to act");
        String region = window.get(() -> wizard.after("Region of the meetings:", org.eclipse.swt.widgets.Combo.class).getItems())[index("issyk-kul") + 1];
        wizard.choose("Region of the meetings:", region);
        return wizard;
    }

    private int index(String region) {
        var regions = window.get(() -> window.service(org.rapporteur.ui.session.CurrentDossier.class).session().orElseThrow().dossier().getRegions());
        return IntStream.range(0, regions.size()).filter(i -> regions.get(i).getId().equals(region)).findFirst().orElseThrow();
    }

    @Test
    void aListIsImportedAsOneStepAndASecondTimeAddsNothing(@TempDir Path folder) throws Exception {
        DossierSession session = open(folder);
        List<String> before = content(session);
        TestWizard wizard = toPreview(folder);
        window.picture("wizard-import-columns");
        wizard.press("Next >");
        wizard.awaits(text -> text.contains("3 new recommendations"), "the sum");
        assertTrue(wizard.says().stream().anyMatch(line -> line.startsWith("To know | ") && line.contains("Nowhereland")), wizard.says().toString());
        assertTrue(wizard.says().stream().anyMatch(line -> line.startsWith("New | ") && line.contains("Name a focal point.")), wizard.says().toString());
        window.picture("wizard-import-preview");
        wizard.press("Import");
        wizard.awaitEnd();
        List<String> after = content(session);
        assertFalse(before.equals(after));
        assertEquals("Import recommendations from list.csv", window.get(() -> session.undoLabel().orElseThrow()));
        window.run(session::undo);
        assertEquals(before, content(session));
        assertFalse(window.get(session::isDirty));
        window.run(session::redo);
        assertEquals(after, content(session));

        TestWizard again = toPreview(folder);
        again.press("Next >");
        again.awaits(text -> text.equals("The dossier has all of this already. There is nothing to import."), "that there is nothing");
        assertFalse(again.isEnabled("Import"));
        again.press("Cancel");
        again.awaitEnd();
        Path dossier = session.folder();
        window.save();
        window.close();
        assertEquals(after, content(window.open(dossier)));
    }

    @Test
    void readingIsStoppedInEveryWayAndCanBeBegunAgain(@TempDir Path folder) throws Exception {
        DossierSession session = open(folder);
        List<String> before = content(session);
        TestWizard wizard = toPreview(folder);
        for (Stop how : Stop.values()) {
            wizard.pressAndStop("Next >", how, Hold.atLoading(window, session));
            assertTrue(wizard.isEnabled("Next >"), () -> how + " " + wizard.says());
        }
        window.picture("wizard-stopped");
        assertEquals(before, content(session));
        assertFalse(window.get(session::isDirty));
        wizard.press("Next >");
        wizard.awaits(text -> text.contains("3 new recommendations"), "the sum");
        assertFalse(wizard.says().stream().anyMatch(text -> text.startsWith("Stopped.")));
        wizard.press("< Back");
        wizard.press("< Back");
        assertFalse(wizard.isEnabled("< Back"), "the first page is the first");
        wizard.press("Cancel");
        wizard.awaitEnd();
    }

    @Test
    void anImportIsStoppedInEveryWayAndLeavesNothing(@TempDir Path folder) throws Exception {
        DossierSession session = open(folder);
        var rows = new StringBuilder("Meeting,Who is to act,Number,Recommendation,Proposed by,Position\n");
        IntStream.range(0, 120).forEach(i -> rows.append("Conference 2024,Georgia,").append(i).append(",Count again.,Kyrgyzstan,Supported\n"));
        Files.writeString(folder.resolve("list.csv"), rows);
        List<String> before = content(session);
        long version = session.version();
        TestWizard wizard = toPreview(folder);
        wizard.press("Next >");
        wizard.awaits(text -> text.contains("120 new recommendations"), "the sum");
        for (Stop how : Stop.values()) {
            wizard.pressAndStop("Import", how, Hold.atChanging(window, session));
            assertEquals(before, content(session), how::toString);
            assertFalse(window.get(session::isDirty), how::toString);
            assertTrue(window.get(session::undoLabel).isEmpty(), how::toString);
        }
        assertTrue(session.version() > version, "what was read of the half of it holds no longer");
        wizard.press("Import");
        wizard.awaitEnd();
        assertFalse(before.equals(content(session)));
        window.run(session::undo);
        assertEquals(before, content(session));
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void whatIsRefusedIsShownWithItsPlaceAndNothingCanBeImported(@TempDir Path folder) throws Exception {
        DossierSession session = open(folder);
        Files.writeString(folder.resolve("list.csv"), LIST.replace("Turkey", "Atlantis"));
        TestWizard wizard = toPreview(folder);
        wizard.press("Next >");
        wizard.awaits(text -> text.startsWith("One thing is refused"), "the refusal");
        assertTrue(wizard.says().stream().anyMatch(line -> line.startsWith("Refused | ") && line.contains("Atlantis")), wizard.says().toString());
        assertFalse(wizard.isEnabled("Import"));
        window.picture("wizard-import-refused");
        wizard.press("< Back");
        wizard.type("Further settings:", "country.Atlantis = TUR");
        wizard.press("Next >");
        wizard.awaits(text -> text.contains("3 new recommendations"), "the sum");
        assertTrue(wizard.isEnabled("Import"));
        wizard.press("Cancel");
        wizard.awaitEnd();
        assertFalse(window.get(session::isDirty));
    }
}
