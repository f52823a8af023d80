package org.rapporteur.analysis.listing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.analysis.status.Tallies;
import org.rapporteur.analysis.status.Tally;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.model.text.Names;

/** The States and territories of each region: its members, its observers, and those it addressed. */
final class Countries implements Listing {

    @Override
    public String id() {
        return "countries";
    }

    @Override
    public List<String> fields() {
        return List.of("id", "name", "officialName", "region", "role", "groups", "meetings", "recommendations", "reported", "implemented");
    }

    @Override
    public Set<String> statuses() {
        return Set.of();
    }

    @Override
    public void rows(Inquiry inquiry, Filter filter, Row out) {
        for (Region region : inquiry.dossier().getRegions()) {
            if (filter.takes(region)) {
                parties(region, inquiry).stream().filter(filter::takes).forEach(party -> out.next(row(region, party, inquiry)));
            }
        }
    }

    private static Set<Party> parties(Region region, Inquiry inquiry) {
        Set<Party> parties = region.getMemberships().stream().map(Membership::getParty).collect(Collectors.toCollection(LinkedHashSet::new));
        var addressees = Statuses.of(inquiry).addressees();
        region.getMeetings().stream().flatMap(meeting -> meeting.getRecommendations().stream())
                .forEach(recommendation -> parties.addAll(addressees.of(recommendation)));
        parties.removeIf(party -> party == null || party instanceof Organisation);
        return parties;
    }

    private static List<Value> row(Region region, Party party, Inquiry inquiry) {
        Names names = new Names(inquiry.locale());
        Optional<Membership> membership = region.getMemberships().stream().filter(one -> one.getParty() == party).findFirst();
        Tally tally = region.getMeetings().stream().map(meeting -> Tallies.of(inquiry).of(meeting, party)).reduce(Tally.NONE, Tally::plus);
        return List.of(Value.of(party.getId()), Value.of(names.shortName(party)), Value.of(names.officialName(party)),
                Value.of(region.getId()), Value.of(membership.map(one -> one.getRole().getLiteral()).orElse(null)),
                new Value.Several(membership.stream().flatMap(one -> one.getGroups().stream())
                        .map(group -> names.name(group.getNames(), group.getId())).toList()),
                new Value.Count(region.getMeetings().stream().filter(meeting -> came(meeting, party)).count()),
                new Value.Count(tally.total()), new Value.Count(tally.reported()), new Value.Count(tally.count(Status.IMPLEMENTED)));
    }

    private static boolean came(Meeting meeting, Party party) {
        return meeting.getDelegations().stream().anyMatch(delegation -> delegation.getParty() == party);
    }
}
