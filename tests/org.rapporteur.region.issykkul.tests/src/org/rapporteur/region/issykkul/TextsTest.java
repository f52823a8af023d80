package org.rapporteur.region.issykkul;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.region.issykkul.model.PriorityList;

class TextsTest {

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(IssykKul.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(PriorityList.class, Locale.FRENCH));
    }
}
