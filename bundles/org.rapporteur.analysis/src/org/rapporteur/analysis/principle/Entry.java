package org.rapporteur.analysis.principle;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a measure counted in one place: one line of the list behind a number.
 *
 * @param what what was counted, in words
 * @param where identifier of the object it was found at
 * @param numerator how much of it counts
 * @param denominator out of how much
 * @param unknown how much of it is not known; never part of the denominator
 */
public record Entry(String what, String where, BigDecimal numerator, BigDecimal denominator, long unknown) {

    /** Checks that no part is null. */
    public Entry {
        Objects.requireNonNull(what);
        Objects.requireNonNull(where);
        Objects.requireNonNull(numerator);
        Objects.requireNonNull(denominator);
    }

    /** One thing that is so, is not so, or of which nothing is known. */
    static Entry of(String what, String where, Answer answer) {
        return switch (answer) {
            case YES -> counts(what, where, 1, 1, 0);
            case NO -> counts(what, where, 0, 1, 0);
            case UNKNOWN -> counts(what, where, 0, 0, 1);
        };
    }

    /** Several things of one place. */
    static Entry counts(String what, String where, long numerator, long denominator, long unknown) {
        return new Entry(what, where, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), unknown);
    }
}
