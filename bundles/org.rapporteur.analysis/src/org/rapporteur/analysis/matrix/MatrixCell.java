package org.rapporteur.analysis.matrix;

import java.util.List;
import java.util.Optional;

import org.rapporteur.model.Institution;
import org.rapporteur.model.Position;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.date.Verdict;

/** What the matrix shows of a recommendation in a country. */
public sealed interface MatrixCell {

    /** The recommendation is not addressed to the country. */
    record NotAddressed() implements MatrixCell {
    }

    /** The country's record is being read; the matrix tells when it is there. */
    record Awaited() implements MatrixCell {
    }

    /**
     * The country's record cannot be read.
     *
     * @param problem why, in a sentence
     */
    record Unreadable(String problem) implements MatrixCell {
    }

    /**
     * What is known.
     *
     * @param status the status; {@link Status#NOT_ASKED} or {@link Status#NOT_REPORTED} when no report counts
     * @param position the government's position
     * @param latest the date of the report that tells the status; empty when none counts or it has no date
     * @param overdue whether the recommendation, or an action on it, is due and not done
     * @param responsible the institutions responsible, of the recommendation and of actions on it, each once
     * @param responsibleWording who is responsible in the words of the source; empty when it does not say
     */
    record Known(Status status, Position position, Optional<SourceDate> latest, Verdict overdue, List<Institution> responsible,
            String responsibleWording) implements MatrixCell {
        /** Copies the list. */
        public Known {
            responsible = List.copyOf(responsible);
        }
    }
}
