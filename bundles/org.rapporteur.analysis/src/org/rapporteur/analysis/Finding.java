package org.rapporteur.analysis;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * What a check found.
 *
 * @param rule stable identifier of the rule, for instance {@code count-differs-from-list}
 * @param severity how serious it is
 * @param where the object it is about
 * @param feature name of the feature it is about; empty: the object as a whole
 * @param message what was found, about what, what to do: one or two sentences in the language asked for
 * @param fix what mends it; empty when a person must decide
 */
public record Finding(String rule, Severity severity, EObject where, Optional<String> feature, String message, Optional<Fix> fix) {

    /** How serious a finding is. Only errors make {@code validate} end with exit code 1. */
    public enum Severity {
        /** Something that cannot be so. */
        ERROR,
        /** A contradiction or a gap that a person should look at. */
        WARNING,
        /** A remark, never a correction. */
        HINT
    }

    /**
     * What mends a finding.
     *
     * @param label what it does
     * @param action does it; called inside a command of the editing domain
     */
    public record Fix(String label, Runnable action) {
    }

    /** Checks that no part is null. */
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(where);
        Objects.requireNonNull(feature);
        Objects.requireNonNull(message);
        Objects.requireNonNull(fix);
    }
}
