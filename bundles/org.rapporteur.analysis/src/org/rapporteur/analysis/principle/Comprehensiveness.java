package org.rapporteur.analysis.principle;

import java.util.List;
import java.util.stream.Stream;

import org.rapporteur.analysis.principle.Measure.Unit;
import org.rapporteur.model.Portfolio;

/** Principle 2: several ministries in a delegation. */
final class Comprehensiveness implements PrincipleMeasures {

    private static final List<Portfolio> CORE = Stream.of(Portfolio.values())
            .filter(portfolio -> portfolio != Portfolio.NOT_STATED && portfolio != Portfolio.OTHER).toList();

    @Override
    public List<Measure> of(Scope scope) {
        List<Attended> delegations = scope.countries();
        var labels = scope.inquiry().words().labels();
        Stream<Measure> counts = Stream.of(
                scope.measure(2, "ministries", Unit.MEDIAN, delegations.stream().map(one -> ministries(one, scope)).toList()),
                scope.measure(2, "comprehensive-delegations", Unit.SHARE, delegations.stream().map(one -> Entry.of(scope.name(one),
                        one.meeting().getId(), comprehensive(one, scope.settings().getMinistries()))).toList()));
        Stream<Measure> matrix = CORE.stream().map(portfolio -> scope.measure(2, "portfolio", portfolio.getLiteral(),
                labels.label(portfolio), Unit.SHARE, delegations.stream()
                        .map(one -> Entry.of(scope.name(one), one.meeting().getId(), present(one, portfolio))).toList()));
        return Stream.concat(counts, matrix).toList();
    }

    private static Entry ministries(Attended attended, Scope scope) {
        return attended.institutionsKnown() ? Entry.counts(scope.name(attended), attended.meeting().getId(), attended.institutions().size(), 1, 0)
                : Entry.of(scope.name(attended), attended.meeting().getId(), Answer.UNKNOWN);
    }

    private static Answer comprehensive(Attended attended, int threshold) {
        return attended.institutions().size() >= threshold ? Answer.YES : attended.institutionsKnown() ? Answer.NO : Answer.UNKNOWN;
    }

    private static Answer present(Attended attended, Portfolio portfolio) {
        List<Portfolio> known = attended.institutions().stream().map(institution -> institution.getPortfolio()).toList();
        if (known.contains(portfolio)) {
            return Answer.YES;
        }
        return attended.institutionsKnown() && !known.contains(Portfolio.NOT_STATED) ? Answer.NO : Answer.UNKNOWN;
    }
}
