package org.rapporteur.analysis.matrix;

import java.util.List;

import org.rapporteur.model.Status;

/**
 * Counts of the cells of a row or a column that are shown and fit the filter.
 *
 * @param byStatus how many have each status, in the order of {@link Status}
 * @param overdue how many are overdue, be it possibly
 * @param awaited how many have not been read yet
 * @param unreadable how many cannot be read
 */
public record MatrixTotal(List<Integer> byStatus, int overdue, int awaited, int unreadable) {

    /** Copies the counts. */
    public MatrixTotal {
        byStatus = List.copyOf(byStatus);
    }

    /** How many have a status. */
    public int count(Status status) {
        return byStatus.get(status.ordinal());
    }

    /** How many are known. */
    public int known() {
        return byStatus.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many have a status that somebody reported. */
    public int reported() {
        return known() - count(Status.NOT_ASKED) - count(Status.NOT_REPORTED);
    }
}
