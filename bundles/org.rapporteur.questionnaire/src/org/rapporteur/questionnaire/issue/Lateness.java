package org.rapporteur.questionnaire.issue;

import java.time.LocalDate;
import java.util.Optional;

import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.date.Verdict;

/** Who is late: answers were certainly due before the day, and none has come, or what came was sent back. */
final class Lateness {

    private Lateness() {
    }

    static boolean isLate(Round round, Invitation invitation, Optional<CountryRecord> record, LocalDate day) {
        SourceDate due = invitation.getDue() == null ? round.getDue() : invitation.getDue();
        boolean answered = record.stream().flatMap(known -> known.getResponses().stream()).filter(response -> response.getRound() == round)
                .anyMatch(response -> response.getState() == ResponseState.RECEIVED || response.getState() == ResponseState.ACCEPTED);
        return due != null && !answered && due.overdue(day) == Verdict.CERTAINLY;
    }
}
