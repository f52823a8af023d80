package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time from one date to another, both included: {@code 2003-11-17/2003-11-19}, {@code 2002-04/..}, {@code /2003}.
 *
 * @param start where it begins
 * @param end where it ends
 */
public record Interval(Bound start, Bound end) implements Edtf {

    /** Refuses an interval that has no date, or that ends before it begins. */
    public Interval {
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
        return start + "/" + end;
    }
}
