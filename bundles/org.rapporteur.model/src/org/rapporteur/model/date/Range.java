package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Every date from one to another, in a set: {@code 1999..2003}, or on one side without limit: {@code ..2003}, {@code 2003..}.
 *
 * @param start where it begins: a date or {@link NoDate#OPEN}
 * @param end where it ends: a date or {@link NoDate#OPEN}
 */
public record Range(Bound start, Bound end) implements Member {

    /** Refuses a range that has no date, an unknown end, or that ends before it begins. */
    public Range {
        if (start == NoDate.UNKNOWN || end == NoDate.UNKNOWN) {
            throw new IllegalArgumentException("A range in a set begins and ends with a date or is open, but not unknown.");
        }
        Order.check(start, end);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return start.earliest();
    }

    @Override
    public Optional<LocalDate> latest() {
        return end.latest();
    }

    @Override
    public Precision precision() {
        return Order.precision(start, end);
    }

    @Override
    public boolean isApproximate() {
        return Order.any(start, end, SingleDate::isApproximate);
    }

    @Override
    public boolean isUncertain() {
        return Order.any(start, end, SingleDate::isUncertain);
    }

    @Override
    public String toString() {
        return (start == NoDate.OPEN ? "" : start) + ".." + (end == NoDate.OPEN ? "" : end);
    }
}
