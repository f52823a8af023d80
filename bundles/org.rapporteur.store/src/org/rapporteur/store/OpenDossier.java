package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.store.DossierException.Reason;
import org.rapporteur.store.Saving.Change;

/**
 * A dossier that is open: the model, and the way back to its files. Its objects change through one thread, or through one editing
 * domain. Closing it gives up the lock and saves nothing.
 */
public final class OpenDossier implements AutoCloseable {

    private static final String RECEIVED = "received";
    private static final Pattern KEPT = Pattern.compile(RECEIVED + "/[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

    private final Dossier dossier;
    private final DossierFolder folder;
    private final Resources resources;
    private final NewPlace newPlace;
    private final LazyRecords records;
    private final Identifiers identifiers = new Identifiers();
    private final List<Notice> notices;
    private final Saving saving;
    private final Drafts drafts;
    private Optional<DossierLock> lock;
    private List<Damage> damages = List.of();
    private Map<String, byte[]> unreadable = Map.of();
    private Optional<Draft> foundDraft = Optional.empty();
    private boolean hasDraft;
    private boolean isDraft;
    private int saves;
    private final Map<String, byte[]> kept = new TreeMap<>();

    /** Where a dossier can be stored. */
    interface NewPlace {

        /** Takes an empty folder and the lock on it. */
        Taken take(Path where) throws DossierException;

        /** A folder and its lock. */
        record Taken(DossierFolder folder, DossierLock lock) {
        }
    }

    OpenDossier(Dossier dossier, DossierFolder folder, Resources resources, Drafts drafts, NewPlace newPlace,
            Optional<DossierLock> lock, List<Notice> notices) {
        this.dossier = dossier;
        this.folder = folder;
        this.resources = resources;
        this.drafts = drafts;
        this.newPlace = newPlace;
        this.lock = lock;
        this.notices = List.copyOf(notices);
        records = new LazyRecords(dossier, resources, folder, identifiers, lock.isPresent());
        saving = new Saving(dossier, resources, folder, records, identifiers);
    }

    /** The dossier. Country records are reached through {@link #records()}, one by one. */
    public Dossier dossier() {
        return dossier;
    }

    /** Its country records. */
    public CountryRecords records() {
        return records;
    }

    /** The dossier's folder. */
    public Path folder() {
        return folder.root();
    }

    /** What the user is to be told: content of missing plug-ins, an older format, a save that was completed. */
    public List<Notice> notes() {
        return notices;
    }

    /** What could not be read, when it was opened as a damaged dossier; until it is stored elsewhere. */
    public List<Damage> damages() {
        return damages;
    }

    /** The resources, for an editing domain. */
    public ResourceSet resourceSet() {
        return resources.set();
    }

    /** Whether it can be saved where it is. */
    public boolean isWritable() {
        return lock.isPresent();
    }

    /**
     * Unsaved work of a program that ended without saving, found when the dossier was opened for writing. Decide on it before any is
     * {@link #unsavedWork() written} anew: {@linkplain #discardDraft() discard} it, or close the dossier and
     * {@linkplain DossierStore#openDraft open} the work.
     */
    public Optional<Draft> foundDraft() {
        return foundDraft;
    }

    /** Whether it was opened with unsaved work, which has not been saved since: it is other than on disk from the beginning. */
    public boolean isDraft() {
        return isDraft;
    }

    /** Notes which files there are, so that those whose objects go are removed by the next save. */
    void takeStock() throws DossierException {
        if (lock.isPresent()) {
            saving.takeStock(Set.of());
            resources.track();
            foundDraft = drafts.find();
        }
    }

    /** Notes that what was read is unsaved work. */
    void isDraft(DraftFile draft) throws DossierException {
        foundDraft = Optional.empty();
        hasDraft = true;
        isDraft = true;
        saving.takeStock(draft.removed());
        for (var record : records.unloaded().entrySet()) {
            if (draft.files().containsKey(record.getValue())) {
                records.rewrite(record.getKey());
            }
        }
        for (String name : draft.files().keySet()) {
            Optional.ofNullable(resources.set().getResource(folder.uri(name), false)).ifPresent(file -> file.setModified(true));
        }
    }

    /**
     * Notes that files are damaged.
     *
     * @param unread content of the files of which not everything was read, to be kept when it is stored elsewhere
     */
    void isDamaged(List<Damage> what, Map<String, byte[]> unread) {
        damages = List.copyOf(what);
        unreadable = Map.copyOf(unread);
    }

    /**
     * Saves what has changed, all of it or nothing, and removes what was written of it as unsaved work. Files that would be the same
     * are not touched.
     *
     * @return paths of the files that were written or removed, in the dossier
     * @throws DossierException when it cannot be saved; the dossier on disk is the old one
     */
    public synchronized Set<String> save() throws DossierException {
        requireLock();
        settle();
        Change change = saving.change();
        saving.refuseIfChangedOnDisk(change);
        if (!change.isEmpty() || !kept.isEmpty()) {
            Map<String, byte[]> files = new HashMap<>(kept);
            files.putAll(change.written());
            try {
                folder.transaction().run(files, change.gone());
            } catch (IOException problem) {
                throw disk(problem);
            }
        }
        kept.clear();
        saving.done(change);
        saved();
        Set<String> touched = new TreeSet<>(change.written().keySet());
        touched.addAll(change.gone());
        return touched;
    }

    /**
     * Keeps a file beside the model from the next save on, in which it is written with all else or not at all.
     *
     * @param path where: {@code received/} and a name
     * @param content the file
     * @throws IllegalArgumentException when it would lie elsewhere
     */
    public synchronized void keep(String path, byte[] content) {
        if (!KEPT.matcher(path).matches()) {
            throw new IllegalArgumentException(path + " is no place for a file that was received.");
        }
        kept.put(path, content.clone());
    }

    private void saved() {
        saves++;
        isDraft = false;
        folder.moveTo(new DossierFolder(folder.root(), folder.transaction()));
        if (hasDraft) {
            hasDraft = false;
            try {
                drafts.discard();
            } catch (DossierException later) {
                // it is based on another generation now, and will not be applied
            }
        }
    }

    /**
     * Stores a copy of the dossier as it is, with what is not saved yet and what is not loaded. This dossier stays where it is.
     *
     * @param where a folder that does not exist yet or is empty
     * @throws DossierException when it cannot be stored; the folder holds no dossier then
     */
    public synchronized void copyTo(Path where) throws DossierException {
        var taken = newPlace.take(where);
        try {
            store(taken, withReceived(saving.everything()));
        } finally {
            close(Optional.of(taken.lock()));
        }
    }

    /**
     * Stores the dossier at another place and goes on there: all objects stay what they are, so that what was done can be undone. The
     * dossier at the old place stays as it was last saved. Files of a damaged dossier that could not be read whole are kept in the
     * folder {@code unreadable} of the new one.
     *
     * @param where a folder that does not exist yet or is empty
     * @throws DossierException when it cannot be stored; this dossier stays where it is
     */
    public synchronized void saveAs(Path where) throws DossierException {
        var taken = newPlace.take(where);
        Map<String, byte[]> all;
        try {
            all = saving.everything();
            store(taken, withReceived(all));
            kept.clear();
            if (hasDraft) {
                drafts.discard();
            }
            resources.moveTo(taken.folder(), all);
        } catch (DossierException | RuntimeException | Error problem) {
            close(Optional.of(taken.lock()));
            throw problem;
        }
        Optional<DossierLock> before = lock;
        lock = Optional.of(taken.lock());
        hasDraft = false;
        isDraft = false;
        saves++;
        damages = List.of();
        unreadable = Map.of();
        foundDraft = Optional.empty();
        records.makeWritable();
        saving.takeStock(Set.of());
        close(before);
    }

    /** With the files that were kept, which another place gets too. */
    private Map<String, byte[]> withReceived(Map<String, byte[]> all) throws DossierException {
        Map<String, byte[]> files = new HashMap<>(all);
        Path received = folder.root().resolve(RECEIVED);
        if (Files.isDirectory(received, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> found = Files.list(received)) {
                for (Path file : found.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)).toList()) {
                    String name = RECEIVED + "/" + file.getFileName();
                    files.put(name, folder.stored(name));
                }
            } catch (IOException problem) {
                throw disk(problem);
            }
        }
        files.putAll(kept);
        return files;
    }

    private void store(NewPlace.Taken taken, Map<String, byte[]> all) throws DossierException {
        Map<String, byte[]> files = new HashMap<>(all);
        unreadable.forEach((name, content) -> files.put("unreadable/" + name, content));
        try {
            taken.folder().transaction().run(files, Set.of());
        } catch (IOException problem) {
            throw disk(problem);
        }
    }

    /**
     * Takes down what is not saved, at a cost that grows with what changed.
     *
     * @return what can be written beside the dossier
     * @throws DossierException when it was opened to be read, or something in it cannot be stored
     * @throws IllegalStateException when {@link #foundDraft() other work} lies there that nobody decided on
     */
    public synchronized UnsavedWork unsavedWork() throws DossierException {
        requireLock();
        if (foundDraft.isPresent()) {
            throw new IllegalStateException("Unsaved work was found that is neither opened nor discarded.");
        }
        Change change = saving.change();
        Map<String, Fingerprint> bases = new HashMap<>();
        for (String name : change.written().keySet()) {
            resources.known(name).ifPresent(base -> bases.put(name, base));
        }
        for (String name : change.gone()) {
            folder.fingerprint(name).ifPresent(base -> bases.put(name, base));
        }
        try {
            return new UnsavedWork(this, new DraftFile(folder.transaction().generation(), change.written(), change.gone(), bases), saves);
        } catch (IOException problem) {
            throw disk(problem);
        }
    }

    synchronized boolean write(DraftFile draft, int after) throws DossierException {
        if (after != saves || lock.isEmpty()) {
            return false;
        }
        if (draft.files().isEmpty() && draft.removed().isEmpty()) {
            drafts.discard();
            hasDraft = false;
        } else {
            drafts.write(draft);
            hasDraft = true;
        }
        return true;
    }

    /** Removes unsaved work from beside the dossier, whoever left it. */
    public synchronized void discardDraft() throws DossierException {
        requireLock();
        drafts.discard();
        foundDraft = Optional.empty();
        hasDraft = false;
    }

    /**
     * The country records that are not loaded and refer to any of some objects, found without loading one. Who removes an object loads
     * them before, so that the references can be removed with it.
     *
     * @param objects objects as they were when the dossier was read or saved
     * @return identifiers of the parties
     * @throws DossierException when a file cannot be read
     */
    public Set<String> recordsMentioning(List<? extends EObject> objects) throws DossierException {
        return saving.recordsMentioning(objects);
    }

    /**
     * Puts the generation before the last save back, itself as a save. Open the dossier anew afterwards.
     *
     * @throws DossierException when there is none or it cannot be put back
     */
    public synchronized void restorePrevious() throws DossierException {
        requireLock();
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

    private void requireLock() throws DossierException {
        if (lock.isEmpty()) {
            throw new DossierException(Reason.READ_ONLY, null, folder.root());
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

    private DossierException disk(IOException problem) {
        String reason = problem instanceof FileSystemException file && file.getReason() != null ? file.getReason() : problem.getMessage();
        return new DossierException(Reason.DISK, problem, folder.root(), reason);
    }

    /** Closes the dossier; unsaved work that was written is left where it is, unless it is discarded before. */
    @Override
    public synchronized void close() throws DossierException {
        saves++;
        close(lock);
    }

    private void close(Optional<DossierLock> held) throws DossierException {
        if (held.isPresent()) {
            try {
                held.get().close();
            } catch (IOException problem) {
                throw disk(problem);
            }
        }
    }
}
