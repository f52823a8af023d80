package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days that a pattern such as {@code 200X-02-29} may mean. */
record DatePattern(String pattern) {

    private static final int MISSING = -1;
    private static final int ANY = 0;

    /** The year with every digit not told as nought. */
    int firstYear() {
        return Integer.parseInt(pattern, 0, 4 - hidden(), 10) * power(hidden());
    }

    /** The year with every digit not told as nine. */
    int lastYear() {
        return firstYear() + power(hidden()) - 1;
    }

    boolean hasYear() {
        return pattern.charAt(0) != 'X';
    }

    /** The month, 0 when not told, -1 when the pattern is a year. */
    int month() {
        return component(5);
    }

    /** The day of the month, 0 when not told, -1 when the pattern is a year or a month. */
    int day() {
        return component(8);
    }

    /** Whether there is any such day. */
    boolean exists() {
        int first = hasYear() ? firstYear() : 0;
        int last = hasYear() ? lastYear() : 9999;
        return months(first, last, 1).findFirst().isPresent();
    }

    Optional<LocalDate> first() {
        return hasYear() ? months(firstYear(), lastYear(), 1).findFirst().map(m -> m.atDay(day() > 0 ? day() : 1)) : Optional.empty();
    }

    Optional<LocalDate> last() {
        return hasYear() ? months(lastYear(), firstYear(), -1).findFirst().map(m -> day() > 0 ? m.atDay(day()) : m.atEndOfMonth())
                : Optional.empty();
    }

    /** The end of the first date that fits: of the first year, month or day. */
    Optional<LocalDate> firstEnd() {
        if (month() == MISSING) {
            return hasYear() ? Optional.of(LocalDate.of(firstYear(), 12, 31)) : Optional.empty();
        }
        return day() == MISSING ? first().map(d -> YearMonth.from(d).atEndOfMonth()) : first();
    }

    Precision precision() {
        return switch (hidden()) {
            case 0 -> month() > 0 ? Precision.MONTH : Precision.YEAR;
            case 1 -> Precision.DECADE;
            case 2 -> Precision.CENTURY;
            case 3 -> Precision.MILLENNIUM;
            default -> Precision.UNKNOWN;
        };
    }

    /** The months that fit, and have the day when one is told, forwards (1) or backwards (-1). */
    private Stream<YearMonth> months(int from, int to, int step) {
        return IntStream.iterate(from, y -> step > 0 ? y <= to : y >= to, y -> y + step).boxed()
                .flatMap(y -> IntStream.rangeClosed(1, 12).map(m -> step > 0 ? m : 13 - m)
                        .filter(m -> month() <= ANY || m == month()).mapToObj(m -> YearMonth.of(y, m)))
                .filter(m -> day() <= m.lengthOfMonth());
    }

    private int hidden() {
        int x = pattern.indexOf('X');
        return x < 0 || x > 3 ? 0 : 4 - x;
    }

    private int component(int at) {
        if (pattern.length() <= at) {
            return MISSING;
        }
        return pattern.charAt(at) == 'X' ? ANY : Integer.parseInt(pattern, at, at + 2, 10);
    }

    private static int power(int digits) {
        int power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }
}
