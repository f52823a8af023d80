package org.rapporteur.sample;

import java.util.List;

import org.rapporteur.model.Fidelity;
import org.rapporteur.model.Lineage;
import org.rapporteur.model.LineageKind;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Topic;

/** Makes the recommendations that the meetings of a region adopt. */
final class RecommendationMaker {

    private static final int YEARS_TO_GO = 3;

    private final Setting setting;
    private final Phrases phrases;
    private final Dice dice;
    private int made;

    RecommendationMaker(Setting setting, Region region) {
        this.setting = setting;
        phrases = setting.phrases();
        dice = setting.dice("recommendations of " + region.getId());
    }

    void make(Meeting meeting, int many) {
        for (int i = 1; i <= many; i++) {
            meeting.getRecommendations().add(recommendation(meeting, i));
            made++;
        }
    }

    private Recommendation recommendation(Meeting meeting, int number) {
        Recommendation recommendation = ModelFactory.eINSTANCE.createRecommendation();
        recommendation.setId(meeting.getId() + "-" + number);
        recommendation.setNumber(Integer.toString(number));
        recommendation.setFidelity(Fidelity.values()[made % 10 == 7 ? Fidelity.THEME_ONLY.ordinal() : Fidelity.SAMPLE.ordinal()]);
        if (recommendation.getFidelity() != Fidelity.THEME_ONLY) {
            phrases.any("recommendation", dice, phrases.any("measure", dice), phrases.any("means", dice)).asTexts(recommendation.getTexts());
        }
        List<Topic> topics = setting.dossier().getRegister().getTopics();
        recommendation.getTopics().addAll(dice.some(topics, dice.between(1, 2)));
        address(recommendation, meeting);
        if (made % 4 != 3) {
            recommendation.setDue(Dates.of(made, year(meeting) + dice.between(1, YEARS_TO_GO), dice));
        }
        lineage(recommendation, meeting);
        if (made % 9 == 4) {
            setting.citing().cite(recommendation, "due");
            setting.citing().words(recommendation, "status", phrases.any("commitment-status", dice));
        }
        return recommendation;
    }

    private static int year(Meeting meeting) {
        return meeting.getWhen().earliest().orElseThrow().getYear();
    }

    private void address(Recommendation recommendation, Meeting meeting) {
        List<Party> members = Belonging.members(meeting);
        recommendation.setToAllMembers(made % 5 != 2);
        if (!recommendation.isToAllMembers()) {
            recommendation.getAddressees().addAll(dice.some(members, Math.max(1, members.size() / 2)));
        }
        if (dice.percent(20)) {
            recommendation.getProposedBy().add(dice.one(members));
        }
    }

    /** Every third recommendation comes out of some of the meeting before. */
    private void lineage(Recommendation recommendation, Meeting meeting) {
        if (made % 3 != 2 || meeting.getFollows() == null || meeting.getFollows().getRecommendations().isEmpty()) {
            return;
        }
        Lineage lineage = ModelFactory.eINSTANCE.createLineage();
        lineage.setKind(LineageKind.values()[made % LineageKind.values().length]);
        lineage.getFrom().addAll(dice.some(meeting.getFollows().getRecommendations(), lineage.getKind() == LineageKind.MERGED ? 2 : 1));
        setting.citing().cite(lineage);
        recommendation.getLineage().add(lineage);
    }
}
