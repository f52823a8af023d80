package org.rapporteur.model.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The kinds of dates that sources of a programme give. */
class DatesOfTheProgrammeTest {

    private static void assertDays(String text, String first, String last, Precision precision) {
        Edtf date = Edtf.parse(text);
        assertEquals(first, date.earliest().map(LocalDate::toString).orElse(""), "earliest of " + text);
        assertEquals(last, date.latest().map(LocalDate::toString).orElse(""), "latest of " + text);
        assertEquals(precision, date.precision(), "precision of " + text);
        assertEquals(text, date.toString());
    }

    @Test
    void aMeetingOnOneDay() {
        assertDays("2003-10-09", "2003-10-09", "2003-10-09", Precision.DAY);
        assertDays("2004-02-29", "2004-02-29", "2004-02-29", Precision.DAY);
    }

    @Test
    void aMeetingOfSeveralDays() {
        assertDays("2003-11-17/2003-11-19", "2003-11-17", "2003-11-19", Precision.DAY);
    }

    @Test
    void aMonthOrAYear() {
        assertDays("2002-02", "2002-02-01", "2002-02-28", Precision.MONTH);
        assertDays("2001", "2001-01-01", "2001-12-31", Precision.YEAR);
    }

    @Test
    void thePeriodOfAReport() {
        assertDays("2002-04/2003-12", "2002-04-01", "2003-12-31", Precision.MONTH);
        assertDays("1999/2003-05", "1999-01-01", "2003-05-31", Precision.YEAR);
    }

    @Test
    void aPeriodWithoutEndOrWithAnUnknownOne() {
        assertDays("2000/..", "2000-01-01", "", Precision.YEAR);
        assertDays("2000/", "2000-01-01", "", Precision.YEAR);
        assertDays("../2003-12", "", "2003-12-31", Precision.MONTH);
        assertDays("/2003-12-01", "", "2003-12-01", Precision.DAY);
    }

    @Test
    void oneOfSeveralMonths() {
        assertDays("[2003-12,2004-01]", "2003-12-01", "2004-01-31", Precision.MONTH);
        assertDays("[2003-10..2004-01]", "2003-10-01", "2004-01-31", Precision.MONTH);
        assertDays("[..2003-12]", "", "2003-12-31", Precision.MONTH);
        assertDays("[2003-12..]", "2003-12-01", "", Precision.MONTH);
    }

    @Test
    void severalDates() {
        assertDays("{2001,2003-05..2003-07}", "2001-01-01", "2003-07-31", Precision.YEAR);
    }

    @Test
    void aDateWithDigitsNotTold() {
        assertDays("200X", "2000-01-01", "2009-12-31", Precision.DECADE);
        assertDays("20XX", "2000-01-01", "2099-12-31", Precision.CENTURY);
        assertDays("2XXX", "2000-01-01", "2999-12-31", Precision.MILLENNIUM);
        assertDays("2003-XX", "2003-01-01", "2003-12-31", Precision.YEAR);
        assertDays("2003-02-XX", "2003-02-01", "2003-02-28", Precision.MONTH);
        assertDays("2003-XX-31", "2003-01-31", "2003-12-31", Precision.YEAR);
        assertDays("200X-02-29", "2000-02-29", "2008-02-29", Precision.DECADE);
    }

    @Test
    void aDateThatNobodyKnows() {
        assertDays("XXXX", "", "", Precision.UNKNOWN);
        assertDays("XXXX-12-25", "", "", Precision.UNKNOWN);
    }

    @Test
    void seasonsQuartersAndHalves() {
        assertDays("2003-21", "2003-03-01", "2003-05-31", Precision.PART_OF_YEAR);
        assertDays("2003-24", "2003-12-01", "2004-02-29", Precision.PART_OF_YEAR);
        assertDays("2003-29", "2003-09-01", "2003-11-30", Precision.PART_OF_YEAR);
        assertDays("2004-36", "2004-10-01", "2004-12-31", Precision.PART_OF_YEAR);
        assertDays("2004-40", "2004-01-01", "2004-06-30", Precision.PART_OF_YEAR);
    }

    @Test
    void marksSayHowSureTheSourceIs() {
        assertDays("2003~", "2003-01-01", "2003-12-31", Precision.YEAR);
        assertTrue(Edtf.parse("2003~").isApproximate());
        assertFalse(Edtf.parse("2003~").isUncertain());
        assertTrue(Edtf.parse("2003-05?").isUncertain());
        assertTrue(Edtf.parse("2003-05-01%").isApproximate() && Edtf.parse("2003-05-01%").isUncertain());
        assertTrue(Edtf.parse("2001/2003~").isApproximate());
        assertTrue(Edtf.parse("[2001,2003?]").isUncertain());
        assertFalse(Edtf.parse("2001/2003").isApproximate() || Edtf.parse("[2001,2003]").isUncertain());
    }

    @Test
    void listsSortByTheEarliestDayAndUnknownOnesLast() {
        List<String> sorted = List.of("2001", "2001-05", "2002-07", "2003-10-09", "2003-11-17/2003-11-19", "2003-12", "[2003-12,2004-01]",
                "2003-12/..", "/2002", "[..2003]", "XXXX");
        assertEquals(sorted, sorted.reversed().stream().map(Edtf::parse).sorted().map(Edtf::toString).toList());
    }

    @Test
    void theOrderAndRepetitionOfASetSayNothing() {
        assertEquals("[2003-12,2004-01]", Edtf.parse("[2004-01,2003-12,2004-01]").toString());
    }
}
