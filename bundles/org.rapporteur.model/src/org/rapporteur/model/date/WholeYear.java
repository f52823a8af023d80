package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One year, {@code 2001}.
 *
 * @param year the year, from 0 to 9999
 * @param qualifier how sure the source is of it
 */
public record WholeYear(int year, Qualifier qualifier) implements SingleDate {

    /** Checks that the year has four digits. */
    public WholeYear {
        Objects.requireNonNull(qualifier);
        Years.check(year);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(LocalDate.of(year, 1, 1));
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(LocalDate.of(year, 12, 31));
    }

    @Override
    public Precision precision() {
        return Precision.YEAR;
    }

    @Override
    public WholeYear with(Qualifier other) {
        return new WholeYear(year, other);
    }

    @Override
    public String toString() {
        return Years.text(year) + qualifier.mark();
    }
}
