package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A season, quarter, third or half of a year, {@code 2003-21}.
 *
 * @param year the year in which it begins, from 0 to 9999
 * @param part which part
 * @param qualifier how sure the source is of it
 */
public record PartOfYear(int year, YearPart part, Qualifier qualifier) implements SingleDate {

    /** Checks that nothing is null and that the year has four digits. */
    public PartOfYear {
        Objects.requireNonNull(part);
        Objects.requireNonNull(qualifier);
        Years.check(year);
    }

    /** The month it begins with. */
    public YearMonth firstMonth() {
        return YearMonth.of(year, part.firstMonth());
    }

    /** The month it ends with; for a winter in the next year. */
    public YearMonth lastMonth() {
        return firstMonth().plusMonths(part.months() - 1L);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(firstMonth().atDay(1));
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(lastMonth().atEndOfMonth());
    }

    @Override
    public Precision precision() {
        return Precision.PART_OF_YEAR;
    }

    @Override
    public PartOfYear with(Qualifier other) {
        return new PartOfYear(year, part, other);
    }

    @Override
    public String toString() {
        return Years.text(year) + '-' + part.code() + qualifier.mark();
    }
}
