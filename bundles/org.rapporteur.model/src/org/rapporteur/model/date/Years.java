package org.rapporteur.model.date;

/** The years that this package speaks of: those of four digits. */
final class Years {

    private Years() {
    }

    /** Refuses a year that has no four digits. */
    static int check(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("A date needs a year from 0000 to 9999, not " + year + ".");
        }
        return year;
    }

    /** The four digits of a year. */
    static String text(int year) {
        return String.valueOf(10_000 + year).substring(1);
    }
}
