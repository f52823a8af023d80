package org.rapporteur.analysis.found;

import java.util.List;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.region.register.PluginProblem;

/**
 * What came of checking a dossier.
 *
 * @param findings what was found: rule by rule, in the order of the dossier
 * @param problems plug-ins whose checks were left out
 */
public record CheckResult(List<Found> findings, List<PluginProblem> problems) {

    /** Copies the lists. */
    public CheckResult {
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /** Whether there is an error among the findings. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** How many findings are of a severity. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(found -> found.finding().severity() == severity).count();
    }
}
