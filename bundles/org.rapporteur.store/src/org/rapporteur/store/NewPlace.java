package org.rapporteur.store;

import java.nio.file.Path;

/** Where a dossier can be stored. */
@FunctionalInterface
interface NewPlace {

    /**
     * Takes an empty folder and the lock on it.
     *
     * @param where a folder that does not exist yet or is empty
     */
    Taken take(Path where) throws DossierException;

    /**
     * A folder that was taken.
     *
     * @param folder the folder
     * @param lock the lock on it
     */
    record Taken(DossierFolder folder, DossierLock lock) {
    }
}
