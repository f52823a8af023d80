package org.rapporteur.region.africa.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.region.africa.model.ConferenceAnswer;

class TextsTest {

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(AnswersPage.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(ConferenceAnswer.class, Locale.FRENCH));
    }
}
