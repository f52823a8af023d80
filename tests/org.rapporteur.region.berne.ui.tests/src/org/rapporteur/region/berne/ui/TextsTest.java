package org.rapporteur.region.berne.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.region.berne.model.View;

class TextsTest {

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(RoundsPage.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(View.class, Locale.FRENCH));
    }
}
