package org.rapporteur.questionnaire.form;

/**
 * What is filled in before a form is sent, and marked as such.
 *
 * @param reply what is filled in
 * @param origin where it comes from
 * @param when of when it is, in words; empty when not known
 */
public record Earlier(Reply reply, Origin origin, String when) {

    /** Where it comes from. */
    public enum Origin {
        /** The country's answer to this round, when the form is sent once more. */
        THIS_ROUND,
        /** The country's last answer to an earlier round. */
        EARLIER_ROUND,
        /** What the record says of the recommendation's implementation. */
        RECORD
    }
}
