package org.rapporteur.analysis.listing;

import java.util.List;

/** The lists there are. */
public final class Listings {

    private Listings() {
    }

    /** All lists, in the order in which they are offered. */
    public static List<Listing> all() {
        return List.of(new Recommendations(), new MeetingList(), new Countries(), new Commitments());
    }
}
