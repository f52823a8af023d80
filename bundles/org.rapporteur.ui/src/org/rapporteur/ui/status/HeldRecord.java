package org.rapporteur.ui.status;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.access.CountryRecords;

/** The country's record that is shown: it stays loaded until another is, or until it is let go of. In the thread of the window. */
public final class HeldRecord {

    private final CountryRecords records;
    private Optional<String> held = Optional.empty();

    /**
     * @param records those of the dossier
     */
    public HeldRecord(CountryRecords records) {
        this.records = Objects.requireNonNull(records);
    }

    /**
     * Loads a country's record, and lets go of the one before.
     *
     * @param id the country's identifier
     * @return the record; empty when the country has none
     */
    public Optional<CountryRecord> hold(String id) {
        Optional<CountryRecord> record = records.load(id);
        release();
        held = record.map(CountryRecord::getId);
        return record;
    }

    /**
     * Holds the record of which an object is part, in place of the one before.
     *
     * @param part an object of the dossier; of no record, perhaps
     */
    public void holdAround(EObject part) {
        Stream.iterate(part, Objects::nonNull, EObject::eContainer).filter(CountryRecord.class::isInstance).findFirst()
                .ifPresentOrElse(record -> hold(((CountryRecord) record).getId()), this::release);
    }

    /** Lets go of the record that is held, if one is. */
    public void release() {
        held.ifPresent(records::release);
        held = Optional.empty();
    }
}
