package org.rapporteur.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.access.CountryRecords;

/** Records of countries that are in memory and stay there, so that no disk is measured. */
record RecordsInMemory(Map<String, CountryRecord> records) implements CountryRecords {

    static RecordsInMemory of(List<CountryRecord> records) {
        return new RecordsInMemory(records.stream().collect(Collectors.toMap(CountryRecord::getId, record -> record)));
    }

    @Override
    public List<String> ids() {
        return records.keySet().stream().sorted().toList();
    }

    @Override
    public Optional<CountryRecord> load(String id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public void release(String id) {
        // they stay
    }

    @Override
    public Optional<CountryRecord> loaded(String id) {
        return load(id);
    }

    @Override
    public Optional<Supplier<CountryRecord>> copy(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Digest> digest(String id) {
        return Optional.empty();
    }
}
