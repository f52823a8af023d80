package org.rapporteur.testkit;

import java.util.Arrays;

import org.rapporteur.model.Invitation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;

/** Makes a round of a questionnaire. */
public final class RoundMaker {

    private final World world;
    private final Round round = ModelFactory.eINSTANCE.createRound();

    RoundMaker(World world, Questionnaire questionnaire, String id, String... meetings) {
        this.world = world;
        round.setId(id);
        questionnaire.getRounds().add(round);
        world.dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream())
                .filter(meeting -> Arrays.asList(meetings).contains(meeting.getId())).forEach(round.getMeetings()::add);
    }

    /** The round. */
    public Round get() {
        return round;
    }

    /** When it was sent. */
    public RoundMaker sent(String date) {
        round.setSent(SourceDate.parse(date));
        return this;
    }

    /** By when answers are due. */
    public RoundMaker due(String date) {
        round.setDue(SourceDate.parse(date));
        return this;
    }

    /** Whom it asks. */
    public RoundMaker to(String... parties) {
        for (String party : parties) {
            Invitation invitation = ModelFactory.eINSTANCE.createInvitation();
            invitation.setParty(world.party(party));
            round.getInvitations().add(invitation);
        }
        return this;
    }
}
