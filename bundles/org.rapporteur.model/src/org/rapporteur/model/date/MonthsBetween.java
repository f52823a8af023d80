package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * How many months lie between two dates, counted from month to month whatever the day: from May 2001 to October 2002 it is
 * 17. Dates as written count, qualifiers do not widen them. Negative when the second date lies before the first.
 *
 * @param least the fewest months it can be
 * @param most the most months it can be
 */
public record MonthsBetween(int least, int most) {

    /** Checks the order. */
    public MonthsBetween {
        if (least > most) {
            throw new IllegalArgumentException("At least " + least + " and at most " + most + " months is no range.");
        }
    }

    /**
     * The months between two dates.
     *
     * @param from the first date
     * @param to the second date
     * @return the range; empty when one of the dates is open or unknown
     */
    public static Optional<MonthsBetween> of(Edtf from, Edtf to) {
        return from.earliest().flatMap(firstFrom -> from.latest().flatMap(lastFrom -> to.earliest().flatMap(firstTo -> to.latest()
                .map(lastTo -> new MonthsBetween(months(lastFrom, firstTo), months(firstFrom, lastTo))))));
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return least == most;
    }

    private static int months(LocalDate from, LocalDate to) {
        return Math.toIntExact(to.getLong(ChronoField.PROLEPTIC_MONTH) - from.getLong(ChronoField.PROLEPTIC_MONTH));
    }
}
