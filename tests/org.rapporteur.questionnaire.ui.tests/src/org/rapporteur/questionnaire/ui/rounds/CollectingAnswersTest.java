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
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.collect.Acceptance;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.questionnaire.ui.FilledForm;
import org.rapporteur.questionnaire.ui.SampleDossier;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import org.rapporteur.ui.testkit.Hold;
import org.rapporteur.ui.testkit.TestChoice;
import org.rapporteur.ui.testkit.TestDrag;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWizard;
import org.rapporteur.ui.testkit.TestWizard.Stop;
import org.rapporteur.ui.wizard.FileChoice;

/** Forms that came back are taken in on the page of rounds. */
class CollectingAnswersTest extends RoundsFrame {

    private Path filled(String country) throws Exception {
        return new FilledForm(form(country)).answer("changes", "A new ministry was set up.").file();
    }

    private static TestWizard collecting(TestPage page, Path form) {
        TestWizard wizard = page.opens("Collect answers…");
        wizard.type("Forms, one in each line:", form.toString());
        wizard.type("Accepted by:", "A. Analyst");
        return wizard;
    }

    private static void awaitChanged(TestWizard wizard) {
        wizard.awaits(text -> text.startsWith("Changed | 1.7 What has changed") && text.endsWith(" | A new ministry was set up."), "the new answer");
    }

    @Test
    void answersOfTheWindowEndInTheDossierThatTheCommandMakes() throws Exception {
        String country = late();
        Path form = filled(country);
        Path twin = twin();
        collectHeadless(twin, form);
        TestPage page = page();
        TestWizard wizard = collecting(page, form);
        window.picture("wizard-collect-files");
        wizard.press("Next >");
        awaitChanged(wizard);
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
        Path form = filled(late());
        TestPage page = page();
        Composite target = window.await("what forms are dropped on", () -> Stream.iterate((Composite) page.place(), Composite::getParent).limit(3)
                .flatMap(one -> window.all(one, Composite.class).stream())
                .filter(one -> one.getData(DND.DROP_TARGET_KEY) != null && !(one instanceof Table)).findFirst());
        assertTrue(new TestDrag(window).drop(new String[] { form.toString() }, target, new Point(20, 20)));
        TestWizard wizard = TestWizard.shown(window);
        assertEquals(form.toString(), window.get(() -> wizard.after("Forms, one in each line:", Text.class).getText()));
        wizard.type("Accepted by:", "A. Analyst");
        wizard.press("Next >");
        awaitChanged(wizard);
        wizard.press("Store");
        wizard.awaitEnd();
        page.undoToClean(1);
    }

    @Test
    void formsThatAreChosenAreReadByTheWizard() throws Exception {
        Path form = filled(late());
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
    void collectingIsStoppedInEveryWayAndLeavesNothing() throws Exception {
        String country = late();
        Path form = filled(country);
        TestPage page = page();
        TestWizard wizard = collecting(page, form);
        for (Stop how : Stop.values()) {
            wizard.pressAndStop("Next >", how, Hold.atLoading(window, session));
            assertFalse(wizard.isEnabled("< Back"), () -> how + ": the first page is shown again; " + wizard.says());
        }
        wizard.press("Next >");
        awaitChanged(wizard);
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
    void ministriesThatContradictEachOtherAreShownSideBySide() throws Exception {
        Path interior = filled(late());
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
