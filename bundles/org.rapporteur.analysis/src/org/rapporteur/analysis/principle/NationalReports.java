package org.rapporteur.analysis.principle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.analysis.principle.Measure.Unit;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.analysis.status.Tally;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Round;
import org.rapporteur.model.Status;

/** Principle 7: measured by national reports. */
final class NationalReports implements PrincipleMeasures {

    @Override
    public List<Measure> of(Scope scope) {
        List<Asked> asked = asked(scope);
        StatusCounts cells = StatusCounts.of(scope);
        var measures = new ArrayList<Measure>();
        measures.add(scope.measure(7, "questionnaires-received", Unit.SHARE, asked.stream()
                .map(one -> Entry.of(name(one, scope), one.round().getId(), Answer.of(one.received()))).toList()));
        measures.add(scope.measure(7, "questionnaires-on-time", Unit.SHARE, asked.stream()
                .filter(one -> one.received() == Knowledge.YES)
                .map(one -> Entry.of(name(one, scope), one.round().getId(), Answer.of(one.onTime()))).toList()));
        measures.add(scope.measure(7, "questions-answered", Unit.SHARE, asked.stream()
                .filter(one -> one.received() == Knowledge.YES).flatMap(one -> one.digest().stream()
                        .map(digest -> Entry.counts(name(one, scope), one.round().getId(), digest.getAnswered(), digest.getApplicable(), 0)))
                .toList()));
        measures.add(scope.measure(7, "cells-with-status", Unit.SHARE, cells.entries(
                (what, where, tally) -> Entry.counts(what, where, tally.reported(), tally.total(), 0))));
        var labels = scope.inquiry().words().labels();
        Stream.of(Status.values()).filter(status -> status != Status.NOT_ASKED && status != Status.NOT_REPORTED)
                .forEach(status -> measures.add(scope.measure(7, "cells-by-status", status.getLiteral(), labels.label(status), Unit.SHARE,
                        cells.entries((what, where, tally) -> Entry.counts(what, where, tally.count(status), tally.reported(),
                                tally.total() - tally.reported())))));
        measures.add(scope.measure(7, "cells-with-evidence", Unit.SHARE, cells.entries(NationalReports::evidenced)));
        measures.add(scope.measure(7, "reports-presented-orally", Unit.SHARE, presented(scope, Delegation::getReportedOrally)));
        measures.add(scope.measure(7, "reports-presented-in-writing", Unit.SHARE, presented(scope, Delegation::getReportedInWriting)));
        return measures;
    }

    /** The questionnaires about meetings of the scope's region that were sent to its countries by the day of the inquiry. */
    private static List<Asked> asked(Scope scope) {
        return scope.inquiry().dossier().getQuestionnaires().stream().flatMap(questionnaire -> questionnaire.getRounds().stream()
                .filter(round -> questionnaire.getRegion() == scope.region()
                        || round.getMeetings().stream().anyMatch(meeting -> meeting.getRegion() == scope.region())))
                .flatMap(round -> Asked.in(round, scope.inquiry()).stream())
                .filter(one -> one.isSent() && (scope.party().isEmpty() || scope.party().get() == one.party())).toList();
    }

    private static String name(Asked asked, Scope scope) {
        Round round = asked.round();
        String about = Optional.ofNullable(round.getSubject()).filter(subject -> !subject.isEmpty()).orElseGet(
                () -> round.getMeetings().stream().findFirst().map(scope::name).orElse(round.getId()));
        return scope.texts().text("entry.at", scope.name(asked.party()), about);
    }

    private static Entry evidenced(String what, String where, Tally tally) {
        long known = Math.max(tally.reported(), tally.evidenced());
        return Entry.counts(what, where, tally.evidenced(), known, tally.total() - known);
    }

    private interface Presented {
        Knowledge of(Delegation delegation);
    }

    /** Of delegations of countries at follow-ups: there, progress is reported. */
    private static List<Entry> presented(Scope scope, Presented presented) {
        return scope.countries().stream().filter(one -> Optional.ofNullable(one.meeting().getFollows()).isPresent())
                .map(one -> Entry.of(scope.name(one), one.meeting().getId(), Answer.of(presented.of(one.delegation())))).toList();
    }
}
