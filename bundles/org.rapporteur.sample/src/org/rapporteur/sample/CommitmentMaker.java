package org.rapporteur.sample;

import java.util.List;

import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;

/** Makes what was promised at the meetings of a region; some of it is overdue. */
final class CommitmentMaker {

    private final Setting setting;
    private final Phrases phrases;
    private final Region region;
    private final Dice dice;

    CommitmentMaker(Setting setting, Region region) {
        this.setting = setting;
        this.region = region;
        phrases = setting.phrases();
        dice = setting.dice("commitments of " + region.getId());
    }

    void make() {
        List<Meeting> meetings = region.getMeetings().stream().filter(meeting -> meeting.getOrdinal() != null).toList();
        for (int i = 0; i < meetings.size() - 1; i++) {
            for (int n = 1; n <= 2; n++) {
                Commitment commitment = commitment(meetings.get(i), meetings.get(i + 1), i + n);
                commitment.setId(meetings.get(i).getId() + "-commitment-" + n);
                setting.dossier().getCommitments().add(commitment);
            }
        }
    }

    private Commitment commitment(Meeting at, Meeting next, int number) {
        List<Party> members = Belonging.members(at);
        Commitment commitment = ModelFactory.eINSTANCE.createCommitment();
        commitment.setText(phrases.any("commitment", dice).english());
        commitment.getBy().addAll(dice.some(members, dice.between(1, 2)));
        commitment.setByWording(phrases.any("commitment-by", dice).english());
        commitment.setRegion(region);
        commitment.setMeeting(at);
        commitment.setDueAt(next);
        setting.dossier().getQuestionnaires().stream().filter(q -> q.getRegion() == region).map(Questionnaire::getRounds)
                .flatMap(List::stream).filter(round -> round.getMeetings().contains(at)).findFirst().ifPresent(commitment::setRound);
        commitment.getRequestedBy().add(setting.organisations().getFirst());
        commitment.setMade(at.getWhen());
        commitment.setDue(Dates.of(number * 5, at.getWhen().earliest().orElseThrow().getYear() + dice.between(1, 9), dice));
        commitment.setStatus(CommitmentStatus.values()[dice.below(CommitmentStatus.values().length)]);
        commitment.setStatusWording(phrases.any("commitment-status", dice).english());
        setting.citing().cite(commitment, "due");
        if (number % 2 == 0) {
            setting.citing().words(commitment, "status", phrases.at("commitment-status", 0));
            setting.citing().words(commitment, "status", phrases.at("commitment-status", 1));
        }
        return commitment;
    }
}
