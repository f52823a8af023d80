package org.rapporteur.ui.findings;

import java.util.Comparator;
import java.util.List;

import org.rapporteur.analysis.Finding.Severity;

/**
 * Everything that was found in a dossier.
 *
 * @param remarks what was found, the most serious first
 * @param version the version of the session that it holds for
 */
public record FoundNow(List<Remark> remarks, long version) {

    /** Sorts them: equal ones stay in the order of the dossier. */
    public FoundNow {
        remarks = remarks.stream().sorted(Comparator.comparing(Remark::severity)).toList();
    }

    /** How many are of a severity. */
    public int count(Severity severity) {
        return (int) remarks.stream().filter(remark -> remark.severity() == severity).count();
    }
}
