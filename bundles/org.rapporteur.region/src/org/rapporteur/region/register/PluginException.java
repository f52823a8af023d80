package org.rapporteur.region.register;

import java.util.Locale;

import org.rapporteur.model.text.Told;

/** That something was asked of a plug-in for which nothing can stand in, and it did not give it. */
public final class PluginException extends RuntimeException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient PluginProblem problem;

    /**
     * @param problem what happened, to whom
     */
    public PluginException(PluginProblem problem) {
        super(problem.sentence(Locale.getDefault()));
        this.problem = problem;
    }

    /** What happened, to whom. */
    public PluginProblem problem() {
        return problem;
    }

    @Override
    public String sentence(Locale locale) {
        return problem.sentence(locale);
    }
}
