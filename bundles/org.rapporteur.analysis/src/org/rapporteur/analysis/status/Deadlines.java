package org.rapporteur.analysis.status;

import java.time.LocalDate;
import java.util.Optional;

import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.date.Verdict;

/**
 * By when commitments are due, and which are overdue.
 *
 * @param day the day on which it is asked
 */
public record Deadlines(LocalDate day) {

    /** By when a commitment is due: its own date, otherwise that of the meeting it is due at; empty when no source tells. */
    public static Optional<SourceDate> due(Commitment commitment) {
        return Optional.ofNullable(commitment.getDue()).or(() -> Optional.ofNullable(commitment.getDueAt()).map(Meeting::getWhen));
    }

    /** Whether a commitment is due and neither done nor lapsed. */
    public Verdict overdue(Commitment commitment) {
        boolean settled = commitment.getStatus() == CommitmentStatus.DONE || commitment.getStatus() == CommitmentStatus.LAPSED;
        return due(commitment).filter(due -> !settled).map(due -> due.overdue(day)).orElse(Verdict.NO);
    }
}
