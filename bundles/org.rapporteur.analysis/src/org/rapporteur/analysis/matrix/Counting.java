package org.rapporteur.analysis.matrix;

import java.util.Arrays;

import org.rapporteur.model.Status;
import org.rapporteur.model.date.Verdict;

/** Counts cells. */
final class Counting {

    private final int[] byStatus = new int[Status.values().length];
    private int overdue;
    private int awaited;
    private int unreadable;

    void count(Look look, int row) {
        byStatus[look.status(row).ordinal()]++;
        overdue += look.overdue(row) == Verdict.NO ? 0 : 1;
    }

    void unknown(int cells, boolean cannotBeRead) {
        awaited += cannotBeRead ? 0 : cells;
        unreadable += cannotBeRead ? cells : 0;
    }

    MatrixTotal total() {
        return new MatrixTotal(Arrays.stream(byStatus).boxed().toList(), overdue, awaited, unreadable);
    }
}
