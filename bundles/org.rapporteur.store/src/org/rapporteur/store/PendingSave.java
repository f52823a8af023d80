package org.rapporteur.store;

import java.util.Set;

/**
 * A save on its way to the disk. What is written was taken down in the model's thread, so that the model may be read, and records
 * loaded and released, while another thread waits for the disk; it is not to be changed until the end.
 */
public interface PendingSave {

    /**
     * Writes it, all or nothing; in any thread.
     *
     * @throws DossierException when it cannot be written; nothing has changed then, and there is nothing to {@link #end()}
     */
    void write() throws DossierException;

    /**
     * Notes, in the model's thread, that it is written.
     *
     * @return paths of the files that were written or removed, in the dossier
     * @throws DossierException when what is on disk now cannot be looked at
     */
    Set<String> end() throws DossierException;

    /** Does the whole at once. */
    default Set<String> complete() throws DossierException {
        write();
        return end();
    }
}
