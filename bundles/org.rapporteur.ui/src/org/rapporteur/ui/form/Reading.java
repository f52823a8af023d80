package org.rapporteur.ui.form;

import java.util.Optional;

/** What a typed text means. */
public sealed interface Reading {

    /**
     * It means a value.
     *
     * @param value the value; null when the text means that there is none
     * @param remark what is good to know about it, for instance the days a date spans; empty when the text says it all
     */
    record Value(Object value, Optional<String> remark) implements Reading {
        /** A value without remark. */
        public static Value of(Object value) {
            return new Value(value, Optional.empty());
        }
    }

    /**
     * It means nothing that fits.
     *
     * @param why a sentence: what does not fit, and what would
     */
    record Refusal(String why) implements Reading {
    }
}
