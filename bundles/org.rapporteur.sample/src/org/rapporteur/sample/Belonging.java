package org.rapporteur.sample;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;

/** Who belongs to the regions of a finished sample when; remembers the members at each meeting. */
final class Belonging {

    private final Map<Meeting, Set<Party>> known = new HashMap<>();

    /** Whether a recommendation is addressed to a party. */
    boolean addressed(Recommendation recommendation, Party party) {
        return recommendation.getAddressees().contains(party) || recommendation.isToAllMembers()
                && known.computeIfAbsent(recommendation.getMeeting(), meeting -> new HashSet<>(members(meeting))).contains(party);
    }

    /** Whether it had been welcomed by the time of a numbered meeting. */
    static boolean belongs(Membership membership, Meeting meeting) {
        return membership.getNewAt() == null || meeting.getOrdinal() >= membership.getNewAt().getOrdinal();
    }

    /** The members at a numbered meeting, in their order. */
    static List<Party> members(Meeting meeting) {
        return meeting.getRegion().getMemberships().stream().filter(m -> m.getRole() == MembershipRole.MEMBER && belongs(m, meeting))
                .map(Membership::getParty).toList();
    }

    /** All members, in their order. */
    static List<Party> members(Region region) {
        return region.getMemberships().stream().filter(m -> m.getRole() == MembershipRole.MEMBER).map(Membership::getParty).toList();
    }
}
