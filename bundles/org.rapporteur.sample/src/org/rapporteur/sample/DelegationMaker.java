package org.rapporteur.sample;

import java.math.BigDecimal;
import java.util.List;

import org.rapporteur.model.Delegation;
import org.rapporteur.model.DelegationRole;
import org.rapporteur.model.Financing;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Participant;
import org.rapporteur.model.ParticipantKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Payer;
import org.rapporteur.model.Person;
import org.rapporteur.model.Rank;

/** Makes the delegations at a meeting: people who come back, people whom nobody names, and who paid. */
final class DelegationMaker {

    private static final int ATTENDANCE = 85;
    private static final int LARGEST = 4;

    private final Setting setting;
    private final Dice dice;

    DelegationMaker(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
    }

    void make(Meeting meeting) {
        for (Membership membership : meeting.getRegion().getMemberships()) {
            boolean mustCome = membership.getNewAt() == meeting || membership.getParty() == meeting.getCountry();
            if (Belonging.belongs(membership, meeting) && (mustCome || dice.percent(ATTENDANCE))) {
                delegation(meeting, membership);
            }
        }
    }

    private void delegation(Meeting meeting, Membership membership) {
        Party party = membership.getParty();
        Delegation delegation = ModelFactory.eINSTANCE.createDelegation();
        delegation.setParty(party);
        delegation.setRole(role(meeting, membership));
        delegation.setNewcomer(membership.getNewAt() == meeting ? Knowledge.YES : Knowledge.NO);
        delegation.setReportedOrally(Knowledge.values()[dice.below(3)]);
        delegation.setReportedInWriting(Knowledge.values()[dice.below(3)]);
        List<Person> persons = setting.persons(party);
        for (Person person : dice.some(persons, dice.between(1, LARGEST))) {
            participant(delegation, person);
        }
        if (dice.percent(15)) {
            Participant unnamed = ModelFactory.eINSTANCE.createParticipant();
            unnamed.setTitle(setting.phrases().any("rank-title", dice).english());
            delegation.getParticipants().add(unnamed);
        }
        financing(delegation);
        setting.citing().perhaps(delegation, 15);
        meeting.getDelegations().add(delegation);
    }

    private static DelegationRole role(Meeting meeting, Membership membership) {
        if (membership.getParty() instanceof Organisation) {
            return DelegationRole.PARTNER;
        }
        return membership.getParty() == meeting.getCountry() ? DelegationRole.HOST
                : membership.getRole() == MembershipRole.OBSERVER ? DelegationRole.OBSERVER : DelegationRole.PARTICIPANT;
    }

    private void participant(Delegation delegation, Person person) {
        boolean official = person.getInstitution() != null;
        int rank = dice.between(0, Rank.values().length - 1);
        Participant participant = ModelFactory.eINSTANCE.createParticipant();
        participant.setPerson(person);
        participant.setRank(Rank.values()[rank]);
        participant.setTitle(setting.phrases().at("rank-title", Rank.values().length - rank).english());
        participant.setInstitution(person.getInstitution());
        participant.setKind(official ? ParticipantKind.GOVERNMENT : ParticipantKind.EXPERT);
        participant.setAttended(dice.percent(92) ? Knowledge.YES : Knowledge.NO);
        participant.setHead(delegation.getParticipants().isEmpty() ? Knowledge.YES : Knowledge.NO);
        delegation.getParticipants().add(participant);
    }

    private void financing(Delegation delegation) {
        Financing financing = ModelFactory.eINSTANCE.createFinancing();
        financing.setPayer(Payer.values()[dice.below(Payer.values().length)]);
        if (financing.getPayer() == Payer.DONOR) {
            financing.setParty(setting.organisations().get(1));
        }
        if (dice.percent(60)) {
            financing.setAmount(BigDecimal.valueOf(dice.between(80, 900) * 1000L, 2));
            financing.setCurrency("EUR");
        }
        setting.citing().perhaps(financing, 20);
        delegation.getFinancing().add(financing);
    }
}
