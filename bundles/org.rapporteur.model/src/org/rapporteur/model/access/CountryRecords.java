package org.rapporteur.model.access;

import java.util.List;
import java.util.Optional;

import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.ResponseDigest;
import org.rapporteur.model.StatusDigest;

/**
 * A dossier's country records, one at a time: a report on one country never loads the others. Implemented by the store.
 * Not safe for use by several threads.
 */
public interface CountryRecords {

    /** Identifiers of the parties that have a record, sorted. */
    List<String> ids();

    /**
     * The record of a party, loaded if it is not. It stays until {@link #release(String) released} as often as it was loaded, so
     * that one who passes over all records takes none away from another who works on one.
     *
     * @param id identifier of the party
     * @return the record; empty when the party has none
     */
    Optional<CountryRecord> load(String id);

    /**
     * Lets go of a loaded record. When all who loaded it have done so and nothing has changed it, its memory is free; objects of it
     * must not be used afterwards.
     *
     * @param id identifier of the party
     */
    void release(String id);

    /**
     * The derived figures of a party's record, without loading the rest of it.
     *
     * @param id identifier of the party
     * @return the figures; empty when the party has no record
     */
    Optional<Digest> digest(String id);

    /**
     * Derived figures of a country record.
     *
     * @param statuses per meeting
     * @param responses per round
     */
    record Digest(List<StatusDigest> statuses, List<ResponseDigest> responses) {
        /** Copies the lists. */
        public Digest {
            statuses = List.copyOf(statuses);
            responses = List.copyOf(responses);
        }
    }
}
