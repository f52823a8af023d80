package org.rapporteur.analysis.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.DelegationRole;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;

/** Rules on delegations. Membership is not attendance: both are entered, and compared here. */
final class DelegationRules {

    List<Rule<Rule.InDossier>> rules() {
        return List.of(
                new Rule<>("attended-not-held", Severity.ERROR, DelegationRules::notHeld),
                new Rule<>("delegation-twice", Severity.ERROR, DelegationRules::twice),
                new Rule<>("delegation-not-member", Severity.WARNING, DelegationRules::notMember));
    }

    private static void notHeld(Inquiry inquiry, Findings out) {
        Contents.meetings(inquiry).filter(m -> m.getStatus() != MeetingStatus.HELD && m.getStatus() != MeetingStatus.UNKNOWN)
                .filter(meeting -> meeting.getDelegations().stream().flatMap(delegation -> delegation.getParticipants().stream())
                        .anyMatch(participant -> participant.getAttended() == Knowledge.YES))
                .forEach(meeting -> out.add(meeting, out.words().name(meeting)));
    }

    private static void twice(Inquiry inquiry, Findings out) {
        record Part(Party party, DelegationRole role) {
        }
        Contents.meetings(inquiry).forEach(meeting -> {
            Set<Part> seen = new HashSet<>();
            for (Delegation delegation : meeting.getDelegations()) {
                if (delegation.getParty() != null && !seen.add(new Part(delegation.getParty(), delegation.getRole()))) {
                    out.add(delegation, out.words().name(delegation.getParty()), out.words().name(meeting));
                }
            }
        });
    }

    private static void notMember(Inquiry inquiry, Findings out) {
        Contents.meetings(inquiry).forEach(meeting -> notMember(meeting, out));
    }

    private static void notMember(Meeting meeting, Findings out) {
        Set<Party> belonging = RecommendationRules.belonging(meeting.getRegion());
        if (belonging.isEmpty()) {
            return;
        }
        for (Delegation delegation : meeting.getDelegations()) {
            Party party = delegation.getParty();
            if (party != null && !(party instanceof Organisation) && !belonging.contains(party)) {
                out.add(delegation, out.words().name(party), out.words().name(meeting), out.words().name(meeting.getRegion()));
            }
        }
    }
}
