package org.rapporteur.analysis.principle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A figure with all that stands behind it.
 *
 * @param principle number of the principle it measures, 1 to 7
 * @param id stable identifier: lower-case letters and hyphens
 * @param detail which of several measures of that identifier it is, for instance a portfolio or a currency; may be empty
 * @param name what it measures, in the language of the inquiry
 * @param unit how its value comes from the list
 * @param list what was counted, place by place
 */
public record Measure(int principle, String id, String detail, String name, Unit unit, List<Entry> list) {

    /** How a value comes from what was counted. */
    public enum Unit {
        /** Numerator over denominator: 0.25 is a quarter. */
        SHARE,
        /** The median of the numbers counted; the numerator is their sum, the denominator how many there are. */
        MEDIAN,
        /** The numerator itself. */
        COUNT,
        /** The share of the last place less that of the first: 0.1 is a rise by ten percentage points. */
        TREND
    }

    /** Copies the list. */
    public Measure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
        list = List.copyOf(list);
    }

    /** What counts. */
    public BigDecimal numerator() {
        return list.stream().map(Entry::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Out of what it counts: only what is known. */
    public BigDecimal denominator() {
        return list.stream().map(Entry::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many are not known; never counted as no. */
    public long unknown() {
        return list.stream().mapToLong(Entry::unknown).sum();
    }

    /** The figure; empty when nothing is known. */
    public OptionalDouble value() {
        return switch (unit) {
            case SHARE -> share(numerator(), denominator());
            case COUNT -> list.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(numerator().doubleValue());
            case MEDIAN -> median(known().stream().mapToDouble(entry -> entry.numerator().doubleValue()).sorted().toArray());
            case TREND -> trend(known());
        };
    }

    private List<Entry> known() {
        return list.stream().filter(entry -> entry.denominator().signum() > 0).toList();
    }

    private static OptionalDouble share(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(numerator.doubleValue() / denominator.doubleValue());
    }

    private static OptionalDouble median(double... sorted) {
        int middle = sorted.length / 2;
        return sorted.length == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    private static OptionalDouble trend(List<Entry> known) {
        if (known.size() < 2) {
            return OptionalDouble.empty();
        }
        Entry first = known.getFirst();
        Entry last = known.getLast();
        return OptionalDouble.of(share(last.numerator(), last.denominator()).getAsDouble()
                - share(first.numerator(), first.denominator()).getAsDouble());
    }
}
