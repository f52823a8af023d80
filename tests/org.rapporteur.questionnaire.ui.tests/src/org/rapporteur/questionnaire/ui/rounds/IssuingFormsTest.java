package org.rapporteur.questionnaire.ui.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.ui.testkit.Hold;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWizard;
import org.rapporteur.ui.testkit.TestWizard.Stop;

/** Forms and reminders go out from the page of rounds. */
class IssuingFormsTest extends RoundsFrame {

    @Test
    void formsOfARoundAreWrittenIntoAFolder() throws IOException {
        TestPage page = page();
        TestWizard wizard = page.opens("Issue forms…");
        Path out = temp.resolve("out");
        wizard.type("Folder:", session.folder().resolve("in").toString());
        wizard.awaits(text -> text.endsWith("is the dossier itself. Choose a folder outside of it."), "the refusal");
        wizard.type("Folder:", out.toString());
        if (window.get(() -> wizard.button("Open the folder afterwards").getSelection())) {
            wizard.press("Open the folder afterwards");
        }
        window.picture("wizard-issue");
        wizard.press("Issue");
        TestWizard done = wizard.above("Issue forms");
        done.awaits(text -> text.contains("6 countries"), "what was written");
        done.press("OK");
        wizard.awaitEnd();
        try (Stream<Path> files = Files.walk(out)) {
            List<String> names = files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
            assertEquals(24, names.size(), names::toString);
        }
        assertFalse(window.get(session::isDirty), "the questionnaire was frozen before");
    }

    @Test
    void issuingIsStoppedInEveryWayAndLeavesNoFile() {
        TestWizard wizard = page().opens("Issue forms…");
        Path out = temp.resolve("out");
        wizard.type("Folder:", out.toString());
        for (Stop how : Stop.values()) {
            wizard.pressAndStop("Issue", how, Hold.atLoading(window, session));
            assertFalse(Files.exists(out), how::toString);
        }
        assertFalse(window.get(session::isDirty));
        wizard.press("Cancel");
        wizard.awaitEnd();
    }

    @Test
    void thoseThatAreLateAreReminded() throws IOException {
        window.run(() -> session.edit("date it", () -> {
            Round round = round(session, ROUND);
            round.setSent(SourceDate.parse("2003-01"));
            round.setDue(SourceDate.parse("2003-10"));
            round.getInvitations().forEach(invitation -> invitation.setDue(null));
        }));
        TestPage page = TestPage.open(window, session, "africa", "Rounds");
        window.await("the figures", () -> page.says().stream().anyMatch(text -> text.contains(" countries are asked")));
        page.select(page.all(Table.class).getFirst(), "progress made in implementing the recommendations of 2nd Meeting, Zanforth");
        page.awaits("Noramar | Élodie Ibarra | 23 August 2023 |  |  | not sent | awaited | 0 of 5");
        window.run(() -> session.edit("date all", () -> round(session, ROUND).getInvitations().forEach(invitation -> invitation.setSent(null))));
        page.awaits("Noramar | Élodie Ibarra |  |  |  | late | awaited | 0 of 5");
        page.pictures("rounds-late");
        TestWizard wizard = page.opens("Remind…");
        Path out = temp.resolve("reminders");
        wizard.type("Folder:", out.toString());
        if (window.get(() -> wizard.button("Open the folder afterwards").getSelection())) {
            wizard.press("Open the folder afterwards");
        }
        wizard.press("Write");
        TestWizard done = wizard.above("Remind");
        done.awaits(text -> text.contains("6 countries"), "what was written");
        done.press("OK");
        wizard.awaitEnd();
        try (Stream<Path> files = Files.walk(out)) {
            List<String> letters = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("-reminder.docx")).sorted().toList();
            assertTrue(page.says().stream().anyMatch(text -> text.contains(" | January 2003 | October 2003 | 6 | 0 | " + letters.size() + " | ")),
                    () -> "all that the page counts as late, and no others: " + letters + page.says());
            assertTrue(letters.containsAll(List.of("XNO-africa-2023-round-reminder.docx", "XVR-africa-2023-round-reminder.docx")), letters.toString());
        }
        page.undoToClean(2);
    }
}
