package org.rapporteur.questionnaire.condition;

import java.util.Locale;
import java.util.Optional;

/** What a condition asks about. */
public sealed interface Subject {

    /**
     * An earlier question of the questionnaire.
     *
     * @param question its identifier
     */
    record Asked(String question) implements Subject {
        @Override
        public String toString() {
            return question;
        }
    }

    /**
     * The same question in the country's latest accepted response to an earlier round.
     *
     * @param question its identifier
     */
    record Before(String question) implements Subject {
        @Override
        public String toString() {
            return PREVIOUS + question;
        }
    }

    /** A fact of the country. */
    enum Fact implements Subject {
        /** Identifier of the party, its ISO 3166-1 alpha-3 code. */
        ID,
        /** Whether it is a {@code state} or a {@code territory}. */
        KIND,
        /** Whether it is a {@code member} of the region, an {@code observer}, or {@code none} of both. */
        MEMBERSHIP,
        /** Groups of the region it is in. */
        GROUP,
        /** Its group of economies. */
        ECONOMY,
        /** The meeting at which it was welcomed as a new participant. */
        NEW_AT;

        /** The word that stands for it after {@code country:}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String toString() {
            return COUNTRY + word();
        }
    }

    /** What stands before a question that is meant in the round before. */
    String PREVIOUS = "previous:";

    /** What stands before a fact of the country. */
    String COUNTRY = "country:";

    /** The identifier of the question it asks about; empty when it is a fact. */
    default Optional<String> questionId() {
        return switch (this) {
            case Asked(String question) -> Optional.of(question);
            case Before(String question) -> Optional.of(question);
            case Fact fact -> Optional.empty();
        };
    }
}
