package org.rapporteur.questionnaire.ui.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.collect.Acceptance;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.questionnaire.issue.Issuing;
import org.rapporteur.questionnaire.issue.Request;
import org.rapporteur.questionnaire.ui.PageFrame;
import org.rapporteur.questionnaire.ui.FilledForm;
import org.rapporteur.questionnaire.ui.SampleDossier;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.Hold;
import org.rapporteur.ui.testkit.TestChoice;
import org.rapporteur.ui.testkit.TestDrag;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWizard;
import org.rapporteur.ui.testkit.TestWizard.Stop;
import org.rapporteur.ui.wizard.FileChoice;

/** The page of rounds and its wizards, on the sample that has rounds and answers. */
class RoundsPageTest extends PageFrame {

    private static final String ROUND = "africa-2023-round";

    private TestPage page() {
        TestPage page = TestPage.open(window, session, "africa", "Rounds");
        window.await("the figures", () -> page.says().stream().anyMatch(text -> text.startsWith("6 countries are asked")));
        return page;
    }

    private Round round(DossierSession in, String id) {
        return in.dossier().getQuestionnaires().stream().flatMap(one -> one.getRounds().stream()).filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    }

    /** The form of a late country, filled in as a person would. */
    private Path form(String country) throws Exception {
        window.service(Issuing.class).run(session.dossier(), session.records(), window.get(() -> round(session, ROUND)), new Request(Set.of(country),
                List.of("docx"), false, Optional.empty(), false, Optional.empty(), LocalDate.of(2003, 12, 1)), temp.resolve("forms"), Progress.NONE);
        return temp.resolve("forms").resolve(country).resolve(country + "-" + ROUND + ".docx");
    }

    private Optional<Response> response(String country) {
        return window.get(() -> {
            var found = session.records().load(country).stream().flatMap(record -> record.getResponses().stream())
                    .filter(response -> ROUND.equals(response.getRound().getId())).findFirst();
            session.records().release(country);
            return found;
        });
    }

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
    void collectingIsStoppedInEveryWayAndLeavesNothing() throws Exception {
        String country = late();
        Path form = new FilledForm(form(country)).answer("changes", "A new ministry was set up.").file();
        TestPage page = page();
        TestWizard wizard = page.opens("Collect answers…");
        wizard.type("Forms, one in each line:", form.toString());
        wizard.type("Accepted by:", "A. Analyst");
        for (Stop how : Stop.values()) {
            wizard.pressAndStop("Next >", how, Hold.atLoading(window, session));
            assertFalse(wizard.isEnabled("< Back"), () -> how + ": the first page is shown again; " + wizard.says());
        }
        wizard.press("Next >");
        wizard.awaits(text -> text.startsWith("Changed | 1.7 What has changed"), "the new answer");
        for (Stop how : Stop.values()) {
            wizard.pressAndStop("Store", how, Hold.atChanging(window, session));
            assertFalse(window.get(session::isDirty), how::toString);
            assertTrue(window.get(session::undoLabel).isEmpty(), how::toString);
            assertTrue(response(country).map(one -> one.getState() == ResponseState.AWAITED).orElse(true), how::toString);
        }
        wizard.press("Store");
        wizard.awaitEnd();
        page.undoToClean(1);
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

    @Test
    void theFiguresAreThoseOfTheSeventhPrinciple() {
        window.close();
        session = window.open(window.copyOfSample("imp-2003", temp.resolve("real")));
        TestPage page = TestPage.open(window, session, "issyk-kul", "Rounds");
        page.awaits("14 countries are asked; on record as sent to 14. Reporting: 0 of 0 have answered; of 14 nothing is on record.");
        assertTrue(page.says().stream().anyMatch(text -> text.startsWith("Georgia | ") && text.contains(" | awaited | ")), () -> page.says().toString());
    }

    @Test
    void answersOfTheWindowEndInTheDossierThatTheCommandMakes() throws Exception {
        String country = late();
        Path form = new FilledForm(form(country)).answer("changes", "A new ministry was set up.").file();
        Path twin = twin();
        collectHeadless(twin, form);
        TestPage page = page();
        TestWizard wizard = page.opens("Collect answers…");
        wizard.type("Forms, one in each line:", form.toString());
        wizard.type("Accepted by:", "A. Analyst");
        window.picture("wizard-collect-files");
        wizard.press("Next >");
        wizard.awaits(text -> text.startsWith("Changed | 1.7 What has changed") && text.endsWith(" | A new ministry was set up."), "the new answer");
        window.picture("wizard-collect");
        wizard.press("Store");
        wizard.awaitEnd();
        assertEquals(ResponseState.ACCEPTED, response(country).orElseThrow().getState());
        assertTrue(page.undoLabel().startsWith("Collect the answers of "), page.undoLabel());
        page.undoToClean(1);
        assertTrue(response(country).filter(one -> one.getState() == ResponseState.ACCEPTED).isEmpty());
        window.run(session::redo);
        Path folder = session.folder();
        window.save();
        assertEquals(SampleDossier.files(twin).keySet(), SampleDossier.files(folder).keySet());
        assertEquals(SampleDossier.files(twin), SampleDossier.files(folder));
    }

    private String late() {
        return window.get(() -> round(session, ROUND).getInvitations().stream().map(one -> one.getParty().getId())
                .filter(id -> response(id).map(one -> one.getState() == ResponseState.AWAITED).orElse(true)).findFirst().orElseThrow());
    }

    private Path twin() throws IOException {
        Path twin = temp.resolve("twin");
        SampleDossier.in(window, twin);
        return twin;
    }

    /** As the command does. */
    private void collectHeadless(Path dossier, Path form) throws Exception {
        LocalDate day = window.get(session::today);
        try (OpenDossier open = window.service(DossierStore.class).open(dossier, Access.WRITE)) {
            var collected = window.service(Collecting.class).collect(open.dossier(), open.records(), List.of(form), false, day);
            assertEquals(0, collected.refused());
            collected.apply(open.dossier(), open.records(), new Acceptance(day, Optional.of("A. Analyst"), true), Progress.NONE)
                    .forEach(file -> open.keep(file.path(), file.content()));
            open.save();
        }
    }

    @Test
    void formsThatAreDroppedOnThePageAreReadByTheWizard() throws Exception {
        Path form = new FilledForm(form(late())).answer("changes", "A new ministry was set up.").file();
        TestPage page = page();
        Composite target = window.await("what forms are dropped on", () -> Stream.iterate((Composite) page.place(), Composite::getParent).limit(3)
                .flatMap(one -> window.all(one, Composite.class).stream())
                .filter(one -> one.getData(DND.DROP_TARGET_KEY) != null && !(one instanceof Table)).findFirst());
        assertTrue(new TestDrag(window).drop(new String[] { form.toString() }, target, new Point(20, 20)));
        TestWizard wizard = TestWizard.shown(window);
        assertEquals(form.toString(), window.get(() -> wizard.after("Forms, one in each line:", Text.class).getText()));
        wizard.type("Accepted by:", "A. Analyst");
        wizard.press("Next >");
        wizard.awaits(text -> text.startsWith("Changed | 1.7 What has changed"), "the new answer");
        wizard.press("Store");
        wizard.awaitEnd();
        page.undoToClean(1);
    }

    @Test
    void formsThatAreChosenAreReadByTheWizard() throws Exception {
        Path form = new FilledForm(form(late())).answer("changes", "A new ministry was set up.").file();
        try (TestChoice choice = TestChoice.of(form)) {
            TestWizard wizard = page().opens("Collect answers…");
            wizard.press("Browse…");
            assertEquals(form.toString(), window.get(() -> wizard.after("Forms, one in each line:", Text.class).getText()));
            assertTrue(choice.asked().getFirst() instanceof FileChoice.Existing files && files.several());
            wizard.press("Cancel");
            wizard.awaitEnd();
        }
        assertFalse(window.get(session::isDirty));
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

    @Test
    void ministriesThatContradictEachOtherAreShownSideBySide() throws Exception {
        Path interior = new FilledForm(form(late())).answer("changes", "A new ministry was set up.").file();
        Path labour = new FilledForm(Files.copy(interior, temp.resolve("labour.docx"))).answer("changes", "Nothing.").file();
        TestWizard wizard = page().opens("Collect answers…");
        wizard.type("Forms, one in each line:", interior + "\n" + labour);
        wizard.press("Next >");
        wizard.awaits(text -> text.startsWith("Conflict | 1.7 What has changed since the last meeting? | A new ministry was set up. | Nothing. – The first is what "
                + interior.getFileName() + " answers."), "both answers");
        window.picture("wizard-collect-conflict");
        assertFalse(wizard.isEnabled("Store"));
        wizard.press("Cancel");
        wizard.awaitEnd();
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void whatIsRefusedIsToldAndNothingCanBeStored() throws Exception {
        Path strange = temp.resolve("strange.docx");
        Files.writeString(strange, "this is no form");
        Path form = new FilledForm(form(late())).answer("posts", "many").file();
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.questionnaire.ui.collect");
        wizard.type("Forms, one in each line:", form + "\n" + strange + "\n" + form);
        wizard.press("Next >");
        wizard.awaits(text -> text.startsWith("Not read | strange.docx"), "the strange file");
        wizard.awaits(text -> text.startsWith("Refused | ") && text.contains("“many” is no number"), "the refused answer");
        wizard.awaits(text -> text.startsWith("To know | ") && text.contains("is the same file as one before it"), "the file that was given twice");
        assertFalse(wizard.isEnabled("Store"));
        window.picture("wizard-collect-refused");
        wizard.press("Cancel");
        wizard.awaitEnd();
        assertFalse(window.get(session::isDirty));
    }
}
