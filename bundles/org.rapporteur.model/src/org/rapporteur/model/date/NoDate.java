package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Optional;

/** A bound at which there is no date. */
public enum NoDate implements Bound {
    /** {@code ..}: there is no such bound, the time goes on or has always been. */
    OPEN(".."),
    /** Nothing written: there is a bound, which the source does not tell. */
    UNKNOWN("");

    private final String text;

    NoDate(String text) {
        this.text = text;
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.empty();
    }

    /** As it stands in an interval. */
    @Override
    public String toString() {
        return text;
    }
}
