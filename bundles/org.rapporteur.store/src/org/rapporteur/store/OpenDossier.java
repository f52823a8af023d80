package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    private final Dossier dossier;
    private final DossierFolder folder;
    private final Resources resources;
    private final LazyRecords records;
    private final Identifiers identifiers = new Identifiers();
    private final List<Notice> notices;
    private final Saving saving;
    private final SavedFiles savedFiles;
    private final ReceivedFiles received;
    private final KeptWork work;
    private final Elsewhere elsewhere;
    private Optional<DossierLock> lock;
    private List<Damage> damages = List.of();

    OpenDossier(Dossier dossier, DossierFolder folder, Resources resources, Drafts drafts, NewPlace newPlace,
            Optional<DossierLock> lock, List<Notice> notices) {
        this.dossier = dossier;
        this.folder = folder;
        this.resources = resources;
        work = new KeptWork(drafts);
        this.lock = lock;
        this.notices = List.copyOf(notices);
        records = new LazyRecords(dossier, resources, folder, identifiers, lock.isPresent());
        saving = new Saving(dossier, resources, folder, records, identifiers);
        savedFiles = new SavedFiles(folder, resources);
        received = new ReceivedFiles(folder);
        elsewhere = new Elsewhere(newPlace, folder, saving, received);
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
        return work.found();
    }

    /** Whether it was opened with unsaved work, which has not been saved since: it is other than on disk from the beginning. */
    public boolean isDraft() {
        return work.isGoneOnWith();
    }

    /** Notes which files there are, so that those whose objects go are removed by the next save. */
    void takeStock() throws DossierException {
        if (lock.isPresent()) {
            saving.takeStock(Set.of());
            resources.track();
            work.find();
        }
    }

    /** Notes that what was read is unsaved work. */
    void isDraft(DraftFile draft) throws DossierException {
        work.goOn();
        saving.goOn(draft);
    }

    /**
     * Notes that files are damaged.
     *
     * @param unread content of the files of which not everything was read, to be kept when it is stored elsewhere
     */
    void isDamaged(List<Damage> what, Map<String, byte[]> unread) {
        damages = List.copyOf(what);
        elsewhere.keepUnread(unread);
    }

    /**
     * Saves what has changed, all of it or nothing, and removes what was written of it as unsaved work. Files that would be the same
     * are not touched.
     *
     * @return paths of the files that were written or removed, in the dossier
     * @throws DossierException when it cannot be saved; the dossier on disk is the old one
     */
    public Set<String> save() throws DossierException {
        return beginSave().complete();
    }

    /**
     * Takes down what has changed, to be saved as {@link #save()} does.
     *
     * @throws DossierException when something in it cannot be stored
     */
    public synchronized PendingSave beginSave() throws DossierException {
        requireLock();
        Change change = saving.change();
        Map<String, byte[]> files = new HashMap<>(received.pending());
        files.putAll(change.written());
        return new PendingSave() {
            @Override
            public void write() throws DossierException {
                synchronized (OpenDossier.this) {
                    savedFiles.write(change, files);
                }
            }

            @Override
            public Set<String> end() throws DossierException {
                return isSaved(change);
            }
        };
    }

    private synchronized Set<String> isSaved(Change change) throws DossierException {
        received.written();
        saving.done(change);
        folder.moveTo(new DossierFolder(folder.root(), folder.transaction()));
        work.saved();
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
        received.take(path, content);
    }

    /**
     * Keeps a file no longer that was not saved yet: what brought it was undone. One that was saved stays where it is.
     *
     * @param path where it was to be
     */
    public synchronized void forget(String path) {
        received.forget(path);
    }

    /**
     * Stores a copy of the dossier as it is, with what is not saved yet and what is not loaded. This dossier stays where it is.
     *
     * @param where a folder that does not exist yet or is empty
     * @throws DossierException when it cannot be stored; the folder holds no dossier then
     */
    public synchronized void copyTo(Path where) throws DossierException {
        Elsewhere.release(elsewhere.write(elsewhere.take(), where));
    }

    /**
     * Stores the dossier at another place and goes on there: all objects stay what they are, so that what was done can be undone. The
     * dossier at the old place stays as it was last saved. Files of a damaged dossier that could not be read whole are kept in the
     * folder {@code unreadable} of the new one.
     *
     * @param where a folder that does not exist yet or is empty
     * @throws DossierException when it cannot be stored; this dossier stays where it is
     */
    public void saveAs(Path where) throws DossierException {
        beginSaveAs(where).complete();
    }

    /**
     * Takes the dossier down, to be stored at another place as {@link #saveAs} does.
     *
     * @param where a folder that does not exist yet or is empty
     * @throws DossierException when something in it cannot be stored
     */
    public synchronized PendingSave beginSaveAs(Path where) throws DossierException {
        Elsewhere.Copy copy = elsewhere.take();
        return new PendingSave() {
            private NewPlace.Taken taken;

            @Override
            public void write() throws DossierException {
                synchronized (OpenDossier.this) {
                    taken = elsewhere.write(copy, where);
                }
            }

            @Override
            public Set<String> end() throws DossierException {
                return isAt(taken, copy.files());
            }
        };
    }

    private synchronized Set<String> isAt(NewPlace.Taken taken, Map<String, byte[]> files) throws DossierException {
        try {
            received.written();
            work.discardWritten();
            resources.moveTo(taken.folder(), files);
        } catch (DossierException | RuntimeException | Error problem) {
            Elsewhere.release(taken);
            throw problem;
        }
        Optional<DossierLock> before = lock;
        lock = Optional.of(taken.lock());
        work.moved();
        damages = List.of();
        elsewhere.keepUnread(Map.of());
        records.makeWritable();
        saving.takeStock(Set.of());
        close(before);
        return Set.copyOf(files.keySet());
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
        if (work.found().isPresent()) {
            throw new IllegalStateException("Unsaved work was found that is neither opened nor discarded.");
        }
        return work.take(this, saving.draft());
    }

    synchronized boolean write(DraftFile draft, int after) throws DossierException {
        return lock.isPresent() && work.write(draft, after);
    }

    /** Removes unsaved work from beside the dossier, whoever left it. */
    public synchronized void discardDraft() throws DossierException {
        requireLock();
        work.discard();
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
        savedFiles.restorePrevious();
    }

    private void requireLock() throws DossierException {
        if (lock.isEmpty()) {
            throw new DossierException(Reason.READ_ONLY, null, folder.root());
        }
    }

    /** Closes the dossier; unsaved work that was written is left where it is, unless it is discarded before. */
    @Override
    public synchronized void close() throws DossierException {
        work.outdate();
        close(lock);
    }

    private void close(Optional<DossierLock> held) throws DossierException {
        if (held.isPresent()) {
            try {
                held.get().close();
            } catch (IOException problem) {
                throw DossierException.disk(problem, folder.root());
            }
        }
    }
}
