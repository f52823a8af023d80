package org.rapporteur.questionnaire.condition;

import java.util.List;

/** Tells what is known of what conditions ask about. */
interface Situation {

    /**
     * What is known.
     *
     * @param subject what is asked about
     * @return one thing; several, when it is a question of a section per recommendation that is asked about from outside; none when
     *         it was asked about no recommendation
     */
    List<Known> known(Subject subject);
}
