package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What holds for two bounds that belong together. */
final class Order {

    private Order() {
    }

    /** Refuses two bounds of which none is a date, or of which the second is certainly before the first. */
    static void check(Bound start, Bound end) {
        Objects.requireNonNull(start);
        Objects.requireNonNull(end);
        if (start instanceof NoDate && end instanceof NoDate) {
            throw new IllegalArgumentException("An interval needs a date where it begins or where it ends.");
        }
        if (reversed(start, end)) {
            throw new IllegalArgumentException("The interval from " + start + " to " + end + " ends before it begins.");
        }
    }

    /** Whether the end is certainly before the start. */
    static boolean reversed(Bound start, Bound end) {
        Optional<LocalDate> first = start.earliest();
        Optional<LocalDate> last = end.latest();
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    }

    static Precision precision(Bound start, Bound end) {
        Precision coarsest = Precision.DAY;
        for (Bound bound : new Bound[] {start, end}) {
            if (bound instanceof SingleDate date) {
                coarsest = coarsest.coarser(date.precision());
            }
        }
        return coarsest;
    }

    static boolean any(Bound start, Bound end, Predicate<SingleDate> property) {
        return start instanceof SingleDate first && property.test(first) || end instanceof SingleDate last && property.test(last);
    }
}
