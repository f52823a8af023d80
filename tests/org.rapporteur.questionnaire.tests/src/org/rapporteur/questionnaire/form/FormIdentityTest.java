package org.rapporteur.questionnaire.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class FormIdentityTest {

    private final FormIdentity identity = new FormIdentity("imp-2003", "crs-africa", 2, "crs-africa-1", "KEN", "fr", FormPart.WHOLE,
            "9f86d081884c7d65");

    @Test
    void anIdentityIsReadFromItsPropertiesAndFromItsLine() {
        assertEquals(Optional.of(identity), FormIdentity.of(identity.properties()));
        assertEquals("Rapporteur dossier imp-2003; questionnaire crs-africa; version 2; round crs-africa-1; country KEN; language fr; "
                + "part 1/1; checksum 9f86d081884c7d65", identity.line());
        assertEquals(Optional.of(identity), FormIdentity.parse("Seite 3 – " + identity.line() + "  3"));
    }

    @Test
    void whatIsIncompleteIsNoIdentity() {
        assertEquals(Optional.empty(), FormIdentity.of(Map.of("dossier", "imp-2003")));
        assertEquals(Optional.empty(), FormIdentity.parse("Rapporteur dossier imp-2003"));
        assertEquals(Optional.empty(), FormIdentity.parse(identity.line().replace("1/1", "2/1")));
        assertEquals(Optional.empty(), FormIdentity.parse(""));
    }

    @Test
    void partsAreTheSameFormAndOtherCountriesAreNot() {
        FormIdentity part = identity.with(new FormPart(2, 3));
        assertTrue(part.sameFormAs(identity));
        assertTrue(part.part().isSplit());
        assertFalse(FormIdentity.parse(identity.line().replace("KEN", "UGA")).orElseThrow().sameFormAs(identity));
    }
}
