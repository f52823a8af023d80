package org.rapporteur.questionnaire.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Party;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Round;

/**
 * What accepted answers would change in a country's record. It is applied as a whole.
 *
 * @param round the round that was answered
 * @param party the country
 * @param edits the changes, in the order in which they must be made
 * @param withoutStatus recommendations of which something was told but no status: what was told stays an answer, since a report
 *        without a status would hide the one before
 */
public record ProgressProposal(Round round, Party party, List<ProgressEdit> edits, List<String> withoutStatus) {

    /** Copies the lists. */
    public ProgressProposal {
        edits = List.copyOf(edits);
        withoutStatus = List.copyOf(withoutStatus);
    }

    /** Whether the record says all of it already. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /**
     * The changes, a line for each.
     *
     * @param locale language of the lines
     */
    public List<String> lines(Locale locale) {
        var lines = new ProgressLines(locale);
        return edits.stream().map(lines::line).toList();
    }

    /**
     * Makes the changes. The caller makes it one step, with what else belongs to it, and saves or undoes it.
     *
     * @param record the record for which this was proposed, unchanged since
     * @param dossier the dossier
     */
    public void apply(CountryRecord record, Dossier dossier) {
        var applying = new ProgressApplying(dossier, record, round);
        edits.forEach(applying::apply);
    }

    /** What the government reported on a recommendation in a round. */
    static Optional<ProgressReport> report(Implementation implementation, Round round) {
        return implementation.getReports().stream().filter(report -> report.getRound() == round && report.getBy() == Reporter.GOVERNMENT).findFirst();
    }
}
