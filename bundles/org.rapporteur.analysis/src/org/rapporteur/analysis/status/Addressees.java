package org.rapporteur.analysis.status;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;

/**
 * To whom recommendations are addressed: the addressees named, then, where a recommendation is addressed to all members, the States
 * and territories that were members at the meeting. One that became a member later is not addressed, nor one that had left. Remembers
 * what it has worked out, so that it is good for one look at a dossier that does not change. Not safe for use by several threads.
 */
public final class Addressees {

    private final Map<Recommendation, Set<Party>> known = new IdentityHashMap<>();
    private final Map<Meeting, Set<Party>> members = new IdentityHashMap<>();

    /** The addressees in order, each once; not to be changed. */
    public Set<Party> of(Recommendation recommendation) {
        return known.computeIfAbsent(recommendation, this::workOut);
    }

    /** Whether a recommendation is addressed to a party. */
    public boolean includes(Recommendation recommendation, Party party) {
        return of(recommendation).contains(party);
    }

    /** States and territories that are members of a region or to which one of its recommendations is addressed, members first, each once. */
    public static List<Party> countries(Region region) {
        Stream<Party> members = region.getMemberships().stream().filter(membership -> membership.getRole() == MembershipRole.MEMBER)
                .map(Membership::getParty);
        Stream<Party> addressees = region.getMeetings().stream().flatMap(meeting -> meeting.getRecommendations().stream())
                .flatMap(recommendation -> recommendation.getAddressees().stream());
        return Stream.concat(members, addressees).filter(Addressees::isCountry).distinct().toList();
    }

    private Set<Party> workOut(Recommendation recommendation) {
        Set<Party> all = new LinkedHashSet<>(recommendation.getAddressees());
        if (recommendation.isToAllMembers() && recommendation.getMeeting() != null) {
            Set<Party> then = members.computeIfAbsent(recommendation.getMeeting(), Addressees::membersAt);
            if (all.isEmpty()) {
                return then;
            }
            all.addAll(then);
        }
        return all;
    }

    private static Set<Party> membersAt(Meeting meeting) {
        Set<Party> parties = new LinkedHashSet<>();
        if (meeting.getRegion() != null) {
            for (Membership membership : meeting.getRegion().getMemberships()) {
                if (membership.getRole() == MembershipRole.MEMBER && isCountry(membership.getParty()) && belonged(membership, meeting)) {
                    parties.add(membership.getParty());
                }
            }
        }
        return parties;
    }

    private static boolean isCountry(Party party) {
        return party != null && !(party instanceof Organisation);
    }

    /** Whether a member belonged to the region at a meeting, as far as nothing says otherwise. */
    private static boolean belonged(Membership membership, Meeting meeting) {
        if (membership.getNewAt() != null && Meetings.certainlyBefore(meeting, membership.getNewAt())) {
            return false;
        }
        boolean before = Optional.ofNullable(membership.getSince()).flatMap(since -> since.earliest())
                .flatMap(since -> Meetings.latest(meeting).map(end -> end.isBefore(since))).orElse(false);
        boolean after = Optional.ofNullable(membership.getUntil()).flatMap(until -> until.latest())
                .flatMap(until -> Meetings.earliest(meeting).map(begin -> begin.isAfter(until))).orElse(false);
        return !before && !after;
    }
}
