package org.rapporteur.analysis.principle;

import java.util.List;

import org.rapporteur.analysis.principle.Measure.Unit;
import org.rapporteur.model.Gender;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Settings;

/** Principle 3: gender-balanced delegations. Delegations of one cannot be balanced; they are counted apart. */
final class GenderBalance implements PrincipleMeasures {

    @Override
    public List<Measure> of(Scope scope) {
        List<Attended> known = scope.countries().stream().filter(one -> !one.came().isEmpty()).toList();
        List<Attended> several = known.stream().filter(one -> one.came().size() > 1).toList();
        Settings settings = scope.settings();
        return List.of(
                scope.measure(3, "women", Unit.SHARE, known.stream()
                        .flatMap(one -> one.came().stream().map(person -> woman(scope, one, person))).toList()),
                scope.measure(3, "balanced-delegations", Unit.SHARE, several.stream()
                        .map(one -> Entry.of(scope.name(one), one.meeting().getId(), balanced(one.came(), settings))).toList()),
                scope.measure(3, "delegations-of-one", Unit.COUNT, known.stream()
                        .map(one -> Entry.of(scope.name(one), one.meeting().getId(), Answer.of(one.came().size() == 1))).toList()),
                scope.measure(3, "women-heads", Unit.SHARE, known.stream().flatMap(one -> one.came().stream()
                        .filter(person -> person.getHead() == Knowledge.YES).map(person -> woman(scope, one, person))).toList()));
    }

    private static Entry woman(Scope scope, Attended attended, Participant participant) {
        return Entry.of(scope.name(attended, participant), attended.meeting().getId(), Attended.woman(participant));
    }

    private static Answer balanced(List<Participant> people, Settings settings) {
        if (people.stream().anyMatch(one -> Attended.gender(one) == Gender.NOT_STATED)) {
            return Answer.UNKNOWN;
        }
        long women = people.stream().filter(one -> Attended.gender(one) == Gender.FEMALE).count();
        long others = people.size() - women;
        boolean share = women * 100 >= (long) settings.getBalanceFrom() * people.size()
                && women * 100 <= (long) settings.getBalanceTo() * people.size();
        boolean few = people.size() <= settings.getSmallDelegation() && Math.abs(women - others) <= 1;
        return Answer.of(share || few);
    }
}
