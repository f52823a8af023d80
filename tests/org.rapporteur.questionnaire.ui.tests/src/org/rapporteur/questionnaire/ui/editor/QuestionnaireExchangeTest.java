package org.rapporteur.questionnaire.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.xlsform.XlsForm;
import org.rapporteur.ui.testkit.TestChoice;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWizard;
import org.rapporteur.ui.wizard.FileChoice;

/** Questionnaires come from and go into XLSForms. */
class QuestionnaireExchangeTest extends QuestionnaireFrame {

    @Test
    void aQuestionnaireOfAnotherDossierIsReadFromItsForm() throws Exception {
        TestPage page = withTemplate();
        Path file = temp.resolve("see.xlsx");
        var writing = questionnaire();
        try (var out = Files.newOutputStream(file)) {
            XlsForm.write(writing, LocalDate.of(2003, 12, 1), out);
        }
        page.undoToClean(1);
        TestWizard wizard = page.opens("Import…");
        assertFalse(wizard.isEnabled("Import"));
        wizard.type("File:", file.toString());
        wizard.press("Read");
        wizard.awaits(text -> text.contains("questions."), "the sum");
        window.picture("wizard-xlsform");
        wizard.press("Import");
        wizard.awaitEnd();
        assertEquals("see-questionnaire", window.get(() -> questionnaire().getId()));
        assertEquals("see", window.get(() -> questionnaire().getRegion().getId()));
        page.undoToClean(1);
    }

    @Test
    void aQuestionnaireIsWrittenAsAnXlsFormThatCanBeReadAgain() throws Exception {
        Path file = temp.resolve("written.xlsx");
        try (TestChoice choice = TestChoice.of(file)) {
            TestPage page = withTemplate();
            TestWizard told = page.opens("Export…");
            told.awaits(text -> text.startsWith(file + " was written."), "what was written");
            told.press("OK");
            told.awaitEnd();
            assertEquals(List.of(new FileChoice.ToWrite("see-questionnaire.xlsx")), choice.asked());
            Questionnaire read = XlsForm.read(file, Progress.NONE).questionnaire();
            assertEquals(questions(), read.getSections().getFirst().getQuestions().stream().map(Question::getId).toList());
            page.undoToClean(1);
        }
    }

    @Test
    void aQuestionnaireIsReadFromTheFormThatIsChosen() throws Exception {
        Path file = temp.resolve("see.xlsx");
        try (TestChoice choice = TestChoice.of(file)) {
            TestPage page = withTemplate();
            try (var out = Files.newOutputStream(file)) {
                XlsForm.write(questionnaire(), LocalDate.of(2003, 12, 1), out);
            }
            page.undoToClean(1);
            TestWizard wizard = page.opens("Import…");
            wizard.press("Browse…");
            wizard.awaits(text -> text.contains("questions."), "the sum");
            wizard.press("Import");
            wizard.awaitEnd();
            assertEquals(1, choice.asked().size());
            assertEquals("see-questionnaire", window.get(() -> questionnaire().getId()));
            page.undoToClean(1);
        }
    }
}
