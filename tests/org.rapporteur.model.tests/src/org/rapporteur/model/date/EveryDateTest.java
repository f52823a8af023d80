package org.rapporteur.model.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** What holds for every date, tried on many. */
class EveryDateTest {

    private static final int COUNT = 20_000;

    @Test
    void itsTextReadsBackToTheSameDate() {
        new RandomDates(1).stream(COUNT).forEach(date -> {
            Edtf again = Edtf.parse(date.toString());
            assertEquals(date, again);
            assertEquals(date.toString(), again.toString());
        });
    }

    @Test
    void itsEarliestDayIsNotAfterItsLatest() {
        new RandomDates(2).stream(COUNT).forEach(date -> date.earliest().ifPresent(first -> date.latest()
                .ifPresent(last -> assertFalse(last.isBefore(first), date::toString))));
    }

    @Test
    void theOrderIsTotalAndAgreesWithEquality() {
        List<Edtf> dates = new ArrayList<>(new RandomDates(3).stream(150).toList());
        dates.addAll(dates.subList(0, 10).stream().map(date -> Edtf.parse(date.toString())).toList());
        for (Edtf a : dates) {
            for (Edtf b : dates) {
                assertEquals(a.equals(b), a.compareTo(b) == 0, () -> a + " and " + b);
                assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)), () -> a + " and " + b);
                for (Edtf c : dates) {
                    assertFalse(a.compareTo(b) <= 0 && b.compareTo(c) <= 0 && a.compareTo(c) > 0, () -> a + ", " + b + ", " + c);
                }
            }
        }
    }

    @Test
    void aDamagedTextIsReadOrRefusedWithThePlace() {
        Random random = new Random(4);
        int refused = 0;
        for (Edtf date : new RandomDates(5).stream(COUNT).toList()) {
            StringBuilder damaged = new StringBuilder(date.toString());
            damaged.setCharAt(random.nextInt(damaged.length()), "0123456789X-/.,[]{}?~% x".charAt(random.nextInt(24)));
            try {
                Edtf.parse(damaged.toString());
            } catch (EdtfException e) {
                refused++;
                assertTrue(e.index() >= 0 && e.index() <= damaged.length(), e::getMessage);
            }
        }
        assertTrue(refused > COUNT / 3, "only " + refused + " refused");
    }

    @Test
    void itHasWordsInEveryLanguage() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ru"), Locale.of("ar"))) {
            DatePrinter printer = DatePrinter.of(locale);
            new RandomDates(6).stream(2_000).forEach(date -> assertFalse(printer.print(date).isBlank(), date::toString));
        }
    }

    @Test
    void questionsAboutAnUncertainDateNeverGetCertainly() {
        List<Edtf> days = new RandomDates(7).stream(2_000).filter(date -> date instanceof Day).toList();
        new RandomDates(8).stream(500).filter(Edtf::isUncertain).forEach(date -> days.stream().flatMap(day -> day.earliest().stream())
                .forEach(day -> assertFalse(date.before(day) == Verdict.CERTAINLY || date.after(day) == Verdict.CERTAINLY, date::toString)));
    }
}
