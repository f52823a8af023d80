package org.rapporteur.felix.runner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.rapporteur.felix.runner.TestOutcome.Status;

/**
 * Gathers how each test ended. What fails outside of a test, as a method that prepares a whole class, counts as a failed
 * test of its own.
 */
final class OutcomeListener implements TestExecutionListener {

    private final List<TestOutcome> outcomes = new ArrayList<>();
    private final Map<TestIdentifier, Long> started = new HashMap<>();
    private TestPlan plan;

    List<TestOutcome> outcomes() {
        return outcomes;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        started.put(test, System.nanoTime());
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (test.isTest()) {
            outcomes.add(new TestOutcome(className(test), name(test), Status.SKIPPED, Duration.ZERO, Optional.empty(), reason));
        } else {
            plan.getChildren(test).forEach(child -> executionSkipped(child, reason));
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            return;
        }
        var took = Duration.ofNanos(System.nanoTime() - started.getOrDefault(test, System.nanoTime()));
        var failure = result.getThrowable();
        outcomes.add(switch (result.getStatus()) {
            case SUCCESSFUL -> new TestOutcome(className(test), name(test), Status.PASSED, took, failure, "");
            case FAILED -> new TestOutcome(className(test), name(test), Status.FAILED, took, failure, "");
            case ABORTED -> new TestOutcome(className(test), name(test), Status.SKIPPED, took, failure,
                    failure.map(Throwable::getMessage).orElse(""));
        });
    }

    private static String className(TestIdentifier test) {
        return test.getSource().map(source -> switch (source) {
            case MethodSource method -> method.getClassName();
            case ClassSource type -> type.getClassName();
            default -> "";
        }).orElse("");
    }

    /** The name of the method and what distinguishes one run of it from another. */
    private static String name(TestIdentifier test) {
        var method = test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
                .map(MethodSource::getMethodName).orElse("");
        var shown = test.getDisplayName();
        return shown.startsWith(method) ? shown : method + " " + shown;
    }
}
