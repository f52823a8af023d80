package org.rapporteur.analysis.principle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Gender;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Portfolio;
import org.rapporteur.model.Rank;
import org.rapporteur.testkit.MeetingMaker;
import org.rapporteur.testkit.RegionMaker;
import org.rapporteur.testkit.World;

class CompositionTest {

    private final World world = new World();
    private final RegionMaker lakes = world.region("lakes").members("KEN", "UGA");
    private final MeetingMaker nairobi = lakes.meeting("nairobi-2002").held("2002-05");
    private final MeetingMaker addis = lakes.meeting("addis-2003").held("2003-06").follows(nairobi);

    @Test
    void thoseWhoCameAreCountedByMinistryRankAndGenderWithWhatIsNotStated() {
        Delegation kenya = nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR)
                .with("Ben", Gender.MALE, Rank.SENIOR, Portfolio.LABOUR).withSomeone().get();
        Composition who = Composition.of(List.of(kenya));
        assertEquals(3, who.people());
        assertEquals(Map.of(Portfolio.NOT_STATED, 1, Portfolio.INTERIOR, 1, Portfolio.LABOUR, 1), who.portfolios());
        assertEquals(Map.of(Rank.NOT_STATED, 1, Rank.SENIOR, 2), who.ranks());
        assertEquals(Map.of(Gender.NOT_STATED, 1, Gender.FEMALE, 1, Gender.MALE, 1), who.genders());
    }

    @Test
    void whoDidNotComeIsNotCounted() {
        Delegation kenya = nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR).get();
        kenya.getParticipants().getFirst().setAttended(Knowledge.NO);
        assertEquals(0, Composition.of(List.of(kenya)).people());
    }

    @Test
    void whetherSomebodyWasThereBeforeIsUnknownUnlessAllOfThatDelegationAreOnRecord() {
        nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR);
        nairobi.delegation("UGA").withSomeone();
        Delegation kenya = addis.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR)
                .with("Ben", Gender.MALE, Rank.SENIOR, Portfolio.LABOUR).get();
        Delegation uganda = addis.delegation("UGA").with("Cora", Gender.FEMALE, Rank.SENIOR, Portfolio.LABOUR).get();
        assertEquals(List.of(Optional.of(Knowledge.YES), Optional.of(Knowledge.NO)),
                kenya.getParticipants().stream().map(Composition::wasAtMeetingBefore).toList());
        assertEquals(Optional.of(Knowledge.UNKNOWN), Composition.wasAtMeetingBefore(uganda.getParticipants().getFirst()));
        assertEquals(Optional.empty(), Composition.wasAtMeetingBefore(nairobi.get().getDelegations().getFirst().getParticipants().getFirst()));
    }
}
