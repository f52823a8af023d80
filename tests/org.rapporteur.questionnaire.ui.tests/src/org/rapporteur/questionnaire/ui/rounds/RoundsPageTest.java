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
import org.rapporteur.ui.testkit.TestChoice;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWizard;
import org.rapporteur.ui.wizard.FileChoice;

/** The page of rounds: who was asked, who answered, and when it is due. */
class RoundsPageTest extends RoundsFrame {

    @Test
    void eachRoundTellsWhoWasAskedWhoAnsweredAndHowComplete() {
        TestPage page = page();
        List<Table> tables = page.all(Table.class);
        assertEquals(2, window.get(() -> tables.getFirst().getItemCount()));
        assertEquals(6, window.get(() -> tables.getLast().getItemCount()));
        assertTrue(page.says().stream().anyMatch(text -> text.startsWith("Sarastria | ") && text.endsWith(" | accepted | 16 of 16")), () -> page.says().toString());
        page.pictures("rounds");
    }

    @Test
    void aNewRoundAsksTheMembersOfTheRegionAboutItsLastRecommendations() {
        TestPage page = page();
        TestWizard wizard = page.opens("New round…");
        wizard.type("About, in words:", "progress since the last meeting");
        wizard.type("Due by:", "2004-13");
        wizard.awaits(text -> text.startsWith("“2004-13” is no date."), "the refusal");
        assertFalse(wizard.isEnabled("Begin"));
        wizard.type("Due by:", "2004-03");
        window.picture("wizard-round");
        wizard.press("Begin");
        wizard.awaitEnd();
        Table rounds = page.all(Table.class).getFirst();
        window.await("the new round", () -> rounds.getItemCount() == 3);
        assertEquals("Begin the round “progress since the last meeting”", page.undoLabel());
        page.undoToClean(1);
    }

    @Test
    void theFiguresAreThoseOfTheSeventhPrinciple() {
        window.close();
        session = window.open(window.copyOfSample("imp-2003", temp.resolve("real")));
        TestPage page = TestPage.open(window, session, "issyk-kul", "Rounds");
        page.awaits("14 countries are asked; on record as sent to 14. Reporting: 0 of 0 have answered; of 14 nothing is on record.");
        assertTrue(page.says().stream().anyMatch(text -> text.startsWith("Georgia | ") && text.contains(" | awaited | ")), () -> page.says().toString());
    }

    @Test
    void dueDatesAreWrittenForACalendar() throws IOException {
        Path file = temp.resolve("due.ics");
        try (TestChoice choice = TestChoice.of(file)) {
            page().press("Calendar file…");
            assertEquals(List.of(new FileChoice.ToWrite("africa.ics")), choice.asked());
        }
        List<String> lines = Files.readString(file).replace("\r\n ", "").lines().toList();
        assertEquals("BEGIN:VCALENDAR", lines.getFirst());
        assertEquals(List.of("UID:sample-1.africa-2023-round@rapporteur", "UID:sample-1.africa-2023-round.2023-11-03@rapporteur",
                "UID:sample-1.africa-2022-round@rapporteur"), lines.stream().filter(line -> line.startsWith("UID:")).toList());
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void whoThinksBetterOfItWritesNoCalendar() throws IOException {
        try (TestChoice choice = TestChoice.of()) {
            page().press("Calendar file…");
            assertEquals(1, choice.asked().size());
        }
        try (Stream<Path> files = Files.list(temp)) {
            assertEquals(List.of("dossier"), files.map(file -> file.getFileName().toString()).toList());
        }
        assertFalse(window.get(session::isDirty));
    }
}
