package org.rapporteur.analysis.listing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.text.Names;

/** Meetings in their order; limited to a country, those it hosts or came to. */
final class MeetingList implements Listing {

    @Override
    public String id() {
        return "meetings";
    }

    @Override
    public List<String> fields() {
        return List.of("id", "name", "region", "series", "ordinal", "kind", "status", "when", "earliest", "latest", "city", "country",
                "follows", "partOf", "delegations", "recommendations");
    }

    @Override
    public Set<String> statuses() {
        return Stream.of(MeetingStatus.values()).map(MeetingStatus::getLiteral).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void rows(Inquiry inquiry, Filter filter, Row out) {
        Names names = new Names(inquiry.locale());
        inquiry.dossier().getRegions().stream().filter(filter::takes).flatMap(region -> Meetings.of(region).stream())
                .filter(meeting -> filter.takes(meeting.getStatus())).filter(meeting -> concerns(meeting, filter))
                .forEach(meeting -> out.next(row(meeting, names)));
    }

    private static boolean concerns(Meeting meeting, Filter filter) {
        return filter.takes(meeting.getCountry()) || meeting.getDelegations().stream().anyMatch(one -> filter.takes(one.getParty()));
    }

    private static List<Value> row(Meeting meeting, Names names) {
        return List.of(Value.of(meeting.getId()), Value.of(names.name(meeting.getNames(), meeting.getId())), id(meeting.getRegion()),
                id(meeting.getSeries()), Value.of(meeting.getOrdinal()), Value.of(meeting.getKind()), Value.of(meeting.getStatus()),
                Value.of(meeting.getWhen()), Value.of(Meetings.earliest(meeting).map(Object::toString).orElse(null)),
                Value.of(Meetings.latest(meeting).map(Object::toString).orElse(null)), Value.of(meeting.getCity()), id(meeting.getCountry()),
                id(meeting.getFollows()), id(meeting.getPartOf()), new Value.Count(meeting.getDelegations().size()),
                new Value.Count(meeting.getRecommendations().size()));
    }

    private static Value id(Identified identified) {
        return Value.of(Optional.ofNullable(identified).map(Identified::getId).orElse(null));
    }
}
