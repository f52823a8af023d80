package org.rapporteur.felix.runner;

import java.time.Duration;
import java.util.Optional;

/**
 * How one test ended.
 *
 * @param className what it belongs to
 * @param name      the test, with its parameters
 * @param status    how it ended
 * @param took      how long it ran
 * @param failure   what was thrown when it failed or was given up
 * @param reason    why it was skipped; else empty
 */
public record TestOutcome(String className, String name, Status status, Duration took, Optional<Throwable> failure, String reason) {

    /** The ways a test can end. */
    public enum Status { PASSED, FAILED, SKIPPED }
}
