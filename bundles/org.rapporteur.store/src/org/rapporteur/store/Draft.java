package org.rapporteur.store;

import java.time.Instant;

/**
 * Unsaved work that lies beside a dossier because a program that edited it ended without saving. Whether it can be used is judged by
 * what it holds, never by its date.
 *
 * @param state what can be done with it
 * @param files how many files of the dossier it changes or removes
 * @param written when it was written, for people
 */
public record Draft(State state, int files, Instant written) {

    /** What can be done with unsaved work. */
    public enum State {
        /** It is whole, and the dossier is as it was: it can be gone on with. */
        FITS,
        /** It is whole, but the dossier was saved or changed by another since: it can be looked at and stored elsewhere. */
        OTHER_GENERATION,
        /** It is not whole and of no use. */
        BROKEN
    }
}
