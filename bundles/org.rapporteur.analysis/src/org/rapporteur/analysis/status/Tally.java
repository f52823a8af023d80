package org.rapporteur.analysis.status;

import java.util.Arrays;
import java.util.List;

import org.rapporteur.model.Status;

/**
 * Counts of cells: recommendations in countries.
 *
 * @param byStatus how many have each status, in the order of {@link Status}
 * @param evidenced how many have evidence
 * @param acted how many have an action
 */
public record Tally(List<Integer> byStatus, int evidenced, int acted) {

    /** No cells. */
    public static final Tally NONE = new Tally(new int[Status.values().length], 0, 0);

    /** Copies the counts. */
    public Tally {
        byStatus = List.copyOf(byStatus);
    }

    Tally(int[] byStatus, int evidenced, int acted) {
        this(Arrays.stream(byStatus).boxed().toList(), evidenced, acted);
    }

    /** Counts cells. */
    static Tally of(List<Cell> cells) {
        int[] counts = new int[Status.values().length];
        int evidenced = 0;
        int acted = 0;
        for (Cell cell : cells) {
            counts[cell.status().ordinal()]++;
            evidenced += cell.implementation().filter(i -> !i.getEvidence().isEmpty()).isPresent() ? 1 : 0;
            acted += cell.implementation().filter(i -> !i.getActions().isEmpty()).isPresent() ? 1 : 0;
        }
        return new Tally(counts, evidenced, acted);
    }

    /** How many have a status. */
    public int count(Status status) {
        return byStatus.get(status.ordinal());
    }

    /** How many there are. */
    public int total() {
        return byStatus.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many have a status that somebody reported. */
    public int reported() {
        return total() - count(Status.NOT_ASKED) - count(Status.NOT_REPORTED);
    }

    /** The counts of both together. */
    public Tally plus(Tally other) {
        int[] counts = new int[byStatus.size()];
        Arrays.setAll(counts, i -> byStatus.get(i) + other.byStatus.get(i));
        return new Tally(counts, evidenced + other.evidenced, acted + other.acted);
    }
}
