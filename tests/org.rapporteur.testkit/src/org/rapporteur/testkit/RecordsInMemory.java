package org.rapporteur.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.access.Digests;

/** Country records in memory. They tell which were loaded, and which have not been released. */
public final class RecordsInMemory implements CountryRecords {

    private final SortedMap<String, CountryRecord> records = new TreeMap<>();
    private final List<String> loaded = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    /** Takes a record in. */
    public void add(CountryRecord record) {
        records.put(record.getId(), record);
    }

    Optional<CountryRecord> find(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /** The records loaded so far, in order, each as often as it was loaded. */
    public List<String> loaded() {
        return List.copyOf(loaded);
    }

    /** The records that were loaded and not released. */
    public List<String> unreleased() {
        return List.copyOf(open);
    }

    @Override
    public List<String> ids() {
        return List.copyOf(records.keySet());
    }

    @Override
    public Optional<CountryRecord> load(String id) {
        if (records.containsKey(id)) {
            loaded.add(id);
            open.add(id);
        }
        return find(id);
    }

    @Override
    public void release(String id) {
        open.remove(id);
    }

    @Override
    public Optional<CountryRecord> loaded(String id) {
        return find(id).filter(record -> open.contains(id));
    }

    @Override
    public Optional<Supplier<CountryRecord>> copy(String id) {
        return find(id).map(record -> () -> EcoreUtil.copy(record));
    }

    @Override
    public Optional<Digest> digest(String id) {
        return find(id).map(record -> new Digests().of(record));
    }
}
