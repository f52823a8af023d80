package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.store.DossierException.Reason;
import org.rapporteur.store.Saving.Change;

/** The files of an open dossier on disk: what was saved last, and the generation before. In any thread, one at a time. */
final class SavedFiles {

    private final DossierFolder folder;
    private final Resources resources;

    SavedFiles(DossierFolder folder, Resources resources) {
        this.folder = folder;
        this.resources = resources;
    }

    /**
     * Writes what has changed, all of it or nothing.
     *
     * @param change what of the model is other than on disk
     * @param files the files to write, those of the change among them
     */
    void write(Change change, Map<String, byte[]> files) throws DossierException {
        settle();
        refuseIfChangedOnDisk(change);
        if (!files.isEmpty() || !change.gone().isEmpty()) {
            try {
                folder.transaction().run(files, change.gone());
            } catch (IOException problem) {
                throw disk(problem);
            }
        }
    }

    /** Puts the generation before back, itself as a save. */
    void restorePrevious() throws DossierException {
        settle();
        var transaction = folder.transaction();
        if (!transaction.hasPrevious()) {
            throw new DossierException(Reason.NO_PREVIOUS, null, folder.root());
        }
        try {
            transaction.run(new HashMap<>(transaction.previousFiles()), transaction.addedSincePrevious());
        } catch (IOException problem) {
            throw disk(problem);
        }
    }

    /** A save that was committed may not have been moved into place yet, the disk being full. */
    private void settle() throws DossierException {
        try {
            folder.transaction().recover();
        } catch (IOException problem) {
            throw disk(problem);
        }
    }

    /** Refuses to write over what another program changed since it was read. */
    private void refuseIfChangedOnDisk(Change change) throws DossierException {
        List<String> all = new ArrayList<>(change.written().keySet());
        change.gone().stream().filter(name -> resources.known(name).isPresent() && Files.exists(folder.root().resolve(name)))
                .forEach(all::add);
        for (String name : all) {
            Path file = folder.root().resolve(name);
            try {
                Optional<Fingerprint> there = Files.exists(file) ? Optional.of(Fingerprint.of(Files.readAllBytes(file)))
                        : Optional.empty();
                if (!there.equals(resources.known(name))) {
                    throw new DossierException(Reason.CHANGED_ON_DISK, null, folder.root(), name);
                }
            } catch (IOException problem) {
                throw disk(problem);
            }
        }
    }

    private DossierException disk(IOException problem) {
        return DossierException.disk(problem, folder.root());
    }
}
