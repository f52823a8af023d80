package org.rapporteur.testkit;

import java.util.Arrays;

import org.rapporteur.model.Claim;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Fidelity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Organiser;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Text;
import org.rapporteur.model.date.SourceDate;

/** Makes a meeting. */
public final class MeetingMaker {

    private final World world;
    private final Meeting meeting;

    MeetingMaker(World world, Meeting meeting) {
        this.world = world;
        this.meeting = meeting;
    }

    /** The meeting. */
    public Meeting get() {
        return meeting;
    }

    /** Gives it a name. */
    public MeetingMaker called(String name) {
        meeting.getNames().add(World.name(name, NameKind.SHORT));
        return this;
    }

    /** It was held. */
    public MeetingMaker held(String date) {
        return when(MeetingStatus.HELD, date);
    }

    /** It is planned. */
    public MeetingMaker planned(String date) {
        return when(MeetingStatus.PLANNED, date);
    }

    /** It follows up an earlier meeting. */
    public MeetingMaker follows(MeetingMaker earlier) {
        meeting.setFollows(earlier.meeting);
        return this;
    }

    /** Who organised it. */
    public MeetingMaker by(String... parties) {
        for (String party : parties) {
            Organiser organiser = ModelFactory.eINSTANCE.createOrganiser();
            organiser.setParty(world.party(party));
            meeting.getOrganisers().add(organiser);
        }
        return this;
    }

    /** A claim about it that gives a number. */
    public Claim claimsNumber(String about, int number, String place) {
        Claim claim = Claims.add(meeting, about, world.paper(), place);
        claim.setNumber(number);
        return claim;
    }

    /** A claim about it that lists parties. */
    public Claim claimsList(String about, String place, String... parties) {
        Claim claim = Claims.add(meeting, about, world.paper(), place);
        Arrays.stream(parties).map(world::party).forEach(claim.getParties()::add);
        return claim;
    }

    /** A recommendation with a text, addressed to parties; to all members when none is named. */
    public Recommendation recommends(String id, String... addressees) {
        Recommendation recommendation = ModelFactory.eINSTANCE.createRecommendation();
        recommendation.setId(id);
        recommendation.setNumber(id);
        recommendation.setFidelity(Fidelity.QUOTED);
        Text text = ModelFactory.eINSTANCE.createText();
        text.setText("Text of " + id);
        recommendation.getTexts().add(text);
        recommendation.setToAllMembers(addressees.length == 0);
        Arrays.stream(addressees).map(world::party).forEach(recommendation.getAddressees()::add);
        meeting.getRecommendations().add(recommendation);
        return recommendation;
    }

    /** A party's delegation. */
    public DelegationMaker delegation(String party) {
        Delegation delegation = ModelFactory.eINSTANCE.createDelegation();
        delegation.setParty(world.party(party));
        meeting.getDelegations().add(delegation);
        return new DelegationMaker(world, delegation);
    }

    private MeetingMaker when(MeetingStatus status, String date) {
        meeting.setStatus(status);
        meeting.setWhen(SourceDate.parse(date));
        return this;
    }
}
