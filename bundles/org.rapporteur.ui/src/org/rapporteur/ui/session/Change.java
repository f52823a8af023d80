package org.rapporteur.ui.session;

import java.util.Collection;
import java.util.List;

/**
 * What happened to an open dossier.
 *
 * @param kind what happened
 * @param affected the objects that a command touched; empty when it is not known or nothing but the state changed
 */
public record Change(Kind kind, Collection<?> affected) {

    /** The things that can happen. */
    public enum Kind {
        /** A command was executed, undone or redone. */
        CONTENT,
        /** It was saved: what is unsaved has changed, the content has not. */
        SAVED,
        /** Something is being typed that is no change yet, or is no longer: only whether there is something to save has changed. */
        TYPING
    }

    /** Copies the collection. */
    public Change {
        affected = List.copyOf(affected);
    }
}
