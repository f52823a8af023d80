package org.rapporteur.ui;

import java.util.List;
import java.util.Locale;

import org.rapporteur.model.Meeting;

/**
 * What a meeting hands on to the one that follows it, besides recommendations that are open: for instance the priorities that it
 * proposed. Offered as an OSGi service by a bundle of the workbench; called in the thread of the window.
 */
public interface Succession {

    /** One thing that can be handed on. */
    interface Heritage {
        /**
         * What it is, in words.
         *
         * @param locale language of the window
         */
        String words(Locale locale);

        /**
         * Hands it on; part of a step that can be undone.
         *
         * @param next the next meeting, which is in its region already
         */
        void hand(Meeting next);
    }

    /**
     * What a meeting hands on.
     *
     * @param meeting the earlier meeting
     * @return the things, in order; those that another meeting has already are left out
     */
    List<Heritage> of(Meeting meeting);
}
