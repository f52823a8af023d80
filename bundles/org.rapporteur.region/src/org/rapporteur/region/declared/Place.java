package org.rapporteur.region.declared;

/**
 * A place in a file.
 *
 * @param line its line, from 1
 * @param column its column, from 1
 */
record Place(int line, int column) {

    /** Where a file begins. */
    static final Place TOP = new Place(1, 1);

    /** The place of a character of a text whose lines end with a line feed. */
    static Place of(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int feed = text.indexOf('\n'); feed >= 0 && feed < offset; feed = text.indexOf('\n', start)) {
            line++;
            start = feed + 1;
        }
        return new Place(line, offset - start + 1);
    }
}
