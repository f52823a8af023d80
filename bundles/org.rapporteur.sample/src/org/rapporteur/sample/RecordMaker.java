package org.rapporteur.sample;

import java.util.List;

import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.DraftState;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Narrative;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Round;

/** Makes the record of a country: what it did about each recommendation, what it answered, and what analysts wrote. */
final class RecordMaker {

    private static final int REPORTED = 94;

    private final Setting setting;
    private final Party party;
    private final Dice dice;
    private final Belonging belonging;

    RecordMaker(Setting setting, Party party, Belonging belonging) {
        this.setting = setting;
        this.party = party;
        this.belonging = belonging;
        dice = setting.dice("record of " + party.getId());
    }

    CountryRecord make() {
        CountryRecord record = ModelFactory.eINSTANCE.createCountryRecord();
        record.setId(party.getId());
        record.setParty(party);
        setting.citing().cite(record);
        if (dice.percent(40)) {
            setting.citing().words(record, "party", setting.phrases().first("claim-record"));
        }
        var implementing = new ImplementationMaker(setting, party, dice);
        var answering = new ResponseMaker(setting, party, dice, belonging);
        for (Questionnaire questionnaire : setting.dossier().getQuestionnaires()) {
            for (Round round : questionnaire.getRounds()) {
                if (round.getInvitations().stream().anyMatch(invitation -> invitation.getParty() == party)) {
                    record.getResponses().add(answering.response(questionnaire, round));
                }
            }
        }
        for (Region region : setting.dossier().getRegions()) {
            for (Meeting meeting : region.getMeetings()) {
                for (Recommendation recommendation : meeting.getRecommendations()) {
                    if (belonging.addressed(recommendation, party) && dice.percent(REPORTED)) {
                        record.getImplementations().add(implementing.implementation(recommendation));
                    }
                }
            }
            if (Belonging.members(region).contains(party)) {
                record.getNarratives().add(narrative(region));
            }
        }
        record.getNarratives().add(narrative());
        return record;
    }

    /** For the report of one region. */
    private Narrative narrative(Region region) {
        Narrative narrative = narrative();
        narrative.setRegion(region);
        narrative.setSection("implementation");
        return narrative;
    }

    private Narrative narrative() {
        Phrases phrases = setting.phrases();
        Narrative narrative = ModelFactory.eINSTANCE.createNarrative();
        narrative.setState(dice.percent(70) ? DraftState.APPROVED : DraftState.DRAFT);
        narrative.setAuthor(setting.persons(setting.organisations().getFirst()).getFirst().getName());
        narrative.setWhen(Dates.of(dice.below(3), 2024, dice));
        List<String> names = party.getNames().stream().limit(2).map(name -> name.getText()).toList();
        phrases.any("narrative", dice, new Phrase(names.getFirst(), names.getLast())).asTexts(narrative.getTexts());
        narrative.getTexts().add(Phrase.text("ar", phrases.first("narrative-ar").english()));
        narrative.getTexts().add(Phrase.text("zh", phrases.first("narrative-zh").english()));
        return narrative;
    }
}
