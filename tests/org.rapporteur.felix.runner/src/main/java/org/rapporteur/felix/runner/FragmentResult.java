package org.rapporteur.felix.runner;

import java.io.PrintStream;
import java.util.List;
import org.rapporteur.felix.runner.TestOutcome.Status;

/** How the tests of one fragment ended. */
public record FragmentResult(Fragment fragment, List<TestOutcome> outcomes) {

    /** Copies the list. */
    public FragmentResult {
        outcomes = List.copyOf(outcomes);
    }

    /** How many tests ended so. */
    public long count(Status status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }

    /** Tests that ran, well or not. */
    public long executed() {
        return count(Status.PASSED) + count(Status.FAILED);
    }

    /** Prints what failed and why, and a line that counts. */
    public void tell(PrintStream out) {
        for (var outcome : outcomes) {
            if (outcome.status() == Status.FAILED) {
                out.println("FAILED " + outcome.className() + " " + outcome.name());
                outcome.failure().ifPresent(failure -> failure.printStackTrace(out));
            }
        }
        out.println(fragment.name() + ": " + summary(List.of(this)));
    }

    /** As {@code 57 passed, 0 failed}, with the skipped ones where there are any. */
    public static String summary(List<FragmentResult> results) {
        var skipped = sum(results, Status.SKIPPED);
        return sum(results, Status.PASSED) + " passed, " + sum(results, Status.FAILED) + " failed"
                + (skipped == 0 ? "" : ", " + skipped + " skipped");
    }

    private static long sum(List<FragmentResult> results, Status status) {
        return results.stream().mapToLong(result -> result.count(status)).sum();
    }
}
