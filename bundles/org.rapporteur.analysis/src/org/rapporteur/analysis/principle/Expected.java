package org.rapporteur.analysis.principle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.rapporteur.analysis.status.Asking;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.ResponseDigest;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.date.SourceDate;

/**
 * A questionnaire that was sent to a country, and what is on record of its coming back.
 *
 * @param round the round
 * @param invitation the invitation
 * @param digest the figures of the country's response; empty when none is on record, so that nothing is known
 * @param day the day on which it is asked
 */
record Expected(Round round, Invitation invitation, Optional<ResponseDigest> digest, LocalDate day) {

    /** The questionnaires about meetings of the scope's region that were sent to its countries by the day of the inquiry. */
    static List<Expected> of(Scope scope) {
        LocalDate day = scope.inquiry().date();
        var all = new ArrayList<Expected>();
        for (Questionnaire questionnaire : scope.inquiry().dossier().getQuestionnaires()) {
            for (Round round : questionnaire.getRounds()) {
                boolean concerns = questionnaire.getRegion() == scope.region()
                        || round.getMeetings().stream().anyMatch(meeting -> meeting.getRegion() == scope.region());
                round.getInvitations().stream().filter(invitation -> concerns && invitation.getParty() != null)
                        .filter(invitation -> scope.party().isEmpty() || scope.party().get() == invitation.getParty())
                        .filter(invitation -> Asking.sent(round, invitation, day))
                        .forEach(invitation -> all.add(new Expected(round, invitation, digest(round, invitation, scope), day)));
            }
        }
        return all;
    }

    private static Optional<ResponseDigest> digest(Round round, Invitation invitation, Scope scope) {
        Optional<CountryRecords.Digest> figures = scope.inquiry().records().digest(invitation.getParty().getId());
        return figures.flatMap(all -> all.responses().stream().filter(one -> Objects.equals(one.getRound(), round.getId())).findFirst());
    }

    String name(Scope scope) {
        String about = Optional.ofNullable(round.getSubject()).filter(subject -> !subject.isEmpty()).orElseGet(
                () -> round.getMeetings().stream().findFirst().map(scope::name).orElse(round.getId()));
        return scope.texts().text("entry.at", scope.name(invitation.getParty()), about);
    }

    /** Whether it has come back by the day. A response that is awaited has not; where none is on record, nothing is known. */
    Answer received() {
        if (digest.isEmpty()) {
            return Answer.UNKNOWN;
        }
        boolean later = Optional.ofNullable(digest.get().getReceived()).flatMap(SourceDate::earliest)
                .map(received -> received.isAfter(day)).orElse(false);
        return Answer.of(digest.get().getState() != ResponseState.AWAITED && !later);
    }

    /** Whether it came back by the day it was due. */
    Answer onTime() {
        Optional<SourceDate> received = digest.map(ResponseDigest::getReceived);
        Optional<SourceDate> due = Optional.ofNullable(invitation.getDue()).or(() -> Optional.ofNullable(round.getDue()));
        Optional<Boolean> inTime = due.flatMap(SourceDate::earliest)
                .flatMap(limit -> received.flatMap(SourceDate::latest).map(last -> !last.isAfter(limit)));
        Optional<Boolean> late = due.flatMap(SourceDate::latest)
                .flatMap(limit -> received.flatMap(SourceDate::earliest).map(first -> first.isAfter(limit)));
        return inTime.orElse(false) ? Answer.YES : late.orElse(false) ? Answer.NO : Answer.UNKNOWN;
    }
}
