package org.rapporteur.sample;

import java.util.List;

import org.rapporteur.model.AgendaItem;
import org.rapporteur.model.Disclosure;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Openness;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Topic;

/** Makes the agendas of meetings, and what was laid open about them. */
final class AgendaMaker {

    private static final int TAKEN_UP = 8;

    private final Setting setting;
    private final Dice dice;

    AgendaMaker(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
    }

    void make(Meeting meeting, int number) {
        Phrases phrases = setting.phrases();
        Topic topic = dice.one(setting.dossier().getRegister().getTopics());
        item(meeting, phrases.at("item", 0));
        AgendaItem progress = item(meeting, phrases.at("item", 1));
        if (meeting.getFollows() != null) {
            List<Recommendation> earlier = meeting.getFollows().getRecommendations();
            progress.getRecommendations().addAll(dice.some(earlier, TAKEN_UP));
        }
        var name = new Phrase(topic.getNames().get(0).getText(), topic.getNames().get(1).getText());
        item(meeting, phrases.at("item", 2, name)).getTopics().add(topic);
        item(meeting, phrases.at("item", 3));
        meeting.setAgendaComplete(number % 3 == 1 ? Knowledge.NO : Knowledge.YES);
        for (Openness what : Openness.values()) {
            Disclosure disclosure = ModelFactory.eINSTANCE.createDisclosure();
            disclosure.setWhat(what);
            disclosure.setOpen(Knowledge.values()[dice.below(Knowledge.values().length)]);
            setting.citing().perhaps(disclosure, 30);
            meeting.getDisclosures().add(disclosure);
        }
    }

    private AgendaItem item(Meeting meeting, Phrase title) {
        AgendaItem item = ModelFactory.eINSTANCE.createAgendaItem();
        item.setTitle(title.english());
        setting.citing().perhaps(item, 20);
        meeting.getAgenda().add(item);
        return item;
    }
}
