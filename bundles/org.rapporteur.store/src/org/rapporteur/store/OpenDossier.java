package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.store.DossierException.Reason;

/**
 * A dossier that is open: the model, and the way back to its files. Its objects change through one thread, or through one editing
 * domain. Closing it gives up the lock and saves nothing.
 */
public final class OpenDossier implements AutoCloseable {

    private final Dossier dossier;
    private final DossierFolder folder;
    private final Resources resources;
    private final Transaction transaction;
    private final Optional<DossierLock> lock;
    private final LazyRecords records;
    private final List<Notice> notices;
    private final Identifiers identifiers;
    private final Set<String> files = new TreeSet<>();

    OpenDossier(Dossier dossier, DossierFolder folder, Resources resources, Transaction transaction, Optional<DossierLock> lock,
            List<Notice> notices) {
        this.dossier = dossier;
        this.folder = folder;
        this.resources = resources;
        this.transaction = transaction;
        this.lock = lock;
        this.notices = List.copyOf(notices);
        records = new LazyRecords(dossier, resources, folder, lock.isPresent());
        identifiers = new Identifiers(resources);
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

    /** The resources, for an editing domain. */
    public ResourceSet resourceSet() {
        return resources.set();
    }

    /** Whether it can be saved where it is. */
    public boolean isWritable() {
        return lock.isPresent();
    }

    /** Notes which files there are, so that those whose objects go are removed by the next save. */
    void takeStock() throws DossierException {
        files.clear();
        files.addAll(storedNames());
        identifiers.note();
    }

    /**
     * Saves what has changed, all of it or nothing. Files that would be the same are not touched.
     *
     * @return paths of the files that were written or removed, in the dossier
     * @throws DossierException when it cannot be saved; the dossier on disk is the old one
     */
    public Set<String> save() throws DossierException {
        if (lock.isEmpty()) {
            throw new DossierException(Reason.READ_ONLY, null, folder.root());
        }
        settle();
        records.keepChanged();
        Runnable after = identifiers.haveChanged() ? records.loadAll() : () -> {
            // no record refers to anything by another identifier
        };
        try {
            return save(new Storing(dossier, resources, folder).files());
        } finally {
            after.run();
        }
    }

    private Set<String> save(Map<String, byte[]> all) throws DossierException {
        Map<String, byte[]> changed = new TreeMap<>();
        for (var file : all.entrySet()) {
            Optional<byte[]> before = resources.asRead(file.getKey());
            if (before.isEmpty() || !Arrays.equals(before.get(), file.getValue())) {
                refuseIfChanged(file.getKey(), before);
                changed.put(file.getKey(), file.getValue());
            }
        }
        Set<String> gone = new TreeSet<>(files);
        gone.removeAll(storedNames());
        for (String file : gone) {
            Optional<byte[]> before = resources.asRead(file);
            if (before.isPresent() && Files.exists(folder.root().resolve(file))) {
                refuseIfChanged(file, before);
            }
        }
        commit(changed, gone);
        takeStock();
        Set<String> touched = new TreeSet<>(changed.keySet());
        touched.addAll(gone);
        return touched;
    }

    /** A save that was committed may not have been moved into place yet, the disk being full. */
    private void settle() throws DossierException {
        try {
            transaction.recover();
        } catch (IOException problem) {
            throw disk(problem);
        }
    }

    private void commit(Map<String, byte[]> changed, Set<String> gone) throws DossierException {
        if (changed.isEmpty() && gone.isEmpty()) {
            return;
        }
        try {
            transaction.run(changed, gone);
        } catch (IOException problem) {
            throw disk(problem);
        }
        changed.forEach(resources::saved);
        gone.forEach(resources::forget);
    }

    /** Files of all objects that have one, loaded or not. */
    private Set<String> storedNames() throws DossierException {
        Set<String> names = new HashSet<>();
        names.add(DossierFolder.MAIN);
        for (var region : dossier.getRegions()) {
            names.add(DossierFolder.name(region));
            for (var meeting : region.getMeetings()) {
                names.add(DossierFolder.name(meeting));
            }
        }
        for (var questionnaire : dossier.getQuestionnaires()) {
            names.add(DossierFolder.name(questionnaire));
        }
        for (CountryRecord record : ((InternalEList<CountryRecord>) dossier.getRecords()).basicList()) {
            names.add(record.eIsProxy() ? folder.name(EcoreUtil.getURI(record).trimFragment()) : DossierFolder.name(record));
        }
        return names;
    }

    private void refuseIfChanged(String name, Optional<byte[]> before) throws DossierException {
        Path file = folder.root().resolve(name);
        try {
            boolean same = Files.exists(file) ? before.isPresent() && Arrays.equals(before.get(), Files.readAllBytes(file))
                    : before.isEmpty();
            if (!same) {
                throw new DossierException(Reason.CHANGED_ON_DISK, null, folder.root(), name);
            }
        } catch (IOException problem) {
            throw disk(problem);
        }
    }

    /**
     * Puts the generation before the last save back, itself as a save. Open the dossier anew afterwards.
     *
     * @throws DossierException when there is none or it cannot be put back
     */
    public void restorePrevious() throws DossierException {
        if (lock.isEmpty()) {
            throw new DossierException(Reason.READ_ONLY, null, folder.root());
        }
        settle();
        if (!transaction.hasPrevious()) {
            throw new DossierException(Reason.NO_PREVIOUS, null, folder.root());
        }
        try {
            transaction.run(new HashMap<>(transaction.previousFiles()), transaction.addedSincePrevious());
        } catch (IOException problem) {
            throw disk(problem);
        }
    }

    private DossierException disk(IOException problem) {
        String reason = problem instanceof FileSystemException file && file.getReason() != null ? file.getReason() : problem.getMessage();
        return new DossierException(Reason.DISK, problem, folder.root(), reason);
    }

    @Override
    public void close() throws DossierException {
        if (lock.isPresent()) {
            try {
                lock.get().close();
            } catch (IOException problem) {
                throw disk(problem);
            }
        }
    }
}
