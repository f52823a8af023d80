package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How finely a date tells the time, from fine to coarse. */
public enum Precision {
    /** One day. */
    DAY(1, ChronoUnit.DAYS),
    /** One month. */
    MONTH(1, ChronoUnit.MONTHS),
    /** A season, a quarter, a third or a half of a year. */
    PART_OF_YEAR(3, ChronoUnit.MONTHS),
    /** One year. */
    YEAR(1, ChronoUnit.YEARS),
    /** One of ten years, {@code 200X}. */
    DECADE(1, ChronoUnit.DECADES),
    /** One of a hundred years, {@code 20XX}. */
    CENTURY(1, ChronoUnit.CENTURIES),
    /** One of a thousand years, {@code 2XXX}. */
    MILLENNIUM(1, ChronoUnit.MILLENNIA),
    /** No year is known. */
    UNKNOWN(0, ChronoUnit.DAYS);

    private final int amount;
    private final ChronoUnit unit;

    Precision(int amount, ChronoUnit unit) {
        this.amount = amount;
        this.unit = unit;
    }

    /** A day moved by one unit of this precision: how far "about" reaches. */
    LocalDate shift(LocalDate day, int times) {
        return day.plus((long) amount * times, unit);
    }

    /** The coarser of two precisions. */
    Precision coarser(Precision other) {
        return compareTo(other) < 0 ? other : this;
    }
}
