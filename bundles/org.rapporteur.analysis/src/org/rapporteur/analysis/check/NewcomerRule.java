package org.rapporteur.analysis.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.DelegationRole;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;

/** The rule that who is welcomed as new at a meeting was not at an earlier one of the series. */
final class NewcomerRule {

    private static final Set<String> PRESENT = Set.of("governments", "countries", "participants");

    List<Rule<Rule.InDossier>> rules() {
        return List.of(new Rule<>("newcomer-listed-earlier", Severity.WARNING, NewcomerRule::look));
    }

    private static void look(Inquiry inquiry, Findings out) {
        Contents.regions(inquiry).forEach(region -> newcomers(region).forEach((later, newcomers) -> region.getMeetings().stream()
                .filter(earlier -> isEarlier(earlier, later)).forEach(earlier -> compare(earlier, later, newcomers, out))));
    }

    private static Map<Meeting, Set<Party>> newcomers(Region region) {
        Map<Meeting, Set<Party>> newcomers = new LinkedHashMap<>();
        for (Membership membership : region.getMemberships()) {
            if (membership.getNewAt() != null && membership.getParty() != null) {
                newcomers.computeIfAbsent(membership.getNewAt(), meeting -> new LinkedHashSet<>()).add(membership.getParty());
            }
        }
        for (Meeting meeting : region.getMeetings()) {
            for (Delegation delegation : meeting.getDelegations()) {
                if (delegation.getNewcomer() == Knowledge.YES && delegation.getParty() != null) {
                    newcomers.computeIfAbsent(meeting, m -> new LinkedHashSet<>()).add(delegation.getParty());
                }
            }
        }
        return newcomers;
    }

    private static boolean isEarlier(Meeting earlier, Meeting later) {
        return later.getFollows() == earlier || earlier.getSeries() != null && earlier.getSeries() == later.getSeries()
                && Meetings.certainlyBefore(earlier, later);
    }

    private static void compare(Meeting earlier, Meeting later, Set<Party> newcomers, Findings out) {
        for (Claim claim : earlier.getClaims()) {
            if (PRESENT.contains(claim.getAbout())) {
                Set<Party> listed = new LinkedHashSet<>(newcomers);
                listed.retainAll(claim.getParties());
                boolean repeated = !listed.isEmpty() && listed.equals(ClaimRules.repeated(claim));
                say(repeated ? "repeated" : "listed", claim, listed, earlier, later, out);
            }
        }
        Set<Party> present = new LinkedHashSet<>(newcomers);
        present.retainAll(earlier.getDelegations().stream().filter(d -> d.getRole() != DelegationRole.OBSERVER)
                .map(Delegation::getParty).filter(Objects::nonNull).toList());
        say("present", earlier, present, earlier, later, out);
    }

    private static void say(String variant, EObject where, Set<Party> parties, Meeting earlier, Meeting later, Findings out) {
        if (!parties.isEmpty()) {
            out.addVariant(variant, where, out.words().names(parties), out.words().name(later), out.words().name(earlier),
                    where instanceof Claim claim ? out.words().places(claim) : "");
        }
    }
}
