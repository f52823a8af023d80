package org.rapporteur.importing.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rapporteur.model.text.Fold;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Name;
import org.rapporteur.model.Position;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Source;
import org.rapporteur.model.Topic;
import org.rapporteur.model.access.CountryRecords;

/** What a dossier has already, by identifiers and names. */
final class Present {

    private final CountryRecords records;
    private final Map<String, Meeting> meetings = new HashMap<>();
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();
    private final Set<String> topicIds = new HashSet<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Set<String> recommendations = new HashSet<>();
    private final Map<String, Map<String, Position>> positions = new HashMap<>();

    Present(Dossier dossier, CountryRecords records) {
        this.records = records;
        if (dossier.getRegister() != null) {
            for (Topic topic : dossier.getRegister().getTopics()) {
                topicIds.add(topic.getId());
                texts(topic.getNames()).forEach(name -> topics.putIfAbsent(Fold.of(name), topic.getId()));
            }
            for (Source source : dossier.getRegister().getSources()) {
                sources.put(source.getId(), String.valueOf(source.getTitle()));
            }
        }
        for (Region region : dossier.getRegions()) {
            regions.put(region.getId(), region);
            for (Meeting meeting : region.getMeetings()) {
                meetings.put(meeting.getId(), meeting);
                meeting.getRecommendations().stream().map(Recommendation::getId).forEach(recommendations::add);
            }
        }
    }

    private static Stream<String> texts(List<Name> names) {
        return names.stream().map(Name::getText).filter(name -> name != null);
    }

    Optional<Meeting> meeting(String id) {
        return Optional.ofNullable(meetings.get(id));
    }

    /** The meeting of a region that has a name. */
    Optional<Meeting> meetingNamed(String region, String name) {
        String folded = Fold.of(name);
        return region(region).stream().flatMap(one -> one.getMeetings().stream())
                .filter(meeting -> texts(meeting.getNames()).anyMatch(text -> Fold.of(text).equals(folded))).findFirst();
    }

    Optional<Region> region(String id) {
        return Optional.ofNullable(regions.get(id));
    }

    Optional<String> topic(String name) {
        return Optional.ofNullable(topics.get(Fold.of(name)));
    }

    boolean hasTopic(String id) {
        return topicIds.contains(id);
    }

    /** Title of a source. */
    Optional<String> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    boolean hasRecommendation(String id) {
        return recommendations.contains(id);
    }

    /** Whether a party is a member or an observer of a region. */
    boolean belongs(String region, String party) {
        return region(region).stream().flatMap(one -> one.getMemberships().stream()).map(membership -> membership.getParty())
                .anyMatch(member -> member != null && member.getId().equals(party));
    }

    /** A country's position on a recommendation; empty when its record does not speak of it. */
    Optional<Position> position(String country, String recommendation) {
        return Optional.ofNullable(positions.computeIfAbsent(country, this::read).get(recommendation));
    }

    private Map<String, Position> read(String country) {
        Map<String, Position> read = new HashMap<>();
        records.load(country).ifPresent(record -> {
            for (Implementation implementation : record.getImplementations()) {
                if (implementation.getRecommendation() != null) {
                    read.put(implementation.getRecommendation().getId(), implementation.getPosition());
                }
            }
            records.release(country);
        });
        return read;
    }
}
