package org.rapporteur.analysis.principle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.rapporteur.analysis.principle.Measure.Unit;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Economy;
import org.rapporteur.model.Financing;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Payer;
import org.rapporteur.model.Series;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;

/** Principle 6: governments pay part. */
final class GovernmentShare implements PrincipleMeasures {

    @Override
    public List<Measure> of(Scope scope) {
        var measures = new ArrayList<Measure>();
        measures.add(scope.measure(6, "government-contribution", Unit.SHARE, scope.countries().stream()
                .filter(one -> one.meeting().getFollows() != null).filter(GovernmentShare::mayBeDeveloping)
                .map(one -> Entry.of(scope.name(one), one.meeting().getId(), pays(one))).toList()));
        costs(scope).forEach((currency, entries) ->
                measures.add(scope.measure(6, "government-cost-share", currency, currency, Unit.SHARE, entries)));
        for (Series series : scope.region().getSeries()) {
            List<Entry> trend = trend(series, scope);
            if (trend.size() > 1) {
                measures.add(scope.measure(6, "contribution-trend", series.getId(), scope.names().name(series.getNames(), series.getId()),
                        Unit.TREND, trend));
            }
        }
        return measures;
    }

    /** A country of which no source tells how it is grouped may be a developing one: whether it counts is then unknown. */
    private static boolean mayBeDeveloping(Attended attended) {
        Economy economy = economy(attended.party());
        return economy == Economy.DEVELOPING || economy == Economy.NOT_STATED;
    }

    private static Economy economy(Party party) {
        return switch (party) {
            case State state -> state.getEconomy();
            case Territory territory -> territory.getEconomy();
            default -> Economy.NOT_STATED;
        };
    }

    private static Answer pays(Attended attended) {
        if (economy(attended.party()) == Economy.NOT_STATED) {
            return Answer.UNKNOWN;
        }
        return Answer.any(attended.delegation().getFinancing().stream().map(Financing::getPayer)
                .map(payer -> payer == Payer.NOT_STATED ? Answer.UNKNOWN : Answer.of(payer == Payer.GOVERNMENT)).toList());
    }

    /** The cost of delegations whose every share is on record as an amount of one currency, by currency. */
    private static Map<String, List<Entry>> costs(Scope scope) {
        var costs = new TreeMap<String, List<Entry>>();
        for (Attended attended : scope.countries()) {
            List<Financing> shares = attended.delegation().getFinancing();
            Optional<String> currency = shares.stream().map(Financing::getCurrency).filter(Objects::nonNull).findFirst();
            boolean complete = currency.isPresent() && shares.stream().allMatch(share -> share.getAmount() != null
                    && share.getPayer() != Payer.NOT_STATED && currency.get().equals(share.getCurrency()));
            if (complete) {
                BigDecimal all = sum(shares);
                BigDecimal own = sum(shares.stream().filter(share -> share.getPayer() == Payer.GOVERNMENT).toList());
                costs.computeIfAbsent(currency.get(), c -> new ArrayList<>())
                        .add(new Entry(scope.name(attended), attended.meeting().getId(), own, all, 0));
            }
        }
        return costs;
    }

    private static BigDecimal sum(List<Financing> shares) {
        return shares.stream().map(Financing::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of delegations of developing countries with a government contribution, meeting by meeting. */
    private static List<Entry> trend(Series series, Scope scope) {
        return scope.meetings().stream().filter(meeting -> meeting.getSeries() == series).sorted(Meetings.ORDER)
                .map(meeting -> contributions(meeting, scope)).toList();
    }

    private static Entry contributions(Meeting meeting, Scope scope) {
        List<Answer> answers = scope.at(meeting).filter(Attended::ofCountry).filter(GovernmentShare::mayBeDeveloping)
                .map(GovernmentShare::pays).toList();
        long yes = answers.stream().filter(answer -> answer == Answer.YES).count();
        long unknown = answers.stream().filter(answer -> answer == Answer.UNKNOWN).count();
        return Entry.counts(scope.name(meeting), meeting.getId(), yes, answers.size() - unknown, unknown);
    }
}
