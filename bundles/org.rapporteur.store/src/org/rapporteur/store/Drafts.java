package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.store.DossierException.Reason;

/**
 * Where unsaved work lies: {@code .rapporteur/draft}, one file. It is written beside, flushed, and put in place by one rename, so that
 * there is the old one or the new one, never a part of one.
 */
final class Drafts {

    private final DossierFolder folder;
    private final Disk disk;

    Drafts(DossierFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    private Path file() {
        return folder.root().resolve(DossierFolder.HIDDEN).resolve("draft");
    }

    void write(DraftFile draft) throws DossierException {
        Path file = file();
        Path beside = file.resolveSibling("draft.new");
        try {
            disk.createFolder(file.getParent());
            disk.write(beside, draft.pack());
            disk.move(beside, file);
            disk.flushFolder(file.getParent());
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, file, problem.getMessage());
        }
    }

    void discard() throws DossierException {
        try {
            for (Path file : new Path[] { file(), file().resolveSibling("draft.new") }) {
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    disk.delete(file);
                }
            }
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, file(), problem.getMessage());
        }
    }

    /** What lies there; empty when nothing does. */
    Optional<Draft> find() throws DossierException {
        Path file = file();
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            Optional<DraftFile> content = content();
            Draft.State state = content.isEmpty() ? Draft.State.BROKEN
                    : fits(content.get()) ? Draft.State.FITS : Draft.State.OTHER_GENERATION;
            return Optional.of(new Draft(state, content.map(draft -> draft.files().size() + draft.removed().size()).orElse(0),
                    Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, file, problem.getMessage());
        }
    }

    /** The work, when it is whole. */
    Optional<DraftFile> content() throws DossierException {
        try {
            return DraftFile.unpack(Files.readAllBytes(file()));
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, file(), problem.getMessage());
        }
    }

    /** Whether the dossier on disk is the one that the work is based on. */
    private boolean fits(DraftFile draft) throws IOException, DossierException {
        if (!draft.generation().equals(folder.transaction().generation())) {
            return false;
        }
        for (Map.Entry<String, byte[]> file : draft.files().entrySet()) {
            if (!folder.fingerprint(file.getKey()).equals(Optional.ofNullable(draft.bases().get(file.getKey())))) {
                return false;
            }
        }
        for (String name : draft.removed()) {
            if (!folder.fingerprint(name).equals(Optional.ofNullable(draft.bases().get(name)))) {
                return false;
            }
        }
        return true;
    }
}
