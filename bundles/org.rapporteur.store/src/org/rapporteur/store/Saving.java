package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.Dossier;
import org.rapporteur.store.DossierException.Reason;

/**
 * Finds out what of a dossier in memory is other than on disk, at a cost that grows with what changed. Files in which nothing changed
 * are looked at only when something got another address.
 */
final class Saving {

    private final Dossier dossier;
    private final Resources resources;
    private final DossierFolder folder;
    private final LazyRecords records;
    private final Identifiers identifiers;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> rewritten = new TreeSet<>();
    private Set<Resource> written = new HashSet<>();

    Saving(Dossier dossier, Resources resources, DossierFolder folder, LazyRecords records, Identifiers identifiers) {
        this.dossier = dossier;
        this.resources = resources;
        this.folder = folder;
        this.records = records;
        this.identifiers = identifiers;
    }

    /**
     * What is other than on disk.
     *
     * @param written content of the files that are new or different
     * @param gone files that are to go
     */
    record Change(Map<String, byte[]> written, Set<String> gone) {
        boolean isEmpty() {
            return written.isEmpty() && gone.isEmpty();
        }
    }

    /**
     * Notes what there is on disk, so that files whose objects go are removed by the next save.
     *
     * @param others further files on disk that the dossier as it is does not have
     */
    void takeStock(Set<String> others) throws DossierException {
        names.clear();
        names.addAll(storedNames());
        names.addAll(others);
        identifiers.note(resources.set().getResources());
    }

    /** What is other than on disk; changes nothing there. */
    Change change() throws DossierException {
        records.keepChanged();
        follow();
        written = new HashSet<>(resources.set().getResources().stream().filter(Resource::isModified).toList());
        Map<String, byte[]> changed = new TreeMap<>();
        for (var file : new Storing(dossier, resources, folder).files(!resources.isCurrent()).entrySet()) {
            Optional<Fingerprint> before = resources.known(file.getKey());
            if (before.isEmpty() || !before.get().equals(Fingerprint.of(file.getValue()))) {
                changed.put(file.getKey(), file.getValue());
            }
        }
        Set<String> gone = new TreeSet<>(names);
        gone.removeAll(storedNames());
        return new Change(changed, gone);
    }

    /** What is other than on disk, with what it is based on. */
    DraftFile draft() throws DossierException {
        Change change = change();
        Map<String, Fingerprint> bases = new HashMap<>();
        for (String name : change.written().keySet()) {
            resources.known(name).ifPresent(base -> bases.put(name, base));
        }
        for (String name : change.gone()) {
            folder.fingerprint(name).ifPresent(base -> bases.put(name, base));
        }
        try {
            return new DraftFile(folder.transaction().generation(), change.written(), change.gone(), bases);
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, folder.root(), problem.getMessage());
        }
    }

    /** What was read is unsaved work: its files are other than on disk from the beginning. */
    void goOn(DraftFile draft) throws DossierException {
        takeStock(draft.removed());
        for (var record : records.unloaded().entrySet()) {
            if (draft.files().containsKey(record.getValue())) {
                records.rewrite(record.getKey());
            }
        }
        for (String name : draft.files().keySet()) {
            Optional.ofNullable(resources.set().getResource(folder.uri(name), false)).ifPresent(file -> file.setModified(true));
        }
    }

    /** The files of everything that is loaded, as it is. */
    Map<String, byte[]> everythingLoaded() throws DossierException {
        follow();
        return new TreeMap<>(new Storing(dossier, resources, folder).files(true));
    }

    /** Names of the files that are not loaded, and as on disk. */
    Set<String> unloaded() throws DossierException {
        return Set.copyOf(records.unloaded().values());
    }

    /** Notes that a change is on disk. */
    void done(Change change) throws DossierException {
        resources.saved(change.written(), change.gone());
        names.clear();
        names.addAll(storedNames());
        identifiers.note(written);
        rewritten.forEach(records::release);
        rewritten.clear();
    }

    /** Has all files written anew that refer to something by an address it no longer has, or are in an older format. */
    private void follow() throws DossierException {
        if (!resources.isCurrent()) {
            for (String id : records.unloaded().keySet()) {
                rewrite(id);
            }
        }
        Mentions old = identifiers.changed();
        if (!old.isEmpty()) {
            identifiers.bridge();
            for (var record : records.unloaded().entrySet()) {
                if (old.in(folder.content(record.getValue()).bytes())) {
                    rewrite(record.getKey());
                }
            }
            for (Resource resource : List.copyOf(resources.set().getResources())) {
                rewriteIfMentioned(resource, old);
            }
        }
    }

    private void rewrite(String id) throws DossierException {
        records.rewrite(id);
        rewritten.add(id);
    }

    private void rewriteIfMentioned(Resource resource, Mentions old) throws DossierException {
        String name = folder.name(resource.getURI());
        if (!resource.isModified() && !resource.getContents().isEmpty() && resources.known(name).isPresent()
                && old.in(folder.content(name).bytes())) {
            Identifiers.resolve(resource.getContents().getFirst());
            resource.setModified(true);
        }
    }

    /** The country records that refer to any of some objects, loaded or not. */
    Set<String> recordsMentioning(List<? extends EObject> objects) throws DossierException {
        var mentions = new Mentions();
        for (EObject object : objects) {
            var uri = EcoreUtil.getURI(object);
            mentions.objects().add(uri.lastSegment() + "#" + uri.fragment());
        }
        Set<String> found = new TreeSet<>();
        for (var record : records.unloaded().entrySet()) {
            if (mentions.in(folder.content(record.getValue()).bytes())) {
                found.add(record.getKey());
            }
        }
        return found;
    }

    /** Files of all objects that have one, loaded or not. */
    private Set<String> storedNames() throws DossierException {
        Set<String> all = new HashSet<>(records.unloaded().values());
        all.add(DossierFolder.MAIN);
        for (var region : dossier.getRegions()) {
            all.add(DossierFolder.name(region));
            for (var meeting : region.getMeetings()) {
                all.add(DossierFolder.name(meeting));
            }
        }
        for (var questionnaire : dossier.getQuestionnaires()) {
            all.add(DossierFolder.name(questionnaire));
        }
        for (String id : records.ids()) {
            var record = records.loaded(id);
            if (record.isPresent()) {
                all.add(DossierFolder.name(record.get()));
            }
        }
        return all;
    }
}
