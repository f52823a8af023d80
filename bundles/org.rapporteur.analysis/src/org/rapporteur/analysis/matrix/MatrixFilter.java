package org.rapporteur.analysis.matrix;

import java.util.Set;

import org.rapporteur.model.Institution;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.model.Topic;

/**
 * What of a matrix is shown. An empty set asks for nothing in particular. Criteria on cells (status, responsible institution, overdue)
 * leave the rows in which a shown country has a cell that fits them all; which cells these are, {@link Matrix#fits} tells.
 *
 * @param regions rows of recommendations of one of these regions
 * @param meetings rows of recommendations of one of these meetings
 * @param topics rows with one of these themes
 * @param countries the columns
 * @param statuses cells with one of these statuses
 * @param responsible cells for which one of these institutions is responsible
 * @param overdue only cells that are overdue, be it possibly
 */
public record MatrixFilter(Set<Region> regions, Set<Meeting> meetings, Set<Topic> topics, Set<Party> countries, Set<Status> statuses,
        Set<Institution> responsible, boolean overdue) {

    /** Everything. */
    public static final MatrixFilter ALL = new MatrixFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** Copies the sets. */
    public MatrixFilter {
        regions = Set.copyOf(regions);
        meetings = Set.copyOf(meetings);
        topics = Set.copyOf(topics);
        countries = Set.copyOf(countries);
        statuses = Set.copyOf(statuses);
        responsible = Set.copyOf(responsible);
    }

    /** The same for other regions. */
    public MatrixFilter inRegions(Set<Region> others) {
        return new MatrixFilter(others, meetings, topics, countries, statuses, responsible, overdue);
    }

    /** The same for other meetings. */
    public MatrixFilter atMeetings(Set<Meeting> others) {
        return new MatrixFilter(regions, others, topics, countries, statuses, responsible, overdue);
    }

    /** The same for other themes. */
    public MatrixFilter on(Set<Topic> others) {
        return new MatrixFilter(regions, meetings, others, countries, statuses, responsible, overdue);
    }

    /** The same for other countries. */
    public MatrixFilter inCountries(Set<Party> others) {
        return new MatrixFilter(regions, meetings, topics, others, statuses, responsible, overdue);
    }

    /** The same for other statuses. */
    public MatrixFilter withStatus(Set<Status> others) {
        return new MatrixFilter(regions, meetings, topics, countries, others, responsible, overdue);
    }

    /** The same for other institutions responsible. */
    public MatrixFilter responsibleTo(Set<Institution> others) {
        return new MatrixFilter(regions, meetings, topics, countries, statuses, others, overdue);
    }

    /** The same for overdue cells only, or for all. */
    public MatrixFilter onlyOverdue(boolean only) {
        return new MatrixFilter(regions, meetings, topics, countries, statuses, responsible, only);
    }

    /** Whether it asks anything of cells, so that all countries have to be read. */
    public boolean asksOfCells() {
        return overdue || !statuses.isEmpty() || !responsible.isEmpty();
    }
}
