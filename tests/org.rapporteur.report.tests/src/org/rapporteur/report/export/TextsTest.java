package org.rapporteur.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.report.sections.AtAGlance;

class TextsTest {

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(Reports.class, Locale.FRENCH));
    }

    @Test
    void everyTextOfTheSectionsIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(AtAGlance.class, Locale.FRENCH));
    }
}
