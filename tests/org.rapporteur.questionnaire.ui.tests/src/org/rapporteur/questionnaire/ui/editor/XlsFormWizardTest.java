package org.rapporteur.questionnaire.ui.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.rapporteur.questionnaire.ui.PageFrame;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWizard;

/** The wizard that reads XLSForms, when there is much to read. */
class XlsFormWizardTest extends PageFrame {

    private static final int QUESTIONS = 150_000;

    @Override
    protected Path dossier(Path fresh) {
        return window.copyOfSample("imp-2003", fresh);
    }

    @Test
    void readingIsStoppedAndNothingCanBeTaken() throws Exception {
        var survey = new StringBuilder("type,name,label\n");
        for (int i = 0; i < QUESTIONS; i++) {
            survey.append("text,q").append(i).append(",What became of it?\n");
        }
        Path file = Files.writeString(temp.resolve("survey.csv"), survey);
        TestWizard wizard = TestPage.open(window, session, "see", "Questionnaire").opens("Import…");
        wizard.type("File:", file.toString());
        wizard.pressAndStopAtOnce("Read");
        assertFalse(wizard.isEnabled("Import"));
        wizard.press("Cancel");
        wizard.awaitEnd();
        assertFalse(window.get(session::isDirty));
    }
}
