package org.rapporteur.model.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;

class DatesInWordsTest {

    private static void assertWords(String text, String english, String french) {
        assertEquals(english, DatePrinter.of(Locale.ENGLISH).print(Edtf.parse(text)), text);
        assertEquals(french, DatePrinter.of(Locale.FRENCH).print(Edtf.parse(text)), text);
    }

    @Test
    void singleDates() {
        assertWords("2003-10-09", "9 October 2003", "9 octobre 2003");
        assertWords("2002-05-01", "1 May 2002", "1er mai 2002");
        assertWords("2002-05", "May 2002", "mai 2002");
        assertWords("2001", "2001", "2001");
        assertWords("2003-21", "spring 2003", "printemps 2003");
        assertWords("2004-40", "first half of 2004", "premier semestre 2004");
        assertEquals("9 October 2003", DatePrinter.of(Locale.ENGLISH).print(LocalDate.of(2003, 10, 9)));
    }

    @Test
    void meetingsOfSeveralDaysNameWhatTheyShareOnce() {
        assertWords("2003-11-17/2003-11-19", "17–19 November 2003", "du 17 au 19 novembre 2003");
        assertWords("2003-11-30/2003-12-02", "30 November – 2 December 2003", "du 30 novembre au 2 décembre 2003");
        assertWords("2003-12-30/2004-01-02", "30 December 2003 – 2 January 2004", "du 30 décembre 2003 au 2 janvier 2004");
        assertWords("2003-05-01/2003-05-03", "1–3 May 2003", "du 1er au 3 mai 2003");
        assertWords("2003-05-01/2003-05-01", "1 May 2003", "1er mai 2003");
    }

    @Test
    void periods() {
        assertWords("2002-05/2002-10", "May–October 2002", "mai–octobre 2002");
        assertWords("2002-04/2003-12", "April 2002 – December 2003", "avril 2002 – décembre 2003");
        assertWords("1999/2003", "1999–2003", "1999–2003");
        assertWords("2002-04/..", "from April 2002", "dès avril 2002");
        assertWords("2003-10-09/", "from 9 October 2003, end unknown", "dès le 9 octobre 2003, fin inconnue");
        assertWords("../2003-12", "until December 2003", "jusqu’en décembre 2003");
        assertWords("/2003-12-01", "until 1 December 2003, beginning unknown", "jusqu’au 1er décembre 2003, début inconnu");
    }

    @Test
    void oneOfSeveralDates() {
        assertWords("[2003-12,2004-01]", "December 2003 or January 2004", "décembre 2003 ou janvier 2004");
        assertWords("[2003-11,2003-12]", "November or December 2003", "novembre ou décembre 2003");
        assertWords("[1999..2003]", "between 1999 and 2003", "entre 1999 et 2003");
        assertWords("[2003-01-05..2003-01-09]", "between 5 January 2003 and 9 January 2003", "entre le 5 janvier 2003 et le 9 janvier 2003");
        assertWords("[..2003-12]", "December 2003 or earlier", "décembre 2003 ou plus tôt");
        assertWords("[2003-12..]", "December 2003 or later", "décembre 2003 ou plus tard");
    }

    @Test
    void allOfSeveralDates() {
        assertWords("{1999..2001,2003-05,2004}", "1999–2001, May 2003 and 2004", "1999–2001, mai 2003 et 2004");
    }

    @Test
    void vagueDates() {
        assertWords("2003~", "about 2003", "vers 2003");
        assertWords("2003-10-09~", "about 9 October 2003", "vers le 9 octobre 2003");
        assertWords("2003?", "2003 (uncertain)", "2003 (date incertaine)");
        assertWords("2003%", "about 2003 (uncertain)", "vers 2003 (date incertaine)");
        assertWords("200X", "between 2000 and 2009", "entre 2000 et 2009");
        assertWords("2003-XX", "2003", "2003");
        assertWords("2003-12-XX", "December 2003", "décembre 2003");
        assertWords("200X-12", "December, between 2000 and 2009", "décembre, entre 2000 et 2009");
        assertWords("XXXX-12-25", "25 December, year unknown", "25 décembre, année inconnue");
        assertWords("XXXX", "date unknown", "date inconnue");
    }

    @Test
    void everyEnglishPutsTheDayFirst() {
        assertEquals("9 October 2003", DatePrinter.of(Locale.US).print(Edtf.parse("2003-10-09")));
        assertEquals("9 octobre 2003", DatePrinter.of(Locale.CANADA_FRENCH).print(Edtf.parse("2003-10-09")));
    }

    @Test
    void otherLanguagesHaveTheirOwnDatesWithSignsAroundThem() {
        DatePrinter spanish = DatePrinter.of(Locale.of("es"));
        assertEquals("9 de octubre de 2003", spanish.print(Edtf.parse("2003-10-09")));
        assertEquals("17 de noviembre de 2003 – 19 de noviembre de 2003", spanish.print(Edtf.parse("2003-11-17/2003-11-19")));
        assertEquals("diciembre de 2003 o enero de 2004", spanish.print(Edtf.parse("[2003-12,2004-01]")));
        assertEquals("marzo de 2003 – mayo de 2003", spanish.print(Edtf.parse("2003-21")));
        assertEquals("≈ 2003", spanish.print(Edtf.parse("2003~")));
        assertEquals("2003年10月9日", DatePrinter.of(Locale.CHINESE).print(Edtf.parse("2003-10-09")));
    }

    @Test
    void englishAndFrenchHaveTheSameWords() {
        assertEquals(List.of(), TextCheck.problemsOfPeers(DatePrinter.class, "dates", Locale.ENGLISH, Locale.FRENCH));
    }
}
