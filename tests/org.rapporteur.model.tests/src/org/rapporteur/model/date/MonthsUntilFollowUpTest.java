package org.rapporteur.model.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** How long it takes until a meeting is followed up. */
class MonthsUntilFollowUpTest {

    private static Optional<MonthsBetween> months(String from, String to) {
        return MonthsBetween.of(Edtf.parse(from), Edtf.parse(to));
    }

    @Test
    void betweenMonthsItIsOneNumber() {
        assertEquals(Optional.of(new MonthsBetween(17, 17)), months("2001-05", "2002-10"), "Kingston to Santo Domingo");
        assertEquals(Optional.of(new MonthsBetween(13, 13)), months("2002-05", "2003-06"), "Nairobi to Addis Ababa");
        assertEquals(Optional.of(new MonthsBetween(7, 7)), months("2003-04", "2003-11-17/2003-11-19"), "Sofia to Sofia");
        assertTrue(months("2001-05", "2002-10").orElseThrow().isExact());
    }

    @Test
    void vagueDatesGiveARange() {
        assertEquals(Optional.of(new MonthsBetween(7, 18)), months("2001", "2002-07"));
        assertEquals(Optional.of(new MonthsBetween(17, 18)), months("2002-07", "[2003-12,2004-01]"));
        assertFalse(months("2001", "2002-07").orElseThrow().isExact());
    }

    @Test
    void openAndUnknownDatesGiveNone() {
        assertEquals(Optional.empty(), months("2001", "XXXX"));
        assertEquals(Optional.empty(), months("2001/..", "2003"));
    }

    @Test
    void aFollowUpBeforeTheMeetingIsNegative() {
        assertEquals(Optional.of(new MonthsBetween(-2, -2)), months("2003-06", "2003-04"));
    }
}
