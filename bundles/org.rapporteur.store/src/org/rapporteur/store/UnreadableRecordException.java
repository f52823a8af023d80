package org.rapporteur.store;

import java.util.Locale;

import org.rapporteur.model.text.Told;

/** A country record's file cannot be read; found out only when it is asked for. The message says what, where and what to do. */
public final class UnreadableRecordException extends RuntimeException implements Told {

    private static final long serialVersionUID = 1L;

    private final DossierException problem;

    UnreadableRecordException(DossierException problem) {
        super(problem.getMessage(), problem);
        this.problem = problem;
    }

    DossierException problem() {
        return problem;
    }

    @Override
    public String sentence(Locale locale) {
        return problem.sentence(locale);
    }
}
