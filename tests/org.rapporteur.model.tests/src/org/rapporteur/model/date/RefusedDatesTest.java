package org.rapporteur.model.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.date.EdtfException.Expected;
import org.rapporteur.model.text.TextCheck;

/** What is no date is refused with its place. */
class RefusedDatesTest {

    private static void assertRefused(String text, int index, Expected expected) {
        EdtfException refusal = assertThrows(EdtfException.class, () -> Edtf.parse(text), text);
        assertEquals(expected, refusal.expected(), text);
        assertEquals(index, refusal.index(), text);
        assertEquals(text, refusal.text());
    }

    @Test
    void noYear() {
        assertRefused("", 0, Expected.DATE);
        assertRefused("May 2002", 0, Expected.DATE);
        assertRefused("203", 3, Expected.YEAR);
        assertRefused("200x", 3, Expected.YEAR);
        assertRefused("2X03", 2, Expected.YEAR);
        assertRefused("-0450", 0, Expected.DATE);
        assertRefused("１９９９", 0, Expected.DATE);
    }

    @Test
    void noMonth() {
        assertRefused("2003-", 5, Expected.MONTH);
        assertRefused("2003-1", 5, Expected.MONTH);
        assertRefused("2003-00", 5, Expected.MONTH);
        assertRefused("2003-13", 5, Expected.MONTH);
        assertRefused("2003-42", 5, Expected.MONTH);
        assertRefused("20XX-21", 5, Expected.MONTH);
    }

    @Test
    void noSuchDay() {
        assertRefused("2003-02-29", 8, Expected.DAY);
        assertRefused("2003-04-31", 8, Expected.DAY);
        assertRefused("2003-XX-32", 8, Expected.DAY);
        assertRefused("2001-12-00", 8, Expected.DAY);
        assertRefused("2003-12-", 8, Expected.DAY);
    }

    @Test
    void somethingAfterTheDate() {
        assertRefused("2003 ", 4, Expected.END_OR_SLASH);
        assertRefused("2003-10-09T10:00", 10, Expected.END_OR_SLASH);
        assertRefused("2003~~", 5, Expected.END_OR_SLASH);
        assertRefused("2003-21-01", 7, Expected.END_OR_SLASH);
        assertRefused("2001/2002/2003", 9, Expected.END);
        assertRefused("[2001]?", 6, Expected.NOTHING);
    }

    @Test
    void noInterval() {
        assertRefused("2003-11-19/2003-11-17", 11, Expected.LATER_DATE);
        assertRefused("../..", 3, Expected.DATE);
        assertRefused("/", 1, Expected.DATE);
        assertRefused("..", 2, Expected.SLASH);
        assertRefused("..2003", 2, Expected.SLASH);
    }

    @Test
    void noSet() {
        assertRefused("[2003", 5, Expected.NEXT_OR_BRACKET);
        assertRefused("{2003]", 5, Expected.NEXT_OR_BRACE);
        assertRefused("[]", 1, Expected.DATE);
        assertRefused("[2003,]", 6, Expected.DATE);
        assertRefused("[2003, 2004]", 6, Expected.DATE);
        assertRefused("[2004..2003]", 7, Expected.LATER_DATE);
        assertRefused("[2003/2004]", 5, Expected.NEXT_OR_BRACKET);
    }

    @Test
    void theSentenceTellsPlaceAndWhatWasExpectedInTheLanguageOfTheUser() {
        EdtfException refusal = assertThrows(EdtfException.class, () -> Edtf.parse("2003-13"));
        assertEquals("“2003-13” is not a date: at character 6, a month (01 to 12, or XX; 21 to 41 for a part of a year) was expected, not “13”.",
                refusal.getMessage());
        assertEquals("« 2003-13 » n’est pas une date : au caractère 6, il fallait un mois (01 à 12, ou XX ; 21 à 41 pour une partie de "
                + "l’année), et non « 13 ».", refusal.sentence(Locale.FRENCH));
    }

    @Test
    void everyReasonHasASentence() {
        assertEquals(List.of(), TextCheck.problems(EdtfException.class, Locale.FRENCH));
        for (Expected expected : Expected.values()) {
            assertEquals(-1, new EdtfException("2003-13", 5, expected).getMessage().indexOf('{'));
        }
    }

    @Test
    void aDateThatCannotBeWrittenCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> Day.of(LocalDate.of(10_000, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new WholeYear(-1, Qualifier.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Unspecified("2003", Qualifier.NONE));
        assertThrows(IllegalArgumentException.class, () -> new OneOf(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Interval(NoDate.OPEN, NoDate.UNKNOWN));
        assertThrows(IllegalArgumentException.class, () -> new Range(NoDate.UNKNOWN, new WholeYear(2003, Qualifier.NONE)));
    }
}
