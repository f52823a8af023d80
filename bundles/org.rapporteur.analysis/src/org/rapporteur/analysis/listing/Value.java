package org.rapporteur.analysis.listing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.rapporteur.model.date.SourceDate;

/** A value in a list. */
public sealed interface Value {

    /** No source tells. */
    Value UNKNOWN = new Unknown();

    /** No source tells, or it does not apply. */
    record Unknown() implements Value {
    }

    /**
     * A text, exact.
     *
     * @param text the text
     */
    record Text(String text) implements Value {
        /** Checks that there is a text. */
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A number of things.
     *
     * @param count how many
     */
    record Count(long count) implements Value {
    }

    /**
     * Several texts.
     *
     * @param texts the texts, in order
     */
    record Several(List<String> texts) implements Value {
        /** Copies the texts. */
        public Several {
            texts = List.copyOf(texts);
        }
    }

    /** A text; unknown for null. */
    static Value of(String text) {
        return text == null ? UNKNOWN : new Text(text);
    }

    /** The identifier of a literal; it is the same in every language. */
    static Value of(Enumerator literal) {
        return new Text(literal.getLiteral());
    }

    /** A date as EDTF, without the source's wording; unknown for null. */
    static Value of(SourceDate date) {
        return date == null ? UNKNOWN : new Text(date.edtf().toString());
    }

    /** A number; unknown for null. */
    static Value of(Integer number) {
        return Optional.ofNullable(number).<Value>map(Count::new).orElse(UNKNOWN);
    }
}
