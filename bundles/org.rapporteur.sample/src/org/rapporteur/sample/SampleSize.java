package org.rapporteur.sample;

/**
 * How large a sample dossier is, and which of the many of that size.
 *
 * @param countries States and territories
 * @param recommendations recommendations of all regions together
 * @param seed the same seed gives the same dossier
 */
public record SampleSize(int countries, int recommendations, long seed) {

    /** Most countries: so many names can be made. */
    public static final int MOST_COUNTRIES = 500;

    /** Most recommendations. */
    public static final int MOST_RECOMMENDATIONS = 100_000;

    /** Checks the limits. */
    public SampleSize {
        if (countries < 1 || countries > MOST_COUNTRIES || recommendations < 0 || recommendations > MOST_RECOMMENDATIONS) {
            throw new IllegalArgumentException("A sample has 1 to " + MOST_COUNTRIES + " countries and 0 to " + MOST_RECOMMENDATIONS
                    + " recommendations.");
        }
    }
}
