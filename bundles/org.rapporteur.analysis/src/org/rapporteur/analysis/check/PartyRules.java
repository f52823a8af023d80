package org.rapporteur.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.Territory;
import org.rapporteur.model.date.SourceDate;

/** Rules on parties and on who belongs to a region. */
final class PartyRules {

    List<Rule<Rule.InDossier>> rules() {
        return List.of(
                new Rule<>("territory-parent-observer", Severity.HINT, PartyRules::parentObserver),
                new Rule<>("several-names", Severity.HINT, PartyRules::severalNames),
                new Rule<>("membership-twice", Severity.WARNING, PartyRules::memberTwice),
                new Rule<>("territory-without-parent", Severity.HINT, PartyRules::withoutParent));
    }

    private static void parentObserver(Inquiry inquiry, Findings out) {
        Contents.regions(inquiry).forEach(region -> {
            Set<Party> observers = region.getMemberships().stream().filter(m -> m.getRole() == MembershipRole.OBSERVER)
                    .map(Membership::getParty).filter(Objects::nonNull).collect(Collectors.toSet());
            for (Membership membership : region.getMemberships()) {
                if (membership.getRole() == MembershipRole.MEMBER && membership.getParty() instanceof Territory territory
                        && territory.getParent() != null && observers.contains(territory.getParent())) {
                    out.add(membership, out.words().name(territory), out.words().name(region), out.words().name(territory.getParent()));
                }
            }
        });
    }

    private static void severalNames(Inquiry inquiry, Findings out) {
        for (Party party : Contents.of(inquiry, Party.class)) {
            Optional<Name> main = party.getNames().stream().filter(name -> name.getKind() == NameKind.SHORT).findFirst();
            if (main.isEmpty() || party instanceof Organisation) {
                continue;
            }
            List<Name> others = party.getNames().stream().filter(name -> isAnother(name, main.get())).toList();
            if (!others.isEmpty()) {
                out.add(party, Literals.PARTY__NAMES, main.get().getText(), others.stream()
                        .map(name -> name.getText() + " (" + out.words().places(name) + ")").toList());
            }
        }
    }

    private static boolean isAnother(Name name, Name main) {
        return (name.getKind() == NameKind.ALIAS || name.getKind() == NameKind.FORMER) && !name.getCitations().isEmpty()
                && Objects.equals(name.getLanguage(), main.getLanguage()) && !Objects.equals(name.getText(), main.getText());
    }

    private static void memberTwice(Inquiry inquiry, Findings out) {
        Contents.regions(inquiry).forEach(region -> memberTwice(region, out));
    }

    private static void memberTwice(Region region, Findings out) {
        List<Membership> seen = new ArrayList<>();
        for (Membership membership : region.getMemberships()) {
            if (membership.getParty() != null && seen.stream().anyMatch(other -> other.getParty() == membership.getParty()
                    && !endsBefore(other, membership) && !endsBefore(membership, other))) {
                out.add(membership, out.words().name(membership.getParty()), out.words().name(region));
            }
            seen.add(membership);
        }
    }

    private static boolean endsBefore(Membership one, Membership other) {
        return Optional.ofNullable(one.getUntil()).flatMap(SourceDate::latest)
                .flatMap(end -> Optional.ofNullable(other.getSince()).flatMap(SourceDate::earliest).map(begin -> !begin.isBefore(end)))
                .orElse(false);
    }

    private static void withoutParent(Inquiry inquiry, Findings out) {
        Contents.of(inquiry, Territory.class).stream().filter(territory -> territory.getParent() == null)
                .forEach(territory -> out.add(territory, Literals.TERRITORY__PARENT, out.words().name(territory)));
    }
}
