package org.rapporteur.importing.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rapporteur.importing.Edit;
import org.rapporteur.importing.Edit.AddMeeting;
import org.rapporteur.importing.Edit.AddMember;
import org.rapporteur.importing.Edit.AddRecommendation;
import org.rapporteur.importing.Edit.AddRegion;
import org.rapporteur.importing.Edit.AddSource;
import org.rapporteur.importing.Edit.AddState;
import org.rapporteur.importing.Edit.AddTopic;
import org.rapporteur.importing.Edit.SetPosition;
import org.rapporteur.importing.Proposal;
import org.rapporteur.importing.country.Country;
import org.rapporteur.importing.country.PartyNames;
import org.rapporteur.model.text.Fold;
import org.rapporteur.model.Position;

/** Gathers the edits of one import, each thing once. */
final class Plan {

    private final Present present;
    private final PartyNames names;
    private final Remarks refusals = new Remarks();
    private final Remarks notes = new Remarks();
    private final List<String> mappings = new ArrayList<>();
    private final SortedMap<String, AddState> states = new TreeMap<>();
    private final SortedMap<String, AddMember> members = new TreeMap<>();
    private final Map<String, AddMeeting> meetings = new HashMap<>();
    private final Map<String, AddTopic> topics = new HashMap<>();
    private final Set<String> topicIds = new HashSet<>();
    private final Map<String, AddSource> sources = new HashMap<>();
    private final Map<String, AddRegion> regions = new HashMap<>();
    private final List<AddRecommendation> recommendations = new ArrayList<>();
    private final Set<String> planned = new HashSet<>();
    private final List<SetPosition> positions = new ArrayList<>();
    private final Map<String, Position> plannedPositions = new HashMap<>();
    private int alreadyThere;

    Plan(Present present, PartyNames names) {
        this.present = present;
        this.names = names;
    }

    Present present() {
        return present;
    }

    PartyNames names() {
        return names;
    }

    Remarks refusals() {
        return refusals;
    }

    Remarks notes() {
        return notes;
    }

    void mapping(String text) {
        mappings.add(text);
    }

    /** A party that is referred to; a State that the register lacks is added. */
    void need(String party) {
        if (!names.isRegistered(party)) {
            Country country = names.country(party).orElseThrow();
            states.putIfAbsent(party, new AddState(country.id(), country.name(), country.officialName(), country.frenchName(),
                    country.frenchOfficialName()));
        }
    }

    /** The topic of a name, added when the register lacks it. */
    String topic(String name, String language) {
        return present.topic(name).orElseGet(() -> topics.computeIfAbsent(Fold.of(name), any -> {
            String slug = Optional.of(Fold.identifier(name)).filter(id -> !id.isEmpty()).orElse("topic");
            String id = slug;
            for (int next = 2; present.hasTopic(id) || !topicIds.add(id); next++) {
                id = slug + "-" + next;
            }
            return new AddTopic(id, name, language);
        }).id());
    }

    /** The source of a title, added when the register lacks it. */
    String source(String title) {
        return sources.computeIfAbsent(title, any -> {
            String slug = Optional.of(Fold.identifier(title)).filter(id -> !id.isEmpty()).orElse("import");
            String id = slug;
            for (int next = 2; present.source(id).filter(other -> !other.equals(title)).isPresent() || isTaken(id); next++) {
                id = slug + "-" + next;
            }
            return new AddSource(id, title);
        }).id();
    }

    private boolean isTaken(String id) {
        return sources.values().stream().anyMatch(source -> source.id().equals(id));
    }

    void need(AddRegion region) {
        if (present.region(region.id()).isEmpty()) {
            regions.putIfAbsent(region.id(), region);
        }
    }

    void need(AddMeeting meeting) {
        if (present.meeting(meeting.id()).isEmpty()) {
            meetings.putIfAbsent(meeting.id(), meeting);
        }
    }

    /** The region of a meeting that is planned. */
    Optional<String> regionOf(String meeting) {
        return Optional.ofNullable(meetings.get(meeting)).map(AddMeeting::region);
    }

    void add(AddMember member) {
        members.putIfAbsent(member.region() + " " + member.party(), member);
    }

    /** Adds a recommendation; false when it is there or planned already. */
    boolean add(AddRecommendation recommendation) {
        if (has(recommendation.id())) {
            return false;
        }
        planned.add(recommendation.id());
        recommendations.add(recommendation);
        return true;
    }

    boolean has(String recommendation) {
        return present.hasRecommendation(recommendation) || planned.contains(recommendation);
    }

    void countPresent() {
        alreadyThere++;
    }

    /** Sets a position where the dossier has another one. What is stated is never unset. */
    void position(String country, String recommendation, Position after, String comment) {
        String key = country + " " + recommendation;
        Optional<Position> now = Optional.ofNullable(plannedPositions.get(key)).or(() -> present.position(country, recommendation));
        Position before = now.orElse(Position.NOT_STATED);
        boolean says = after != Position.NOT_STATED || now.isEmpty() && !comment.isEmpty();
        if (says && (now.isEmpty() || before != after)) {
            positions.add(new SetPosition(country, recommendation, before, after, comment));
            plannedPositions.put(key, after);
        }
    }

    Proposal proposal() {
        List<Edit> edits = new ArrayList<>();
        edits.addAll(states.values());
        topics.values().stream().sorted(Comparator.comparing(AddTopic::id)).forEach(edits::add);
        if (!recommendations.isEmpty()) {
            sources.values().stream().filter(source -> present.source(source.id()).isEmpty())
                    .sorted(Comparator.comparing(AddSource::id)).forEach(edits::add);
        }
        regions.values().stream().sorted(Comparator.comparing(AddRegion::id)).forEach(edits::add);
        meetings.values().stream().sorted(MeetingOrder.OLDEST_FIRST).forEach(edits::add);
        edits.addAll(members.values());
        edits.addAll(recommendations);
        edits.addAll(positions);
        return new Proposal(mappings, edits, refusals.all(), notes.all(), alreadyThere);
    }
}
