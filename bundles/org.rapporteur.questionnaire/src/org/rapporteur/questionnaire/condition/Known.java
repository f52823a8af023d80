package org.rapporteur.questionnaire.condition;

import java.util.List;

import org.rapporteur.model.QuestionKind;

/** What is known of what a condition asks about. */
sealed interface Known {

    /** Nobody has said anything. */
    record Nothing() implements Known {
    }

    /** There can be nothing: the question does not apply, or the country has no such thing. */
    record None() implements Known {
    }

    /**
     * Something was said.
     *
     * @param kind how it is compared
     * @param items what was said: one thing, or each choice taken, by all the words that stand for it
     */
    record Given(QuestionKind kind, List<List<String>> items) implements Known {
        static Given of(QuestionKind kind, String word) {
            return new Given(kind, List.of(List.of(word)));
        }
    }
}
