package org.rapporteur.testkit;

import org.rapporteur.model.Commitment;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Document;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;
import org.rapporteur.model.Topic;
import org.rapporteur.model.date.SourceDate;

/**
 * A dossier in memory, made in the words of the domain: {@code world.region("lakes").members("KEN", "UGA")}. Parties are made when
 * they are first named; a name of three capital letters is a State, unless it is IMP or IOM, any other an organisation.
 */
public final class World {

    private final Dossier dossier = ModelFactory.eINSTANCE.createDossier();
    private final RecordsInMemory records = new RecordsInMemory();

    /** An empty dossier. */
    public World() {
        dossier.setId("test");
        dossier.setTitle("A dossier for tests");
        dossier.setRegister(ModelFactory.eINSTANCE.createRegister());
    }

    /** The dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** Its country records, which count how often they are loaded and released. */
    public RecordsInMemory records() {
        return records;
    }

    /** Sets the period that the dossier covers. */
    public World period(String edtf) {
        dossier.setPeriod(SourceDate.parse(edtf));
        return this;
    }

    /** A region, made when it is first named. */
    public RegionMaker region(String id) {
        Region region = dossier.getRegions().stream().filter(r -> r.getId().equals(id)).findFirst().orElseGet(() -> {
            Region made = ModelFactory.eINSTANCE.createRegion();
            made.setId(id);
            dossier.getRegions().add(made);
            return made;
        });
        return new RegionMaker(this, region);
    }

    /** A party, made when it is first named. */
    public Party party(String id) {
        return dossier.getRegister().getParties().stream().filter(party -> party.getId().equals(id)).findFirst()
                .orElseGet(() -> id.matches("[A-Z]{3}") && !id.equals("IMP") && !id.equals("IOM") ? state(id, id) : organisation(id));
    }

    /** A new State with a short name. */
    public State state(String id, String name) {
        return register(ModelFactory.eINSTANCE.createState(), id, name);
    }

    /** A new territory of a State. */
    public Territory territory(String id, String name, String parent) {
        Territory territory = register(ModelFactory.eINSTANCE.createTerritory(), id, name);
        territory.setParent((State) party(parent));
        return territory;
    }

    /** A new organisation. */
    public Organisation organisation(String id) {
        return register(ModelFactory.eINSTANCE.createOrganisation(), id, id);
    }

    /** A topic, made when it is first named. */
    public Topic topic(String id) {
        return dossier.getRegister().getTopics().stream().filter(topic -> topic.getId().equals(id)).findFirst().orElseGet(() -> {
            Topic topic = ModelFactory.eINSTANCE.createTopic();
            topic.setId(id);
            topic.getNames().add(name(id, NameKind.SHORT));
            dossier.getRegister().getTopics().add(topic);
            return topic;
        });
    }

    /** The only source, called "The paper". */
    public Source paper() {
        return dossier.getRegister().getSources().stream().findFirst().orElseGet(() -> {
            Source source = ModelFactory.eINSTANCE.createSource();
            source.setId("paper");
            source.setTitle("The paper");
            dossier.getRegister().getSources().add(source);
            return source;
        });
    }

    /** A country's record, made when it is first named. */
    public RecordMaker record(String party) {
        CountryRecord record = records.find(party).orElseGet(() -> {
            CountryRecord made = ModelFactory.eINSTANCE.createCountryRecord();
            made.setId(party);
            made.setParty(party(party));
            records.add(made);
            return made;
        });
        return new RecordMaker(this, record);
    }

    /** A questionnaire with one round about meetings. */
    public RoundMaker round(String id, String... meetings) {
        Questionnaire questionnaire = ModelFactory.eINSTANCE.createQuestionnaire();
        questionnaire.setId(id + "-questionnaire");
        dossier.getQuestionnaires().add(questionnaire);
        return new RoundMaker(this, questionnaire, id, meetings);
    }

    /** A questionnaire for a region, made section by section. */
    public QuestionnaireMaker questionnaire(String id, String region) {
        Questionnaire questionnaire = ModelFactory.eINSTANCE.createQuestionnaire();
        questionnaire.setId(id);
        questionnaire.getTitles().add(QuestionnaireMaker.text("en", id));
        questionnaire.setRegion(region(region).get());
        dossier.getQuestionnaires().add(questionnaire);
        return new QuestionnaireMaker(questionnaire);
    }

    /** A round of a questionnaire about meetings. */
    public RoundMaker round(QuestionnaireMaker of, String id, String... meetings) {
        return new RoundMaker(this, of.get(), id, meetings);
    }

    /** A commitment. */
    public Commitment commitment(String id, String text) {
        Commitment commitment = ModelFactory.eINSTANCE.createCommitment();
        commitment.setId(id);
        commitment.setText(text);
        dossier.getCommitments().add(commitment);
        return commitment;
    }

    /** A document with a title. */
    public Document document(String id, String title) {
        Document document = ModelFactory.eINSTANCE.createDocument();
        document.setId(id);
        document.getTitles().add(name(title, NameKind.SHORT));
        dossier.getDocuments().add(document);
        return document;
    }

    /** A name in English. */
    public static Name name(String text, NameKind kind) {
        Name name = ModelFactory.eINSTANCE.createName();
        name.setText(text);
        name.setKind(kind);
        return name;
    }

    private <P extends Party> P register(P party, String id, String name) {
        party.setId(id);
        party.getNames().add(name(name, NameKind.SHORT));
        dossier.getRegister().getParties().add(party);
        return party;
    }
}
