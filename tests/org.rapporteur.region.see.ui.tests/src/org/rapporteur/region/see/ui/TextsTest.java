package org.rapporteur.region.see.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.region.see.model.NationalTeam;

class TextsTest {

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(BoardPage.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(NationalTeam.class, Locale.FRENCH));
    }
}
