package org.rapporteur.ui.session;

import org.rapporteur.store.DossierException;

/** How a dossier gets to the disk while the window goes on answering. */
@FunctionalInterface
public interface Writing {

    /** What is done. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it.
         *
         * @throws DossierException when it cannot be done
         */
        void run() throws DossierException;
    }

    /**
     * Does it in another thread, and comes back when it is done. Meanwhile the window is painted, but nothing that the user does gets
     * through: what is written is the dossier as it was.
     *
     * @param work writes the dossier
     * @throws DossierException when it cannot be done
     */
    void run(Work work) throws DossierException;
}
