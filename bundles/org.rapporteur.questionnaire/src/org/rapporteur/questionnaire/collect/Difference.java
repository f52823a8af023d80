package org.rapporteur.questionnaire.collect;

import java.util.Optional;

import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.Reply;

/**
 * What a file says to one question, beside what the dossier has.
 *
 * @param field the question, as it stands in the form
 * @param kind how they differ
 * @param before what the dossier has: the answer to this round, otherwise what was filled in; what the other file says where that is in conflict
 *        with this one; empty when there is nothing
 * @param after what the file says; empty when it says nothing that can be stored
 * @param told what stands in the file where that is no answer; empty otherwise
 * @param why why it is not stored; empty when it is, or says nothing
 */
public record Difference(Field field, Kind kind, Optional<Reply> before, Optional<Reply> after, String told, Optional<Refusal> why) {

    /** How what a file says differs from what the dossier has. */
    public enum Kind {
        /** An answer where the dossier has none. */
        NEW,
        /** Another answer than the dossier has. */
        CHANGED,
        /** The same answer as the dossier has. */
        SAME,
        /** No answer; what the dossier has stays. */
        BLANK,
        /** The place of the answer is gone; what the dossier has stays. */
        GONE,
        /** Another answer than this round has already, or than another file gives. */
        CONFLICT,
        /** Something that is no answer to the question. */
        REFUSED
    }

    /** Whether it is stored. */
    public boolean isStored() {
        return kind == Kind.NEW || kind == Kind.CHANGED || kind == Kind.SAME;
    }

    /** Whether it keeps the rest from being stored. */
    public boolean isRefused() {
        return kind == Kind.CONFLICT || kind == Kind.REFUSED;
    }
}
