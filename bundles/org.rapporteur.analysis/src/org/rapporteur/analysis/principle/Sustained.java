package org.rapporteur.analysis.principle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rapporteur.analysis.principle.Measure.Unit;
import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.analysis.status.Tally;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.date.MonthsBetween;

/** Principle 4: sustained by follow-up. A follow-up counts from the day it is planned, unless it was called off. */
final class Sustained implements PrincipleMeasures {

    @Override
    public List<Measure> of(Scope scope) {
        var measures = new ArrayList<Measure>();
        if (scope.isRegion()) {
            measures.add(scope.measure(4, "meetings-with-follow-up", Unit.SHARE, linked(scope)));
            measures.add(scope.measure(4, "months-to-follow-up", Unit.MEDIAN, scope.followUps().stream()
                    .map(link -> months(link, scope)).toList()));
        }
        measures.add(scope.measure(4, "recommendations-with-action", Unit.SHARE, StatusCounts.of(scope).entries(Sustained::acted)));
        measures.add(scope.measure(4, "recommendations-on-agenda", Unit.SHARE, scope.followUps().stream()
                .flatMap(link -> link.earlier().getRecommendations().stream().filter(one -> concerns(scope, one))
                        .map(one -> Entry.of(scope.name(one), one.getId(), takenUp(one, link.later())))).toList()));
        return measures;
    }

    private static List<Entry> linked(Scope scope) {
        Map<Meeting, Boolean> followed = scope.followUps().stream().map(FollowUp::earlier).distinct()
                .collect(Collectors.toMap(Function.identity(), meeting -> true));
        return scope.meetings().stream().map(meeting -> Entry.of(scope.name(meeting), meeting.getId(),
                Answer.of(followed.containsKey(meeting)))).toList();
    }

    private static Entry months(FollowUp link, Scope scope) {
        Optional<MonthsBetween> between = Optional.ofNullable(link.earlier().getWhen()).flatMap(from ->
                Optional.ofNullable(link.later().getWhen()).flatMap(to -> MonthsBetween.of(from.edtf(), to.edtf())));
        String what = between.filter(months -> !months.isExact())
                .map(months -> scope.texts().text("entry.months", scope.name(link), months.least(), months.most()))
                .orElseGet(() -> scope.name(link));
        return between.filter(MonthsBetween::isExact).map(months -> Entry.counts(what, link.later().getId(), months.most(), 1, 0))
                .orElseGet(() -> Entry.of(what, link.later().getId(), Answer.UNKNOWN));
    }

    private static Entry acted(String what, String where, Tally tally) {
        long known = Math.max(tally.reported(), tally.acted());
        return Entry.counts(what, where, tally.acted(), known, tally.total() - known);
    }

    private static boolean concerns(Scope scope, Recommendation recommendation) {
        return scope.party().map(party -> Statuses.of(scope.inquiry()).addressees().includes(recommendation, party)).orElse(true);
    }

    private static Answer takenUp(Recommendation recommendation, Meeting later) {
        boolean onAgenda = later.getAgenda().stream().anyMatch(item -> item.getRecommendations().contains(recommendation));
        return onAgenda ? Answer.YES : later.getAgendaComplete() == Knowledge.YES ? Answer.NO : Answer.UNKNOWN;
    }
}
