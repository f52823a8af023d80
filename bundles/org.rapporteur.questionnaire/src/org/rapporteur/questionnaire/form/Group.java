package org.rapporteur.questionnaire.form;

import java.util.List;
import java.util.Optional;

/**
 * Questions that are asked together.
 *
 * @param number its number in the form, for instance {@code 2.1}; empty when its questions are asked once
 * @param about the recommendation they are about; empty when they are asked once
 * @param fields the questions, in order
 */
public record Group(String number, Optional<About> about, List<Field> fields) {

    /** Copies the list. */
    public Group {
        fields = List.copyOf(fields);
    }
}
