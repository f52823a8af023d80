package org.rapporteur.analysis.principle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.rapporteur.analysis.principle.Measure.Unit;
import org.rapporteur.model.Disclosure;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Rank;

/** Principle 1: open, transparent, aimed at senior government participants. */
final class Openness implements PrincipleMeasures {

    @Override
    public List<Measure> of(Scope scope) {
        Stream<Measure> people = Stream.of(
                scope.measure(1, "senior-participants", Unit.SHARE, senior(scope)),
                scope.measure(1, "government-participants", Unit.SHARE, government(scope)));
        // what a meeting lays open is the region's to answer for, not one country's
        return Stream.concat(people, scope.isRegion() ? open(scope) : Stream.empty()).toList();
    }

    private static List<Entry> senior(Scope scope) {
        Rank least = scope.settings().getSeniorRank();
        return scope.delegations().stream().flatMap(attended -> attended.government().stream()
                .map(one -> Entry.of(scope.name(attended, one), attended.meeting().getId(), senior(one, least)))).toList();
    }

    private static Answer senior(Participant participant, Rank least) {
        return participant.getRank() == Rank.NOT_STATED ? Answer.UNKNOWN : Answer.of(participant.getRank().compareTo(least) >= 0);
    }

    private static List<Entry> government(Scope scope) {
        return scope.delegations().stream().flatMap(attended -> attended.came().stream()
                .map(one -> Entry.of(scope.name(attended, one), attended.meeting().getId(), attended.speaksForGovernment(one)))).toList();
    }

    private static Stream<Measure> open(Scope scope) {
        var labels = scope.inquiry().words().labels();
        return Arrays.stream(org.rapporteur.model.Openness.values()).map(what -> scope.measure(1, "openness", what.getLiteral(),
                labels.label(what), Unit.SHARE, scope.meetings().stream()
                        .map(meeting -> Entry.of(scope.name(meeting), meeting.getId(), open(meeting, what))).toList()));
    }

    private static Answer open(Meeting meeting, org.rapporteur.model.Openness what) {
        return Answer.any(meeting.getDisclosures().stream().filter(disclosure -> disclosure.getWhat() == what)
                .map(Disclosure::getOpen).map(Answer::of).toList());
    }
}
