package org.rapporteur.importing;

import java.util.HashMap;
import java.util.Map;

import org.rapporteur.importing.Edit.SetPosition;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.access.CountryRecords;

/** Writes governments' positions into their records, which are made where there are none. */
final class PositionKeeper implements AutoCloseable {

    private final Dossier dossier;
    private final CountryRecords records;
    private final Map<String, CountryRecord> open = new HashMap<>();
    private final Map<String, Map<Recommendation, Implementation>> known = new HashMap<>();

    PositionKeeper(Dossier dossier, CountryRecords records) {
        this.dossier = dossier;
        this.records = records;
    }

    void set(Party country, Recommendation recommendation, SetPosition position) {
        CountryRecord record = open.computeIfAbsent(country.getId(), id -> records.load(id).orElseGet(() -> made(country)));
        Implementation implementation = known.computeIfAbsent(country.getId(), id -> index(record))
                .computeIfAbsent(recommendation, key -> made(record, key));
        implementation.setPosition(position.after());
        if (!position.comment().isEmpty()) {
            implementation.setPositionComment(position.comment());
        }
    }

    /** Lets go of the records; those that changed stay loaded by themselves. */
    @Override
    public void close() {
        open.keySet().forEach(records::release);
    }

    private CountryRecord made(Party country) {
        CountryRecord record = ModelFactory.eINSTANCE.createCountryRecord();
        record.setId(country.getId());
        record.setParty(country);
        dossier.getRecords().add(record);
        return record;
    }

    private static Implementation made(CountryRecord record, Recommendation recommendation) {
        Implementation implementation = ModelFactory.eINSTANCE.createImplementation();
        implementation.setRecommendation(recommendation);
        record.getImplementations().add(implementation);
        return implementation;
    }

    private static Map<Recommendation, Implementation> index(CountryRecord record) {
        Map<Recommendation, Implementation> index = new HashMap<>();
        record.getImplementations().forEach(one -> index.put(one.getRecommendation(), one));
        return index;
    }
}
