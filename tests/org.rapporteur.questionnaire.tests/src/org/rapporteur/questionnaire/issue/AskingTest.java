package org.rapporteur.questionnaire.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Membership;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.questionnaire.Lakes;

class AskingTest {

    private static final LocalDate DAY = LocalDate.of(2006, 1, 1);

    private final Lakes lakes = new Lakes();
    private final Asking asking = new Asking(lakes.questionnaire);

    @BeforeEach
    void askTheMembersOfTheDialogue() {
        lakes.questionnaire.setRegion(lakes.world.region("lakes").get());
    }

    private List<String> asked() {
        return asking.countries(lakes.first.getMeetings(), DAY).stream().map(Party::getId).toList();
    }

    @Test
    void theMembersOfTheRegionAreAsked() {
        assertEquals(List.of("RUR", "FRE"), asked());
    }

    @Test
    void whoHasLeftIsNotAskedAndWhoCameBackIs() {
        Membership ruritania = lakes.questionnaire.getRegion().getMemberships().getFirst();
        ruritania.setUntil(SourceDate.parse("2005-06"));
        assertEquals(List.of("FRE"), asked());
        ruritania.setUntil(SourceDate.parse("2006"));
        assertEquals(List.of("RUR", "FRE"), asked(), "perhaps still a member");
        ruritania.setUntil(SourceDate.parse("2005-06"));
        Membership again = ModelFactory.eINSTANCE.createMembership();
        again.setParty(ruritania.getParty());
        lakes.questionnaire.getRegion().getMemberships().add(again);
        assertEquals(List.of("RUR", "FRE"), asked());
    }

    @Test
    void whomAMeetingAddressedBesidesIsAskedAfterTheMembersButNoOrganisation() {
        Recommendation recommendation = lakes.recommendation(0);
        recommendation.getAddressees().add(lakes.world.state("SYL", "Sylvania"));
        recommendation.getAddressees().add(lakes.world.organisation("IOM"));
        assertEquals(List.of("RUR", "FRE", "SYL"), asked());
    }

    @Test
    void theFocalPointThatWasAskedLastIsAskedAgain() {
        Person person = ModelFactory.eINSTANCE.createPerson();
        lakes.first.getInvitations().getFirst().setFocalPoint(person);
        Collection<Party> countries = asking.countries(lakes.first.getMeetings(), DAY);
        Round round = asking.round("lakes-3", lakes.first.getMeetings(), countries);
        assertEquals("lakes-3", round.getId());
        assertEquals(lakes.first.getMeetings(), round.getMeetings());
        assertSame(person, round.getInvitations().getFirst().getFocalPoint(), "the second round named none");
        assertNull(round.getInvitations().get(1).getFocalPoint());
        assertNull(round.eContainer(), "nothing is changed");
    }
}
