package org.rapporteur.felix.runner;

import java.util.List;
import org.rapporteur.felix.runner.TestOutcome.Status;

/** How the tests of one fragment ended. */
record FragmentResult(Fragment fragment, List<TestOutcome> outcomes) {

    FragmentResult {
        outcomes = List.copyOf(outcomes);
    }

    long count(Status status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }

    /** Tests that ran, well or not. */
    long executed() {
        return count(Status.PASSED) + count(Status.FAILED);
    }

    /** As {@code 57 passed, 0 failed}, with the skipped ones where there are any. */
    static String summary(List<FragmentResult> results) {
        var skipped = sum(results, Status.SKIPPED);
        return sum(results, Status.PASSED) + " passed, " + sum(results, Status.FAILED) + " failed"
                + (skipped == 0 ? "" : ", " + skipped + " skipped");
    }

    private static long sum(List<FragmentResult> results, Status status) {
        return results.stream().mapToLong(result -> result.count(status)).sum();
    }
}
