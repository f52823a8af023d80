package org.rapporteur.region.remittances.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.region.remittances.model.Aim;

class TextsTest {

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(AimsPage.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(Aim.class, Locale.FRENCH));
    }
}
