package org.rapporteur.questionnaire.progress;

import java.util.Optional;

import org.rapporteur.model.EvidenceKind;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.SourceDate;

/** One change of a country's record, told in identifiers, so that it can be shown without being made. */
public sealed interface ProgressEdit {

    /**
     * What a government reports on a recommendation.
     *
     * @param status the status
     * @param when when it was reported; empty: not known
     * @param text what was done; may be empty
     */
    record Report(Status status, Optional<SourceDate> when, String text) {
    }

    /**
     * An action taken or planned.
     *
     * @param text the action
     * @param responsible who is responsible, in words; may be empty
     * @param due by when
     * @param done when it was done
     */
    record Deed(String text, String responsible, Optional<SourceDate> due, Optional<SourceDate> done) {
    }

    /**
     * What supports a report.
     *
     * @param kind what it is
     * @param title what it is called
     * @param location where it is: the name of a file; may be empty
     */
    record Proof(EvidenceKind kind, String title, String location) {
    }

    /**
     * The answers of a round as a source.
     *
     * @param id its identifier
     * @param title its title
     */
    record AddSource(String id, String title) implements ProgressEdit {
    }

    /**
     * What the government reports in the round.
     *
     * @param recommendation the recommendation
     * @param before what it had reported in this round; empty: nothing
     * @param after what it reports; empty: nothing any more
     */
    record SetReport(String recommendation, Optional<Report> before, Optional<Report> after) implements ProgressEdit {
    }

    /**
     * Who is responsible in the country.
     *
     * @param recommendation the recommendation
     * @param before in words, as it is; may be empty
     * @param after in words, as answered
     */
    record SetResponsible(String recommendation, String before, String after) implements ProgressEdit {
    }

    /**
     * An action that the government tells in the round.
     *
     * @param recommendation the recommendation
     * @param place where in the answers it stands: the question, for tables with the row
     * @param before as it was told before; empty: not told
     * @param after as it is told; empty: no longer told
     */
    record SetAction(String recommendation, String place, Optional<Deed> before, Optional<Deed> after) implements ProgressEdit {
    }

    /**
     * Evidence that the government gives in the round.
     *
     * @param recommendation the recommendation
     * @param place where in the answers it stands: the question, for tables with the row
     * @param before as it was given before; empty: not given
     * @param after as it is given; empty: no longer given
     */
    record SetEvidence(String recommendation, String place, Optional<Proof> before, Optional<Proof> after) implements ProgressEdit {
    }
}
