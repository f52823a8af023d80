package org.rapporteur.analysis.principle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapporteur.model.Delegation;
import org.rapporteur.model.Gender;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Participant;
import org.rapporteur.model.ParticipantKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;

/**
 * A delegation at a meeting.
 *
 * @param meeting the meeting
 * @param delegation the delegation
 */
record Attended(Meeting meeting, Delegation delegation) {

    Party party() {
        return delegation.getParty();
    }

    /** Whether a State or a territory sent it: a delegation in the sense of the principles. */
    boolean ofCountry() {
        return party() != null && !(party() instanceof Organisation);
    }

    /** Those on record as its members, but for those a source says did not come. */
    List<Participant> came() {
        return delegation.getParticipants().stream().filter(one -> one.getAttended() != Knowledge.NO).toList();
    }

    /** Those who came for a government: in a country's delegation also those of whom no source tells for whom they speak. */
    List<Participant> government() {
        return came().stream().filter(one -> speaksForGovernment(one) == Answer.YES).toList();
    }

    Answer speaksForGovernment(Participant participant) {
        return participant.getKind() == ParticipantKind.NOT_STATED ? Answer.of(ofCountry())
                : Answer.of(participant.getKind() == ParticipantKind.GOVERNMENT);
    }

    /** The institutions that sent somebody. */
    Set<Institution> institutions() {
        return government().stream().flatMap(one -> institution(one).stream()).collect(Collectors.toSet());
    }

    /** Whether it is on record where each of those who came for the government comes from, and somebody did. */
    boolean institutionsKnown() {
        return !government().isEmpty() && government().stream().allMatch(one -> institution(one).isPresent());
    }

    static Optional<Institution> institution(Participant participant) {
        return Optional.ofNullable(participant.getInstitution())
                .or(() -> Optional.ofNullable(participant.getPerson()).map(Person::getInstitution));
    }

    static Gender gender(Participant participant) {
        return participant.getPerson() == null ? Gender.NOT_STATED : participant.getPerson().getGender();
    }

    static Answer woman(Participant participant) {
        return gender(participant) == Gender.NOT_STATED ? Answer.UNKNOWN : Answer.of(gender(participant) == Gender.FEMALE);
    }
}
