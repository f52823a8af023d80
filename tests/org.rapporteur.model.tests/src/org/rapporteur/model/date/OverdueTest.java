package org.rapporteur.model.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapporteur.model.date.Verdict.CERTAINLY;
import static org.rapporteur.model.date.Verdict.NO;
import static org.rapporteur.model.date.Verdict.POSSIBLY;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** Whether what was promised for a date is late, and other questions that have three answers. */
class OverdueTest {

    private static void assertOverdue(Verdict expected, String due, String day) {
        assertEquals(expected, Edtf.parse(due).overdue(LocalDate.parse(day)), due + " on " + day);
    }

    @Test
    void whatIsDueInAMonthIsLateAfterIt() {
        assertOverdue(NO, "2003-12", "2003-12-15");
        assertOverdue(NO, "2003-12", "2003-12-31");
        assertOverdue(CERTAINLY, "2003-12", "2004-01-01");
    }

    @Test
    void whatIsDueAtAMeetingIsLateAfterItsLastDay() {
        assertOverdue(NO, "2003-11-17/2003-11-19", "2003-11-19");
        assertOverdue(CERTAINLY, "2003-11-17/2003-11-19", "2003-11-20");
    }

    @Test
    void whatIsDueInOneOfTwoMonthsMayBeLateAfterTheFirst() {
        assertOverdue(NO, "[2003-12,2004-01]", "2003-12-31");
        assertOverdue(POSSIBLY, "[2003-12,2004-01]", "2004-01-01");
        assertOverdue(CERTAINLY, "[2003-12,2004-01]", "2004-02-01");
        assertOverdue(POSSIBLY, "[2003-10..2003-12]", "2003-11-01");
        assertOverdue(POSSIBLY, "[..2003-12]", "1990-01-01");
    }

    @Test
    void whatIsDueInAnUntoldYearOrMonthMayBeLateAfterTheFirst() {
        assertOverdue(NO, "200X", "2000-12-31");
        assertOverdue(POSSIBLY, "200X", "2001-01-01");
        assertOverdue(CERTAINLY, "200X", "2010-01-01");
        assertOverdue(POSSIBLY, "2003-XX", "2003-02-01");
    }

    @Test
    void whatIsDueOnAllOfSeveralDatesIsLateAfterTheLast() {
        assertOverdue(NO, "{2001,2003}", "2002-06-01");
        assertOverdue(CERTAINLY, "{2001,2003}", "2004-01-01");
    }

    @Test
    void whatHasNoEndIsNeverLateAndWhatHasAnUnknownOneMayBe() {
        assertOverdue(NO, "2003/..", "2999-01-01");
        assertOverdue(POSSIBLY, "2003/", "2999-01-01");
        assertOverdue(NO, "2003/", "2002-01-01");
        assertOverdue(POSSIBLY, "XXXX", "2003-01-01");
    }

    @Test
    void aboutReachesOneUnitFurther() {
        assertOverdue(NO, "2003~", "2002-12-31");
        assertOverdue(POSSIBLY, "2003~", "2003-06-01");
        assertOverdue(POSSIBLY, "2003~", "2004-12-31");
        assertOverdue(CERTAINLY, "2003~", "2005-01-01");
    }

    @Test
    void anUncertainDateIsNeverCertainlyPast() {
        assertOverdue(NO, "2003?", "2003-06-01");
        assertOverdue(POSSIBLY, "2003?", "2050-01-01");
    }

    @Test
    void beforeAndAfterADay() {
        LocalDate day = LocalDate.of(2003, 6, 15);
        assertEquals(CERTAINLY, Edtf.parse("2003-05").before(day));
        assertEquals(POSSIBLY, Edtf.parse("2003-06").before(day));
        assertEquals(NO, Edtf.parse("2003-06-15").before(day));
        assertEquals(CERTAINLY, Edtf.parse("2003-07").after(day));
        assertEquals(POSSIBLY, Edtf.parse("2003").after(day));
        assertEquals(NO, Edtf.parse("2003-06-15").after(day));
    }

    @Test
    void withinThePeriodOfAReport() {
        LocalDate first = LocalDate.of(2002, 4, 1);
        LocalDate last = LocalDate.of(2003, 12, 31);
        assertEquals(CERTAINLY, Edtf.parse("2003").within(first, last));
        assertEquals(POSSIBLY, Edtf.parse("2002").within(first, last));
        assertEquals(POSSIBLY, Edtf.parse("[2003-12,2004-01]").within(first, last));
        assertEquals(NO, Edtf.parse("2001-05").within(first, last));
        assertEquals(POSSIBLY, Edtf.parse("XXXX").within(first, last));
    }
}
