package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A date of which digits are not told: {@code 200X}, {@code 2003-XX}, {@code 2003-12-XX}, and {@code XXXX} when nothing is known.
 *
 * @param pattern the date with {@code X} for each digit not told; in a year they stand last, a month or day is told or not as a whole
 * @param qualifier how sure the source is of what it tells
 */
public record Unspecified(String pattern, Qualifier qualifier) implements SingleDate {

    /** The date of which nothing is known. */
    public static final Unspecified UNKNOWN = new Unspecified("XXXX", Qualifier.NONE);

    /** Checks the pattern. */
    public Unspecified {
        Objects.requireNonNull(qualifier);
        new EdtfParser(pattern).checkUnspecified();
    }

    /** What is told of it, when there are digits not told. */
    private DatePattern digits() {
        return new DatePattern(pattern);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return digits().first();
    }

    @Override
    public Optional<LocalDate> latest() {
        return digits().last();
    }

    /** The last day of the first date that it may be; empty when no year is known. */
    Optional<LocalDate> firstEnd() {
        return digits().firstEnd();
    }

    /** The precision of what is told: {@code 2003-XX} is a year. */
    @Override
    public Precision precision() {
        return digits().precision();
    }

    @Override
    public Unspecified with(Qualifier other) {
        return new Unspecified(pattern, other);
    }

    @Override
    public String toString() {
        return pattern + qualifier.mark();
    }
}
