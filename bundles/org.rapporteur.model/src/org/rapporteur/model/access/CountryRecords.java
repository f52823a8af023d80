package org.rapporteur.model.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
     * Lets go of a loaded record. When all who loaded it have done so and nothing has changed it since the dossier was opened, its
     * memory is free; objects of it must not be used afterwards. A record that was changed stays, also when it has been saved: what
     * can be undone and redone refers to its objects.
     *
     * @param id identifier of the party
     */
    void release(String id);

    /**
     * The record of a party if it is loaded; loads nothing, and need not be released.
     *
     * @param id identifier of the party
     * @return the record; empty when it is not loaded or the party has none
     */
    Optional<CountryRecord> loaded(String id);

    /**
     * Reads the record of a party as it was last saved, beside the model: for those who look at many records and keep none. Asking
     * for the copy belongs to the model's thread, making it may run in any.
     *
     * @param id identifier of the party
     * @return makes the copy, whose references to other objects of the dossier are proxies that stay unresolved; fails with an
     *         exception that is {@link org.rapporteur.model.text.Told} when the file cannot be read. Empty when nothing is saved of
     *         the party
     */
    Optional<Supplier<CountryRecord>> copy(String id);

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
