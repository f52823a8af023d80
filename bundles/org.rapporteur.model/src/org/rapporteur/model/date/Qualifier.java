package org.rapporteur.model.date;

/** How sure a source is of a date: the mark at its end in EDTF. */
public enum Qualifier {
    /** The date is as it stands. */
    NONE(""),
    /** {@code ?}: the source may be wrong. */
    UNCERTAIN("?"),
    /** {@code ~}: the date is about that. */
    APPROXIMATE("~"),
    /** {@code %}: the date is about that, and the source may be wrong. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    /** The mark in EDTF, empty for {@link #NONE}. */
    public String mark() {
        return mark;
    }

    /** Whether it says "about". */
    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /** Whether it says that the source may be wrong. */
    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }
}
