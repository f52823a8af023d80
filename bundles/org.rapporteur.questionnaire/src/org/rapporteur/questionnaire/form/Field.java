package org.rapporteur.questionnaire.form;

import java.util.List;
import java.util.Optional;

import org.rapporteur.model.QuestionKind;

/**
 * A question as it stands in a form, with the place for its answer.
 *
 * @param key by what the answer is known; for the column of a table the column's own
 * @param question identifier of the question
 * @param number its number in the form, for instance {@code 2.3}; empty for columns
 * @param kind what an answer is
 * @param text the question
 * @param help help for those who answer; empty when there is none
 * @param required whether an answer is needed
 * @param condition when the question applies, as the questionnaire says it; empty: always
 * @param applies the same as a sentence, for people; empty: always, or the condition cannot be read
 * @param choices the choices of one-of, several-of and yes-no, whose choices are called {@code yes} and {@code no}
 * @param unit unit of a number; empty when there is none
 * @param columns the columns of a table
 * @param earlier what is filled in before the form is sent; empty when nothing is known
 */
public record Field(FieldKey key, String question, String number, QuestionKind kind, String text, String help, boolean required,
        String condition, String applies, List<Option> choices, String unit, List<Field> columns, Optional<Earlier> earlier) {

    /** Copies the lists. */
    public Field {
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
    }

    /** The same question where it stands in a form. */
    Field in(FieldKey place, String there, String when, Optional<Earlier> known) {
        return new Field(place, question, there, kind, text, help, required, condition, when, choices, unit, columns, known);
    }

    /**
     * A choice.
     *
     * @param id its identifier
     * @param label its label, unique among those of the field
     */
    public record Option(String id, String label) {
    }
}
