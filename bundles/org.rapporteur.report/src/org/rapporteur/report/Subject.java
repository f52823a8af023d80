package org.rapporteur.report;

import java.util.Optional;

import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;

/** What a report is about. */
public sealed interface Subject {

    /**
     * A country in a dialogue region.
     *
     * @param region the region
     * @param party the State or territory
     * @param record what is known of it; empty when it has no record yet
     */
    record OfCountry(Region region, Party party, Optional<CountryRecord> record) implements Subject {
    }

    /**
     * A meeting.
     *
     * @param region its region
     * @param meeting the meeting
     */
    record OfMeeting(Region region, Meeting meeting) implements Subject {
    }

    /**
     * A dialogue region.
     *
     * @param region the region
     */
    record OfRegion(Region region) implements Subject {
    }

    /** The whole dossier: Migration at a Glance. */
    record OfDossier() implements Subject {
    }
}
