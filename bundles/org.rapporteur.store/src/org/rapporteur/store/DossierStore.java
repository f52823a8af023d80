package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.BundleContext;
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

    private static final String PROGRAM = "Rapporteur";

    /** How often a dossier is read anew that somebody saves while it is read. */
    private static final int TRIES = 20;

    private final ExtensionModels extensions;
    private final Disk disk;
    private final DossierLocks locks;

    /**
     * A store that knows the extensions of the plug-ins installed.
     *
     * @param extensions their models
     */
    public DossierStore(ExtensionModels extensions) {
        this(extensions, Disk.REAL, PROGRAM);
    }

    /**
     * A store that knows the extensions of the plug-ins installed, in a program that says what it is.
     *
     * @param extensions their models
     * @param context its property {@code rapporteur.program} names the program for those who are refused because it edits a dossier
     */
    @Activate
    public DossierStore(@Reference ExtensionModels extensions, BundleContext context) {
        this(extensions, Disk.REAL, Optional.ofNullable(context.getProperty("rapporteur.program")).orElse(PROGRAM));
    }

    DossierStore(ExtensionModels extensions, Disk disk, String program) {
        this.extensions = extensions;
        this.disk = disk;
        locks = new DossierLocks(program);
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
        var taken = newPlace(where);
        try {
            var resources = new Resources(taken.folder(), Migration.CURRENT, Access.WRITE, extensions.packages());
            var open = open(dossier, taken.folder(), resources, Optional.of(taken.lock()), List.of());
            open.save();
            return open;
        } catch (DossierException | RuntimeException | Error problem) {
            DossierLocks.release(Optional.of(taken.lock()));
            throw problem;
        }
    }

    /** Takes an empty folder for a dossier. */
    private NewPlace.Taken newPlace(Path where) throws DossierException {
        Path root = emptyFolder(where);
        DossierLock lock = locks.take(root);
        try {
            var transaction = new Transaction(root, disk);
            locks.recover(root, transaction, Optional.of(lock), new ArrayList<>());
            emptyFolder(root);
            return new NewPlace.Taken(new DossierFolder(root, transaction), lock);
        } catch (DossierException | RuntimeException | Error problem) {
            DossierLocks.release(Optional.of(lock));
            throw problem;
        }
    }

    private OpenDossier open(Dossier dossier, DossierFolder folder, Resources resources, Optional<DossierLock> lock,
            List<Notice> notices) {
        return new OpenDossier(dossier, folder, resources, new Drafts(folder, disk), this::newPlace, lock, notices);
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
        Optional<DossierLock> lock = access == Access.WRITE ? Optional.of(locks.take(root)) : Optional.empty();
        try {
            locks.recover(root, transaction, lock, notices);
            return read(new DossierFolder(root, transaction), lock, notices);
        } catch (DossierException | RuntimeException | Error problem) {
            DossierLocks.release(lock);
            throw problem;
        }
    }

    /**
     * Opens a dossier with unsaved work that a program left beside it. When the dossier is the one that the work is based on, it is
     * open for writing and other than on disk; otherwise it is open to be read, and can be stored elsewhere.
     *
     * @param where its folder
     * @return the open dossier
     * @throws DossierException when there is no such work or it is not whole, or the dossier cannot be read
     */
    public OpenDossier openDraft(Path where) throws DossierException {
        Path root = existing(where);
        var transaction = new Transaction(root, disk);
        Optional<DossierLock> lock = Optional.of(locks.take(root));
        boolean goesOn = false;
        try {
            locks.recover(root, transaction, lock, new ArrayList<>());
            var drafts = new Drafts(new DossierFolder(root, transaction), disk);
            Draft.State state = drafts.find().map(Draft::state).orElse(Draft.State.BROKEN);
            if (state == Draft.State.BROKEN) {
                throw new DossierException(Reason.NO_DRAFT, null, where);
            }
            DraftFile draft = drafts.content().orElseThrow(() -> new DossierException(Reason.NO_DRAFT, null, where));
            var folder = new DossierFolder(root, transaction, draft.files());
            if (state == Draft.State.OTHER_GENERATION) {
                return rescued(folder);
            }
            OpenDossier open = readOnce(folder, lock, List.of());
            open.isDraft(draft);
            goesOn = true;
            return open;
        } finally {
            if (!goesOn) {
                DossierLocks.release(lock);
            }
        }
    }

    /**
     * Opens what can be read of a damaged dossier, to be read and to be {@linkplain OpenDossier#saveAs stored elsewhere}. What cannot
     * is {@linkplain OpenDossier#damages listed}. All country records are read once for this.
     *
     * @param where its folder
     * @return the open dossier
     * @throws DossierException when there is no dossier, or it was written by a newer Rapporteur
     */
    public OpenDossier openDamaged(Path where) throws DossierException {
        Path root = existing(where);
        var transaction = new Transaction(root, disk);
        locks.recover(root, transaction, Optional.empty(), new ArrayList<>());
        return rescued(new DossierFolder(root, transaction));
    }

    private OpenDossier rescued(DossierFolder folder) throws DossierException {
        int format = Migration.CURRENT;
        try {
            format = Format.of(folder);
        } catch (DossierException problem) {
            if (!problem.isDamage() || problem.reason() == Reason.DISK && !Rescue.isLike(folder)) {
                throw problem;
            }
        }
        var resources = new Resources(folder, format, Access.READ, extensions.packages(), true);
        var rescue = new Rescue(folder, resources);
        Dossier dossier = rescue.read();
        OpenDossier open = open(dossier, folder, resources, Optional.empty(), resources.notices());
        open.isDamaged(rescue.damages(open.records()), rescue.unread());
        return open;
    }

    /** Reads again what another program saved in the meantime: half of it old and half new would be neither. */
    private OpenDossier read(DossierFolder folder, Optional<DossierLock> lock, List<Notice> notices)
            throws DossierException {
        for (int tries = 1;; tries++) {
            String before = generation(folder);
            try {
                OpenDossier open = readOnce(folder, lock, notices);
                if (tries == TRIES || before.equals(generation(folder))) {
                    return open;
                }
            } catch (DossierException mixed) {
                if (tries == TRIES || before.equals(generation(folder))) {
                    throw mixed;
                }
            }
        }
    }

    private static String generation(DossierFolder folder) throws DossierException {
        try {
            return folder.transaction().generation();
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, folder.root(), problem.getMessage());
        }
    }

    private OpenDossier readOnce(DossierFolder folder, Optional<DossierLock> lock, List<Notice> before)
            throws DossierException {
        var notices = new ArrayList<>(before);
        FileContent main = folder.content(DossierFolder.MAIN);
        int format = Format.of(main);
        if (format < Migration.CURRENT) {
            notices.add(new Notice("note.migrated", List.of(folder.root().toString(), Integer.toString(format),
                    Integer.toString(Migration.CURRENT))));
        }
        var resources = new Resources(folder, format, lock.isPresent() ? Access.WRITE : Access.READ, extensions.packages());
        resources.hasRead(DossierFolder.MAIN, main);
        Dossier dossier = load(resources, folder);
        notices.addAll(resources.notices());
        var open = open(dossier, folder, resources, lock, notices);
        open.takeStock();
        return open;
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
