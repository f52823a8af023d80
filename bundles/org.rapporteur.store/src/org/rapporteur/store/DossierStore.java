package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.access.ExtensionModels;
import org.rapporteur.store.DossierException.Reason;

/** Opens and makes dossiers. Safe for use by several threads; what it opens is not. */
@Component(service = DossierStore.class)
public final class DossierStore {

    /** How often a dossier is read anew that somebody saves while it is read. */
    private static final int TRIES = 20;

    private final ExtensionModels extensions;
    private final Disk disk;
    private final Map<Path, String> locks = new ConcurrentHashMap<>();

    /**
     * A store that knows the extensions of the plug-ins installed.
     *
     * @param extensions their models
     */
    @Activate
    public DossierStore(@Reference ExtensionModels extensions) {
        this(extensions, Disk.REAL);
    }

    DossierStore(ExtensionModels extensions, Disk disk) {
        this.extensions = extensions;
        this.disk = disk;
    }

    /**
     * Stores a new dossier.
     *
     * @param where its folder, which must not exist yet or be empty
     * @param dossier the dossier, contained in no resource
     * @return the dossier, open for writing
     * @throws DossierException when it cannot be stored
     */
    public OpenDossier create(Path where, Dossier dossier) throws DossierException {
        Path root = emptyFolder(where);
        Optional<DossierLock> lock = Optional.of(lock(root));
        try {
            var transaction = new Transaction(root, disk);
            recover(root, transaction, lock, new ArrayList<>());
            emptyFolder(root);
            var folder = new DossierFolder(root, transaction);
            var resources = new Resources(folder, Migration.CURRENT, Access.WRITE, extensions.packages());
            var open = new OpenDossier(dossier, folder, resources, transaction, lock, List.of());
            open.save();
            return open;
        } catch (DossierException | RuntimeException | Error problem) {
            release(lock);
            throw problem;
        }
    }

    private static Path emptyFolder(Path where) throws DossierException {
        try {
            Path root = Files.createDirectories(where).toRealPath();
            try (Stream<Path> content = Files.list(root)) {
                if (content.anyMatch(path -> !path.getFileName().toString().equals(DossierFolder.HIDDEN))) {
                    throw new DossierException(Reason.NOT_EMPTY, null, where);
                }
            }
            return root;
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, where, problem.getMessage());
        }
    }

    /**
     * Opens a dossier. Everything but the country records is read at once.
     *
     * @param where its folder
     * @param access what for
     * @return the open dossier
     * @throws DossierException when it cannot be read, was written by a newer Rapporteur, or is being written by another program
     */
    public OpenDossier open(Path where, Access access) throws DossierException {
        Path root = existing(where);
        var transaction = new Transaction(root, disk);
        var notices = new ArrayList<Notice>();
        Optional<DossierLock> lock = access == Access.WRITE ? Optional.of(lock(root)) : Optional.empty();
        try {
            recover(root, transaction, lock, notices);
            return read(new DossierFolder(root, transaction), transaction, lock, notices);
        } catch (DossierException | RuntimeException | Error problem) {
            release(lock);
            throw problem;
        }
    }

    /** Reads again what another program saved in the meantime: half of it old and half new would be neither. */
    private OpenDossier read(DossierFolder folder, Transaction transaction, Optional<DossierLock> lock, List<Notice> notices)
            throws DossierException {
        for (int tries = 1;; tries++) {
            String before = generation(folder, transaction);
            try {
                OpenDossier open = readOnce(folder, transaction, lock, notices);
                if (tries == TRIES || before.equals(generation(folder, transaction))) {
                    return open;
                }
            } catch (DossierException mixed) {
                if (tries == TRIES || before.equals(generation(folder, transaction))) {
                    throw mixed;
                }
            }
        }
    }

    private static String generation(DossierFolder folder, Transaction transaction) throws DossierException {
        try {
            return transaction.generation();
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, folder.root(), problem.getMessage());
        }
    }

    private OpenDossier readOnce(DossierFolder folder, Transaction transaction, Optional<DossierLock> lock, List<Notice> before)
            throws DossierException {
        var notices = new ArrayList<>(before);
        int format = Format.of(folder);
        if (format < Migration.CURRENT) {
            notices.add(new Notice("note.migrated", List.of(folder.root().toString(), Integer.toString(format),
                    Integer.toString(Migration.CURRENT))));
        }
        var resources = new Resources(folder, format, lock.isPresent() ? Access.WRITE : Access.READ, extensions.packages());
        Dossier dossier = load(resources, folder);
        notices.addAll(resources.notices());
        var open = new OpenDossier(dossier, folder, resources, transaction, lock, notices);
        open.takeStock();
        return open;
    }

    private static void release(Optional<DossierLock> lock) {
        lock.ifPresent(held -> {
            try {
                held.close();
            } catch (IOException ended) {
                // the system lets go of it when the program ends
            }
        });
    }

    private static Path existing(Path where) throws DossierException {
        try {
            if (Files.isDirectory(where)) {
                return where.toRealPath();
            }
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, where, problem.getMessage());
        }
        throw new DossierException(Reason.NO_DOSSIER, null, where);
    }

    private DossierLock lock(Path root) throws DossierException {
        Path file = lockFile(root);
        try {
            return DossierLock.take(file, locks)
                    .orElseThrow(() -> new DossierException(Reason.LOCKED, null, root, DossierLock.holder(file, locks)));
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, file, problem.getMessage());
        }
    }

    private static Path lockFile(Path root) throws DossierException {
        Path hidden = root.resolve(DossierFolder.HIDDEN);
        if (Files.isSymbolicLink(hidden)) {
            throw new DossierException(Reason.OUTSIDE, null, root, hidden);
        }
        return hidden.resolve("lock");
    }

    /** Completes a save that was broken off. Who only reads does so when nobody is writing, and otherwise reads past it. */
    private void recover(Path root, Transaction transaction, Optional<DossierLock> lock, List<Notice> notices) throws DossierException {
        try {
            if (lock.isPresent()) {
                tell(transaction.recover(), root, notices);
            } else if (transaction.isBrokenOff()) {
                recoverUnlessWritten(root, transaction, notices);
            }
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, root, problem.getMessage());
        }
    }

    private void recoverUnlessWritten(Path root, Transaction transaction, List<Notice> notices) throws DossierException {
        try (DossierLock own = DossierLock.take(lockFile(root), locks).orElse(null)) {
            tell(own != null && transaction.recover(), root, notices);
        } catch (IOException notWritable) {
            // read past it: the committed files are found where they lie
        }
    }

    private static void tell(boolean recovered, Path root, List<Notice> notices) {
        if (recovered) {
            notices.add(new Notice("note.recovered", List.of(root.toString())));
        }
    }

    private static Dossier load(Resources resources, DossierFolder folder) throws DossierException {
        var contents = resources.load(DossierFolder.MAIN).getContents();
        if (contents.size() != 1 || !(contents.getFirst() instanceof Dossier dossier)) {
            throw new DossierException(Reason.MALFORMED, null, folder.root().resolve(DossierFolder.MAIN), 1, "it holds no dossier");
        }
        resolve(resources, dossier.getRegions(), Region.class);
        for (Region region : dossier.getRegions()) {
            resolve(resources, region.getMeetings(), Meeting.class);
        }
        resolve(resources, dossier.getQuestionnaires(), Questionnaire.class);
        resources.refuseErrors();
        return dossier;
    }

    private static <T extends EObject> void resolve(Resources resources, List<T> list, Class<T> type) throws DossierException {
        for (int place = 0; place < list.size(); place++) {
            resources.resolve(list, place, type);
        }
    }
}
