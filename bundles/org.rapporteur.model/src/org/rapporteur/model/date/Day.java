package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One day, {@code 2003-10-09}.
 *
 * @param date the day, of a year from 0 to 9999
 * @param qualifier how sure the source is of it
 */
public record Day(LocalDate date, Qualifier qualifier) implements SingleDate {

    /** Checks that nothing is null and that the year has four digits. */
    public Day {
        Objects.requireNonNull(qualifier);
        Years.check(date.getYear());
    }

    /**
     * A day of which the source is sure.
     *
     * @param date the day, of a year from 0 to 9999
     */
    public static Day of(LocalDate date) {
        return new Day(date, Qualifier.NONE);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(date);
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(date);
    }

    @Override
    public Precision precision() {
        return Precision.DAY;
    }

    @Override
    public Day with(Qualifier other) {
        return new Day(date, other);
    }

    @Override
    public String toString() {
        return date + qualifier.mark();
    }
}
