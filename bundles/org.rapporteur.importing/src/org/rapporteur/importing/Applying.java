package org.rapporteur.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapporteur.importing.Edit.AddMeeting;
import org.rapporteur.importing.Edit.AddMember;
import org.rapporteur.importing.Edit.AddRecommendation;
import org.rapporteur.importing.Edit.AddRegion;
import org.rapporteur.importing.Edit.AddSource;
import org.rapporteur.importing.Edit.AddState;
import org.rapporteur.importing.Edit.AddTopic;
import org.rapporteur.importing.Edit.SetPosition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Register;
import org.rapporteur.model.Source;
import org.rapporteur.model.Topic;
import org.rapporteur.model.access.CountryRecords;

/** Makes edits in a dossier, one after the other. */
final class Applying implements AutoCloseable {

    private final Dossier dossier;
    private final Register register;
    private final PositionKeeper positions;
    private final Map<String, Party> parties;
    private final Map<String, Topic> topics;
    private final Map<String, Source> sources;
    private final Map<String, Region> regions;
    private final Map<String, Meeting> meetings = new HashMap<>();
    private final Map<String, Recommendation> recommendations = new HashMap<>();

    Applying(Dossier dossier, CountryRecords records) {
        this.dossier = dossier;
        if (dossier.getRegister() == null) {
            dossier.setRegister(ModelFactory.eINSTANCE.createRegister());
        }
        register = dossier.getRegister();
        positions = new PositionKeeper(dossier, records);
        parties = byId(register.getParties());
        topics = byId(register.getTopics());
        sources = byId(register.getSources());
        regions = byId(dossier.getRegions());
        for (Region region : dossier.getRegions()) {
            region.getMeetings().forEach(this::know);
        }
    }

    void apply(Edit edit) {
        switch (edit) {
            case AddState state -> add(state);
            case AddTopic topic -> add(topic);
            case AddSource source -> add(source);
            case AddRegion region -> add(region);
            case AddMeeting meeting -> add(meeting);
            case AddMember member -> add(member);
            case AddRecommendation recommendation -> add(recommendation);
            case SetPosition set -> positions.set(parties.get(set.country()), recommendations.get(set.recommendation()), set);
        }
    }

    /** Lets go of the country records. */
    @Override
    public void close() {
        positions.close();
    }

    private void add(AddState added) {
        var state = ModelFactory.eINSTANCE.createState();
        state.setId(added.id());
        state.getNames().addAll(List.of(name(added.name(), "en", NameKind.SHORT), name(added.officialName(), "en", NameKind.OFFICIAL),
                name(added.frenchName(), "fr", NameKind.SHORT), name(added.frenchOfficialName(), "fr", NameKind.OFFICIAL)));
        register.getParties().add(state);
        parties.put(added.id(), state);
    }

    private void add(AddTopic added) {
        Topic topic = ModelFactory.eINSTANCE.createTopic();
        topic.setId(added.id());
        topic.getNames().add(name(added.name(), added.language(), NameKind.SHORT));
        register.getTopics().add(topic);
        topics.put(added.id(), topic);
    }

    private void add(AddSource added) {
        Source source = ModelFactory.eINSTANCE.createSource();
        source.setId(added.id());
        source.setTitle(added.title());
        register.getSources().add(source);
        sources.put(added.id(), source);
    }

    private void add(AddRegion added) {
        Region region = ModelFactory.eINSTANCE.createRegion();
        region.setId(added.id());
        region.getNames().add(name(added.name(), added.language(), NameKind.SHORT));
        Citing.cite(region, sources.get(added.source()), "");
        dossier.getRegions().add(region);
        regions.put(added.id(), region);
    }

    private void add(AddMeeting added) {
        Meeting meeting = ModelFactory.eINSTANCE.createMeeting();
        meeting.setId(added.id());
        meeting.getNames().add(name(added.name(), added.language(), NameKind.SHORT));
        added.when().ifPresent(meeting::setWhen);
        Citing.cite(meeting, sources.get(added.source()), "");
        regions.get(added.region()).getMeetings().add(meeting);
        know(meeting);
    }

    private void add(AddMember added) {
        var membership = ModelFactory.eINSTANCE.createMembership();
        membership.setParty(parties.get(added.party()));
        Citing.cite(membership, sources.get(added.source()), "");
        regions.get(added.region()).getMemberships().add(membership);
    }

    private void add(AddRecommendation added) {
        Recommendation recommendation = ModelFactory.eINSTANCE.createRecommendation();
        recommendation.setId(added.id());
        recommendation.setNumber(added.number().isEmpty() ? null : added.number());
        var text = ModelFactory.eINSTANCE.createText();
        text.setLanguage(added.language());
        text.setText(added.text());
        recommendation.getTexts().add(text);
        added.addressees().forEach(id -> recommendation.getAddressees().add(parties.get(id)));
        added.proposers().forEach(id -> recommendation.getProposedBy().add(parties.get(id)));
        added.topics().forEach(id -> recommendation.getTopics().add(topics.get(id)));
        added.due().ifPresent(recommendation::setDue);
        Citing.claim(recommendation, "proposedBy", added.proposerWords());
        Citing.claim(recommendation, "action", added.action());
        Citing.cite(recommendation, sources.get(added.source()), added.place());
        meetings.get(added.meeting()).getRecommendations().add(recommendation);
        recommendations.put(added.id(), recommendation);
    }

    private void know(Meeting meeting) {
        meetings.put(meeting.getId(), meeting);
        meeting.getRecommendations().forEach(recommendation -> recommendations.put(recommendation.getId(), recommendation));
    }

    private static Name name(String text, String language, NameKind kind) {
        Name name = ModelFactory.eINSTANCE.createName();
        name.setText(text);
        name.setLanguage(language);
        name.setKind(kind);
        return name;
    }

    private static <T extends Identified> Map<String, T> byId(List<T> objects) {
        Map<String, T> byId = new HashMap<>();
        objects.forEach(object -> byId.put(object.getId(), object));
        return byId;
    }
}
