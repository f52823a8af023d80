package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Stores an open dossier at another place, as it is in memory. */
final class Elsewhere {

    private final NewPlace newPlace;
    private final DossierFolder folder;
    private final Saving saving;
    private final ReceivedFiles received;
    private Map<String, byte[]> unread = Map.of();

    Elsewhere(NewPlace newPlace, DossierFolder folder, Saving saving, ReceivedFiles received) {
        this.newPlace = newPlace;
        this.folder = folder;
        this.saving = saving;
        this.received = received;
    }

    /**
     * A dossier that is to be stored.
     *
     * @param files its files; those that are as on disk are added when it is written
     * @param asOnDisk names of the files that are as on disk
     */
    record Copy(Map<String, byte[]> files, Set<String> asOnDisk) {
    }

    /** Notes files of which not everything was read: they are kept in the folder {@code unreadable} of the new place. */
    void keepUnread(Map<String, byte[]> files) {
        unread = Map.copyOf(files);
    }

    /** Takes the dossier down, in the model's thread. */
    Copy take() throws DossierException {
        return new Copy(saving.everythingLoaded(), saving.unloaded());
    }

    /**
     * Writes it; in any thread.
     *
     * @return the place, which is locked
     */
    NewPlace.Taken write(Copy copy, Path where) throws DossierException {
        var taken = newPlace.take(where);
        boolean written = false;
        try {
            for (String name : copy.asOnDisk()) {
                copy.files().put(name, folder.content(name).bytes());
            }
            Map<String, byte[]> all = new HashMap<>(copy.files());
            all.putAll(received.all());
            unread.forEach((name, content) -> all.put("unreadable/" + name, content));
            taken.folder().transaction().run(all, Set.of());
            written = true;
            return taken;
        } catch (IOException problem) {
            throw DossierException.disk(problem, where);
        } finally {
            if (!written) {
                release(taken);
            }
        }
    }

    /** Gives up the lock on a place. */
    static void release(NewPlace.Taken taken) throws DossierException {
        try {
            taken.lock().close();
        } catch (IOException problem) {
            throw DossierException.disk(problem, taken.folder().root());
        }
    }
}
