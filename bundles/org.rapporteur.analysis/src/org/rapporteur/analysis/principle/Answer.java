package org.rapporteur.analysis.principle;

import java.util.Collection;

import org.rapporteur.model.Knowledge;

/** Whether something is so. Unknown is not no. */
enum Answer {
    YES, NO, UNKNOWN;

    static Answer of(boolean so) {
        return so ? YES : NO;
    }

    static Answer of(Knowledge knowledge) {
        return switch (knowledge) {
            case YES -> YES;
            case NO -> NO;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether one of several is so: no only when all are known not to be, and there are some. */
    static Answer any(Collection<Answer> answers) {
        return answers.contains(YES) ? YES : answers.isEmpty() || answers.contains(UNKNOWN) ? UNKNOWN : NO;
    }
}
