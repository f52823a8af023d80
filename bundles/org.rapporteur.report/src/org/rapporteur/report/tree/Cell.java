package org.rapporteur.report.tree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** A typed value in a table. */
public sealed interface Cell {

    /** The empty cell. */
    Cell EMPTY = new Empty();

    /** A cell with nothing in it. */
    record Empty() implements Cell {
    }

    /**
     * Text, exact: never a formula or a field, whatever its first character.
     *
     * @param value the text, may hold line feeds
     * @param language IETF tag of its language; empty: the report's
     */
    record Text(String value, String language) implements Cell {
        /** Checks that no part is null. */
        public Text {
            Objects.requireNonNull(value);
            Objects.requireNonNull(language);
        }
    }

    /**
     * A number.
     *
     * @param value the number
     */
    record Number(BigDecimal value) implements Cell {
        /** Checks that there is a value. */
        public Number {
            Objects.requireNonNull(value);
        }
    }

    /**
     * A share, shown in per cent.
     *
     * @param numerator how many of
     * @param denominator how many, more than nought
     */
    record Share(long numerator, long denominator) implements Cell {
        /** Refuses a share of nothing: that is an {@link Empty empty cell}. */
        public Share {
            if (denominator <= 0) {
                throw new IllegalArgumentException("A share needs a denominator above nought, not " + denominator + ".");
            }
        }
    }

    /**
     * A date as the source says it. Workbooks hold {@code day} as a typed date when it is one day, and the words otherwise.
     *
     * @param words the date in words
     * @param day the day; null when the date is not one exact day
     * @param sortDay the earliest possible day, by which lists sort; null when unknown
     */
    record Date(String words, LocalDate day, LocalDate sortDay) implements Cell {
        /** Checks that there are words. */
        public Date {
            Objects.requireNonNull(words);
        }
    }

    /**
     * A state in words and colour.
     *
     * @param label the words
     * @param tone what the colour means
     */
    record State(String label, Tone tone) implements Cell {
        /** Checks that no part is null. */
        public State {
            Objects.requireNonNull(label);
            Objects.requireNonNull(tone);
        }
    }

    /** Text in the report's language; the empty cell for empty text. */
    static Cell text(String value) {
        return value.isEmpty() ? EMPTY : new Text(value, "");
    }

    /** A whole number. */
    static Cell number(long value) {
        return new Number(BigDecimal.valueOf(value));
    }
}
