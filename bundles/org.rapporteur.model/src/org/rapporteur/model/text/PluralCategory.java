package org.rapporteur.model.text;

import java.util.Locale;

/** The forms of a word beside a number, as the Unicode CLDR names them. */
enum PluralCategory {
    ZERO, ONE, TWO, FEW, MANY, OTHER;

    /** How it is called in messages. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
