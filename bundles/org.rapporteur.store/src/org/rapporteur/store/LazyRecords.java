package org.rapporteur.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.access.Digests;

/** Country records that are loaded when asked for and unloaded when everybody who asked has released them. */
final class LazyRecords implements CountryRecords {

    private final Dossier dossier;
    private final Resources resources;
    private final DossierFolder folder;
    private final Identifiers identifiers;
    private boolean writable;
    private final Map<String, Integer> users = new HashMap<>();
    /** Several who work in the background ask at once. */
    private final Map<String, Digest> digests = new ConcurrentHashMap<>();
    private final DigestReader digestReader = new DigestReader();
    /** Records that were changed and saved: commands that can be undone refer to their objects. */
    private final Set<Resource> changed = new HashSet<>();

    /**
     * The records of a dossier.
     *
     * @param writable whether changes can be saved, so that a changed record is not let go of
     */
    LazyRecords(Dossier dossier, Resources resources, DossierFolder folder, Identifiers identifiers, boolean writable) {
        this.identifiers = identifiers;
        this.dossier = dossier;
        this.resources = resources;
        this.folder = folder;
        this.writable = writable;
    }

    @Override
    public List<String> ids() {
        return entries().stream().map(LazyRecords::id).distinct().sorted().toList();
    }

    @Override
    public Optional<CountryRecord> load(String id) {
        Optional<Integer> place = place(id);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        boolean fresh = loaded(id).isEmpty();
        boolean moved = fresh && writable && identifiers.bridge(); // before its references are read
        CountryRecord record = resolved(place.get());
        if (moved) {
            follow(record);
        }
        users.merge(id, 1, Integer::sum);
        digests.remove(id);
        return Optional.of(record);
    }

    /** Changes can be saved from now on. */
    void makeWritable() {
        writable = true;
    }

    /** Notes which records are about to be saved: they stay until the dossier is closed. */
    void keepChanged() {
        for (CountryRecord entry : ((InternalEList<CountryRecord>) dossier.getRecords()).basicList()) {
            Optional.ofNullable(((InternalEObject) entry).eDirectResource()).filter(Resource::isModified).ifPresent(changed::add);
        }
    }

    /** The record at a place of the dossier's list; reading its file may fail, which nobody above can mend. */
    private CountryRecord resolved(int place) {
        try {
            resources.resolve(dossier.getRecords(), place, CountryRecord.class);
            CountryRecord record = dossier.getRecords().get(place);
            Optional.ofNullable(((InternalEObject) record).eDirectResource()).filter(file -> writable)
                    .ifPresent(file -> file.setTrackingModification(true));
            return record;
        } catch (DossierException unreadable) {
            throw new UnreadableRecordException(unreadable);
        }
    }

    /** Lets its references follow objects that have another address now; it will be written with these. */
    private void follow(CountryRecord record) {
        Identifiers.resolve(record);
        record.eResource().setModified(true);
    }

    /** Loads a record for good, to be written anew with the next save. */
    void rewrite(String id) throws DossierException {
        try {
            load(id).ifPresent(this::follow);
        } catch (UnreadableRecordException unreadable) {
            throw unreadable.problem();
        }
    }

    /** Identifiers and files of the records that are not loaded. */
    Map<String, String> unloaded() throws DossierException {
        Map<String, String> unloaded = new TreeMap<>();
        for (CountryRecord entry : ((InternalEList<CountryRecord>) dossier.getRecords()).basicList()) {
            if (entry.eIsProxy()) {
                unloaded.put(id(entry), name(entry));
            }
        }
        return unloaded;
    }

    @Override
    public void release(String id) {
        Integer left = users.computeIfPresent(id, (key, count) -> count > 1 ? count - 1 : null);
        Optional<Integer> place = place(id);
        if (left != null || place.isEmpty()) {
            return;
        }
        CountryRecord entry = entry(place.get());
        Resource resource = ((InternalEObject) entry).eDirectResource();
        if (!entry.eIsProxy() && resource != null && !resource.isModified() && !changed.contains(resource)) {
            unload(place.get(), entry, resource);
        }
    }

    /** Puts a proxy in the record's place and lets the objects go; cheaper than turning each of them into a proxy. */
    private void unload(int place, CountryRecord record, Resource resource) {
        var proxy = (InternalEObject) EcoreUtil.create(record.eClass());
        proxy.eSetProxyURI(EcoreUtil.getURI(record));
        resource.getContents().remove(record);
        resources.set().getResources().remove(resource);
        resources.set().getURIResourceMap().remove(resource.getURI());
        ((InternalEList<CountryRecord>) dossier.getRecords()).setUnique(place, (CountryRecord) proxy);
    }

    @Override
    public Optional<CountryRecord> loaded(String id) {
        return place(id).map(this::entry).filter(entry -> !entry.eIsProxy());
    }

    @Override
    public Optional<Supplier<CountryRecord>> copy(String id) {
        return place(id).map(this::entry).filter(entry -> entry.eIsProxy() || ((InternalEObject) entry).eDirectResource() != null).map(this::reading);
    }

    private Supplier<CountryRecord> reading(CountryRecord entry) {
        URI uri = EcoreUtil.getURI(entry);
        try {
            String name = folder.name(uri.trimFragment());
            return () -> read(name, uri.fragment());
        } catch (DossierException outside) {
            throw new UnreadableRecordException(outside);
        }
    }

    private CountryRecord read(String name, String id) {
        try {
            return resources.readBeside(name, id, CountryRecord.class);
        } catch (DossierException unreadable) {
            throw new UnreadableRecordException(unreadable);
        }
    }

    @Override
    public Optional<Digest> digest(String id) {
        Optional<CountryRecord> found = place(id).map(this::entry);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CountryRecord entry = found.get();
        if (!entry.eIsProxy()) {
            Resource file = ((InternalEObject) entry).eDirectResource();
            // what was changed has the figures of its last save, or of its last undone change
            return Optional.of(file == null || file.isModified() ? new Digests().of(entry)
                    : new Digest(entry.getStatusDigests(), entry.getResponseDigests()));
        }
        return Optional.of(digests.computeIfAbsent(id, key -> {
            try {
                return digestReader.read(new ByteArrayInputStream(folder.content(name(entry)).bytes()));
            } catch (DossierException unreadable) {
                throw new UnreadableRecordException(unreadable);
            }
        }));
    }

    /** Where a record stands in the dossier's list. Pages ask for each of their lines. */
    private Optional<Integer> place(String id) {
        List<CountryRecord> entries = entries();
        return IntStream.range(0, entries.size()).filter(place -> id(entries.get(place)).equals(id)).boxed().findFirst();
    }

    private List<CountryRecord> entries() {
        return new ArrayList<>(((InternalEList<CountryRecord>) dossier.getRecords()).basicList());
    }

    private CountryRecord entry(int place) {
        return ((InternalEList<CountryRecord>) dossier.getRecords()).basicGet(place);
    }

    private static String id(CountryRecord entry) {
        return entry.eIsProxy() ? ((InternalEObject) entry).eProxyURI().fragment() : String.valueOf(entry.getId());
    }

    private String name(EObject proxy) throws DossierException {
        URI uri = ((InternalEObject) proxy).eProxyURI().trimFragment();
        return folder.name(uri);
    }
}
