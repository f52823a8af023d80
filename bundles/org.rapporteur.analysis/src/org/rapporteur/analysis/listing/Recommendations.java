package org.rapporteur.analysis.listing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Cell;
import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.model.Text;
import org.rapporteur.model.text.Names;

/**
 * Recommendations: one row for each recommendation and country it addresses, by region and country, so that one country's record is
 * in memory at a time.
 */
final class Recommendations implements Listing {

    @Override
    public String id() {
        return "recommendations";
    }

    @Override
    public List<String> fields() {
        return List.of("id", "number", "text", "meeting", "region", "country", "position", "status", "due", "themes");
    }

    @Override
    public Set<String> statuses() {
        return Stream.of(Status.values()).map(Status::getLiteral).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void rows(Inquiry inquiry, Filter filter, Row out) {
        for (Region region : inquiry.dossier().getRegions()) {
            if (filter.takes(region)) {
                addressees(region, inquiry).stream().filter(filter::takes).forEach(party -> country(region, party, inquiry, filter, out));
            }
        }
    }

    private static Set<Party> addressees(Region region, Inquiry inquiry) {
        var addressees = Statuses.of(inquiry).addressees();
        return region.getMeetings().stream().flatMap(meeting -> meeting.getRecommendations().stream())
                .flatMap(recommendation -> addressees.of(recommendation).stream()).filter(party -> !(party instanceof Organisation))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void country(Region region, Party party, Inquiry inquiry, Filter filter, Row out) {
        var record = inquiry.records().load(party.getId());
        try {
            Names names = new Names(inquiry.locale());
            Statuses.of(inquiry).cells(region, party, record).stream().filter(cell -> filter.takes(cell.status()))
                    .forEach(cell -> out.next(row(region, cell, names)));
        } finally {
            record.ifPresent(loaded -> inquiry.records().release(party.getId()));
        }
    }

    private static List<Value> row(Region region, Cell cell, Names names) {
        Recommendation recommendation = cell.recommendation();
        return List.of(Value.of(recommendation.getId()), Value.of(recommendation.getNumber()),
                Value.of(names.text(recommendation.getTexts()).map(Text::getText).orElse(null)),
                Value.of(recommendation.getMeeting().getId()), Value.of(region.getId()), Value.of(cell.party().getId()),
                Value.of(cell.position()), Value.of(cell.status()), Value.of(recommendation.getDue()),
                new Value.Several(recommendation.getTopics().stream().map(topic -> names.name(topic.getNames(), topic.getId())).toList()));
    }
}
