package org.rapporteur.questionnaire.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.questionnaire.ui.collect.CollectWizard;
import org.rapporteur.questionnaire.ui.editor.QuestionnairePage;
import org.rapporteur.questionnaire.ui.review.ReviewPage;
import org.rapporteur.questionnaire.ui.rounds.RoundsPage;

class TextsTest {

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(QuestionnairePage.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(RoundsPage.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(CollectWizard.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(ReviewPage.class, Locale.FRENCH));
    }
}
