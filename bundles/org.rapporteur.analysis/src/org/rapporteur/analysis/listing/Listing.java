package org.rapporteur.analysis.listing;

import java.util.List;
import java.util.Set;

import org.rapporteur.analysis.Inquiry;

/** A list of one kind of thing that a dossier holds. */
public interface Listing {

    /** What it is called: recommendations, meetings, countries, commitments. */
    String id();

    /** Identifiers of its fields, in order; the same in every language. */
    List<String> fields();

    /** Identifiers of the statuses by which it can be limited; empty when its rows have none. */
    Set<String> statuses();

    /**
     * Hands over its rows.
     *
     * @param inquiry the dossier, the day and the language
     * @param filter what it is limited to
     * @param out takes the rows
     */
    void rows(Inquiry inquiry, Filter filter, Row out);
}
