package org.rapporteur.region.africa;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.rapporteur.model.Delegation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.africa.model.ConferenceAnswer;

/**
 * A conference that answers an earlier one.
 *
 * @param meeting the conference
 * @param answer the earlier one, and what governments were to report on
 */
public record Answered(Meeting meeting, ConferenceAnswer answer) {

    /** Those among meetings whose earlier conference is known, in their order. */
    public static List<Answered> among(Collection<Meeting> meetings) {
        return meetings.stream().flatMap(meeting -> Extensions.of(meeting, ConferenceAnswer.class).filter(answer -> answer.getAnswers() != null)
                .map(answer -> new Answered(meeting, answer))).toList();
    }

    /** The delegation a party sent to the conference; empty when none is on record. */
    public Optional<Delegation> delegation(Party party) {
        return delegation(meeting, party);
    }

    /** The delegation a party sent to the earlier conference; empty when none is on record. */
    public Optional<Delegation> earlierDelegation(Party party) {
        return delegation(answer.getAnswers(), party);
    }

    private static Optional<Delegation> delegation(Meeting meeting, Party party) {
        return meeting.getDelegations().stream().filter(delegation -> delegation.getParty() == party).findFirst();
    }
}
