package org.rapporteur.sample;

import java.util.List;

import org.rapporteur.model.Gender;
import org.rapporteur.model.Institution;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.OrganisationKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Portfolio;
import org.rapporteur.model.Qualifier;
import org.rapporteur.model.Source;
import org.rapporteur.model.Topic;
import org.rapporteur.model.date.SourceDate;

/** Makes the bodies, people, topics and sources. */
final class RegisterMaker {

    private static final int PERSONS = 6;
    private static final int BROADER = 2;

    private final Setting setting;
    private final Phrases phrases;
    private final Dice dice;

    RegisterMaker(Setting setting) {
        this.setting = setting;
        phrases = setting.phrases();
        dice = setting.dice("register");
    }

    /** Sources come first, since everything else cites them. */
    void sources() {
        for (int i = 0; i < phrases.count("source"); i++) {
            Source source = ModelFactory.eINSTANCE.createSource();
            source.setId("source-" + (i + 1));
            source.setTitle(phrases.at("source", i).english());
            source.setAuthor(phrases.first("secretariat").english());
            source.setWhen(Dates.of(i, 2019 + i, dice));
            source.setLocation("archive/" + (100 + i));
            source.setExternal(i % 2 == 1);
            for (int part = 0; part < phrases.count("place"); part++) {
                source.getParts().add(phrases.at("place", part).english());
            }
            source.setNote(phrases.first("source-note").english());
            setting.dossier().getRegister().getSources().add(source);
        }
        Source disputed = setting.dossier().getRegister().getSources().getLast();
        setting.citing().date(disputed, SourceDate.parse("2020-03"), phrases.first("claim-when"));
    }

    void organisations() {
        Organisation secretariat = organisation("lantern-office", phrases.first("secretariat"), OrganisationKind.INTERGOVERNMENTAL);
        phrases.first("secretariat-short").asNames(secretariat.getNames(), NameKind.ABBREVIATION);
        secretariat.setRole(phrases.first("secretariat-role").english());
        setting.dossier().setSecretariat(secretariat);
        for (int i = 0; i < phrases.count("partner"); i++) {
            OrganisationKind kind = OrganisationKind.values()[(i + 1) % OrganisationKind.values().length];
            Organisation partner = organisation("partner-" + (i + 1), phrases.at("partner", i), kind);
            partner.setRole(phrases.any("partner-role", dice).english());
            if (kind == OrganisationKind.GOVERNMENT_BODY) {
                partner.setParent(setting.countries().getFirst());
            }
        }
        setting.citing().number(secretariat, "officials", 40, Qualifier.ABOUT, Phrase.same("some forty officials"));
    }

    private Organisation organisation(String id, Phrase name, OrganisationKind kind) {
        Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
        organisation.setId(id);
        organisation.setKind(kind);
        name.asNames(organisation.getNames(), NameKind.SHORT);
        setting.citing().perhaps(organisation, 50);
        setting.add(organisation);
        setting.dossier().getRegister().getParties().add(organisation);
        return organisation;
    }

    /** Some ministries and officials for each country, and an expert for each organisation. */
    void people() {
        for (Party country : setting.countries()) {
            for (int portfolio : dice.some(portfolios(), 5)) {
                institution(country, portfolio);
            }
            for (int i = 1; i <= PERSONS; i++) {
                person(country, i).setInstitution(dice.one(setting.institutions(country)));
            }
        }
        setting.organisations().forEach(organisation -> person(organisation, 1));
    }

    private List<Integer> portfolios() {
        return java.util.stream.IntStream.range(0, phrases.count("ministry")).boxed().toList();
    }

    private void institution(Party party, int portfolio) {
        Institution institution = ModelFactory.eINSTANCE.createInstitution();
        institution.setId(party.getId() + "-" + Portfolio.values()[portfolio + 1].getLiteral());
        institution.setParty(party);
        institution.setPortfolio(Portfolio.values()[portfolio + 1]);
        phrases.at("ministry", portfolio).asNames(institution.getNames());
        setting.citing().perhaps(institution, 10);
        setting.dossier().getRegister().getInstitutions().add(institution);
        setting.add(institution);
    }

    private Person person(Party party, int number) {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setId(party.getId() + "-person-" + number);
        person.setGender(dice.percent(6) ? Gender.OTHER : Gender.values()[number % 3]);
        person.setName(setting.fictions().person(person.getGender(), dice));
        person.setParty(party);
        person.setContact(person.getId().toLowerCase(java.util.Locale.ROOT) + "@example.org");
        setting.citing().perhaps(person, 10);
        setting.dossier().getRegister().getPersons().add(person);
        setting.add(person);
        return person;
    }

    void topics() {
        List<Topic> topics = setting.dossier().getRegister().getTopics();
        for (int i = 0; i < BROADER; i++) {
            topics.add(topic("theme-" + (i + 1), phrases.at("topic-broader", i)));
        }
        for (int i = 0; i < phrases.count("topic"); i++) {
            Topic topic = topic("topic-" + (i + 1), phrases.at("topic", i));
            topic.setBroader(topics.get(i % BROADER));
            topics.add(topic);
        }
    }

    private static Topic topic(String id, Phrase name) {
        Topic topic = ModelFactory.eINSTANCE.createTopic();
        topic.setId(id);
        name.asNames(topic.getNames());
        return topic;
    }
}
