package org.rapporteur.analysis.principle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapporteur.analysis.principle.Measure.Unit;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;

/** Principle 5: the same people come back and report. Compares each follow-up that took place with the meeting it follows. */
final class Accountability implements PrincipleMeasures {

    @Override
    public List<Measure> of(Scope scope) {
        List<FollowUp> links = scope.heldFollowUps();
        return List.of(
                scope.measure(5, "people-back", Unit.SHARE, links.stream().flatMap(link -> people(link, scope)).toList()),
                scope.measure(5, "institutions-back", Unit.SHARE, links.stream().flatMap(link -> institutions(link, scope)).toList()),
                scope.measure(5, "countries-back", Unit.SHARE, links.stream().flatMap(link -> countries(link, scope)).toList()),
                scope.measure(5, "countries-reporting", Unit.SHARE, links.stream().flatMap(link -> reports(link, scope)).toList()));
    }

    private static Stream<Entry> people(FollowUp link, Scope scope) {
        Set<Person> later = scope.at(link.later()).flatMap(one -> persons(one)).collect(Collectors.toSet());
        return scope.at(link.earlier()).filter(Attended::ofCountry).flatMap(before -> before.came().stream().map(one ->
                Entry.of(scope.name(before, one), link.later().getId(), back(one, later, after(link, before.party(), scope)))));
    }

    private static Answer back(Participant participant, Set<Person> later, Optional<Attended> after) {
        if (participant.getPerson() != null && later.contains(participant.getPerson())) {
            return Answer.YES;
        }
        boolean told = after.isPresent() && !after.get().came().isEmpty()
                && after.get().came().stream().allMatch(one -> one.getPerson() != null);
        return participant.getPerson() != null && told ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether somebody at a follow-up was at the meeting before: no only when all of that delegation then are on record by name. */
    static Knowledge cameBack(Participant participant, Delegation delegation, Meeting before) {
        List<Attended> then = before.getDelegations().stream().map(one -> new Attended(before, one)).toList();
        Set<Person> earlier = then.stream().flatMap(Accountability::persons).collect(Collectors.toSet());
        Optional<Attended> own = then.stream().filter(one -> one.party() == delegation.getParty()).findFirst();
        return switch (back(participant, earlier, own)) {
            case YES -> Knowledge.YES;
            case NO -> Knowledge.NO;
            case UNKNOWN -> Knowledge.UNKNOWN;
        };
    }

    private static Stream<Entry> institutions(FollowUp link, Scope scope) {
        return scope.at(link.earlier()).filter(Attended::ofCountry).flatMap(before -> before.institutions().stream()
                .sorted(java.util.Comparator.comparing(institution -> Objects.requireNonNullElse(institution.getId(), "")))
                .map(one -> institution(one, before, link, scope)));
    }

    private static Entry institution(Institution institution, Attended before, FollowUp link, Scope scope) {
        Optional<Attended> after = after(link, before.party(), scope);
        boolean back = after.map(one -> one.institutions().contains(institution)).orElse(false);
        Answer answer = back ? Answer.YES : after.map(Attended::institutionsKnown).orElse(false) ? Answer.NO : Answer.UNKNOWN;
        String name = scope.names().name(institution.getNames(), institution.getId());
        return Entry.of(scope.texts().text("entry.person", name, scope.name(before.party()), scope.name(link.earlier())),
                link.later().getId(), answer);
    }

    private static Stream<Entry> countries(FollowUp link, Scope scope) {
        Set<Party> came = scope.at(link.earlier()).filter(Attended::ofCountry).map(Attended::party)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return came.stream().map(party -> {
            Answer absent = link.later().getDelegationsComplete() == Knowledge.YES ? Answer.NO : Answer.UNKNOWN;
            Answer back = after(link, party, scope).isPresent() ? Answer.YES : absent;
            return Entry.of(scope.texts().text("entry.at", scope.name(party), scope.name(link.later())), link.later().getId(), back);
        });
    }

    private static Stream<Entry> reports(FollowUp link, Scope scope) {
        return scope.at(link.later()).filter(Attended::ofCountry).map(one -> Entry.of(scope.name(one), link.later().getId(),
                Answer.any(List.of(Answer.of(one.delegation().getReportedOrally()), Answer.of(one.delegation().getReportedInWriting())))));
    }

    private static Optional<Attended> after(FollowUp link, Party party, Scope scope) {
        return scope.at(link.later()).filter(one -> one.party() == party).findFirst();
    }

    private static Stream<Person> persons(Attended attended) {
        return attended.came().stream().map(Participant::getPerson).filter(Objects::nonNull);
    }
}
