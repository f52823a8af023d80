package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * One month, {@code 2002-05}.
 *
 * @param month the month, of a year from 0 to 9999
 * @param qualifier how sure the source is of it
 */
public record MonthOfYear(YearMonth month, Qualifier qualifier) implements SingleDate {

    /** Checks that nothing is null and that the year has four digits. */
    public MonthOfYear {
        Objects.requireNonNull(qualifier);
        Years.check(month.getYear());
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(month.atDay(1));
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(month.atEndOfMonth());
    }

    @Override
    public Precision precision() {
        return Precision.MONTH;
    }

    @Override
    public MonthOfYear with(Qualifier other) {
        return new MonthOfYear(month, other);
    }

    @Override
    public String toString() {
        return month + qualifier.mark();
    }
}
