package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;

class TextsTest {

    @Test
    void everyTextIsInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(DossierException.class, Locale.FRENCH));
    }

    @Test
    void everyReasonHasASentence() {
        for (var reason : DossierException.Reason.values()) {
            new DossierException(reason, null, "a", "b", "c").sentence(Locale.FRENCH);
        }
    }
}
