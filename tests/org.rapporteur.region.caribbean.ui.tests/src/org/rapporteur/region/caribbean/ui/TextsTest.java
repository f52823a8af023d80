package org.rapporteur.region.caribbean.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.region.caribbean.model.DrawnTopic;

class TextsTest {

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(FollowUpPage.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(DrawnTopic.class, Locale.FRENCH));
    }
}
