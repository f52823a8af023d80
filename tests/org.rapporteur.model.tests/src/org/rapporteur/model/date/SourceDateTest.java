package org.rapporteur.model.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.date.EdtfException.Expected;

/** A date with the source's wording. */
class SourceDateTest {

    private static final String EARLY_JANUARY = "[2003-12,2004-01] December 2003 or early January 2004";

    @Test
    void theWordingIsKeptBesideTheDate() {
        SourceDate date = SourceDate.parse(EARLY_JANUARY);
        assertEquals(Edtf.parse("[2003-12,2004-01]"), date.edtf());
        assertEquals("December 2003 or early January 2004", date.wording());
        assertEquals(EARLY_JANUARY, date.toString());
        assertEquals("XXXX newly established", SourceDate.parse("XXXX newly established").toString());
        assertEquals("2002-05", SourceDate.parse("2002-05").toString());
    }

    @Test
    void everyCharacterOfTheWordingIsKept() {
        for (String wording : List.of(" two spaces before", "after ", "two\nlines\tand a tab", "2002-05", "мая 2002 г.", "« début 2003 »")) {
            assertEquals(wording, SourceDate.parse("2003 " + wording).wording());
            assertEquals("2003 " + wording, SourceDate.parse("2003 " + wording).toString());
        }
    }

    @Test
    void aSpaceWithoutWordingIsRefused() {
        EdtfException refusal = assertThrows(EdtfException.class, () -> SourceDate.parse("2003 "));
        assertEquals(Expected.WORDING, refusal.expected());
        assertThrows(EdtfException.class, () -> SourceDate.parse("2003  "));
        assertThrows(EdtfException.class, () -> SourceDate.parse("May 2002"));
        assertThrows(IllegalArgumentException.class, () -> new SourceDate(Unspecified.UNKNOWN, " "));
    }

    @Test
    void printsShowTheWording() {
        DatePrinter french = DatePrinter.of(Locale.FRENCH);
        assertEquals("December 2003 or early January 2004", SourceDate.parse(EARLY_JANUARY).print(french));
        assertEquals("du 17 au 19 novembre 2003", SourceDate.parse("2003-11-17/2003-11-19").print(french));
    }

    @Test
    void onlyAPlainDayIsAnExactDay() {
        assertEquals(Optional.of(LocalDate.of(2003, 10, 9)), SourceDate.parse("2003-10-09 yesterday").exactDay());
        for (String text : List.of("2003-10-09~", "2003-10", "2003-10-09/2003-10-10", "XXXX")) {
            assertEquals(Optional.empty(), SourceDate.parse(text).exactDay(), text);
        }
    }

    @Test
    void datesSortByTheDayAndThenTheWording() {
        List<String> sorted = List.of("2002-05", "2002-05 May 2002", "2002-07", "XXXX newly established");
        assertEquals(sorted, Stream.of(3, 2, 1, 0).map(sorted::get).map(SourceDate::parse).sorted().map(SourceDate::toString).toList());
    }

    @Test
    void theModelReadsAndWritesIt() {
        var meeting = ModelFactory.eINSTANCE.createMeeting();
        meeting.setWhen((SourceDate) EcoreUtil.createFromString(ModelPackage.Literals.SOURCE_DATE, EARLY_JANUARY));
        assertEquals(SourceDate.parse(EARLY_JANUARY), meeting.getWhen());
        assertEquals(EARLY_JANUARY, EcoreUtil.convertToString(ModelPackage.Literals.SOURCE_DATE, meeting.getWhen()));
        assertNull(EcoreUtil.createFromString(ModelPackage.Literals.SOURCE_DATE, null));
    }
}
