package org.rapporteur.analysis.principle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.analysis.status.Tallies;
import org.rapporteur.analysis.status.Tally;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;

/** The cells of recommendation by country of a scope, counted by meeting and country. */
record StatusCounts(List<Counted> counts) {

    /** The counts of one country for one meeting. */
    record Counted(String what, String where, Tally tally) {
    }

    /** Makes an entry of counts. */
    interface Making {
        Entry entry(String what, String where, Tally tally);
    }

    static StatusCounts of(Scope scope) {
        return scope.inquiry().once(StatusCounts.class, List.of(scope.region(), scope.party(), scope.inquiry().date()), () -> count(scope));
    }

    List<Entry> entries(Making making) {
        return counts.stream().map(one -> making.entry(one.what(), one.where(), one.tally())).toList();
    }

    private static StatusCounts count(Scope scope) {
        Tallies tallies = Tallies.of(scope.inquiry());
        var counts = new ArrayList<Counted>();
        for (Meeting meeting : scope.meetings()) {
            for (Party party : addressed(meeting, scope)) {
                counts.add(new Counted(scope.texts().text("entry.at", scope.name(party), scope.name(meeting)), meeting.getId(),
                        tallies.of(meeting, party)));
            }
        }
        return new StatusCounts(List.copyOf(counts));
    }

    private static Set<Party> addressed(Meeting meeting, Scope scope) {
        var addressees = Statuses.of(scope.inquiry()).addressees();
        var parties = new LinkedHashSet<Party>();
        meeting.getRecommendations().forEach(recommendation -> parties.addAll(addressees.of(recommendation)));
        parties.removeIf(party -> party instanceof Organisation || scope.party().isPresent() && scope.party().get() != party);
        return parties;
    }
}
