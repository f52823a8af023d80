package org.rapporteur.questionnaire.collect;

import org.rapporteur.questionnaire.form.Reply;

/** What was found at the place of an answer. */
sealed interface Found {

    /** An answer. */
    record Given(Reply reply) implements Found {
    }

    /** The place, and nothing in it. */
    record Blank() implements Found {
    }

    /** Not even the place. */
    record Gone() implements Found {
    }

    /** Something that is no answer to the question. */
    record Refused(String text, Refusal why) implements Found {
    }
}
