package org.rapporteur.region.caribbean;

import java.util.Optional;

import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;

/** In which capacity parties take part in a region. */
public final class Capacity {

    private Capacity() {
    }

    /**
     * The capacity of a party; a territory and the State it belongs to each have their own.
     *
     * @param region the region
     * @param party the party
     * @return empty when the party takes no part in the region
     */
    public static Optional<MembershipRole> of(Region region, Party party) {
        return region.getMemberships().stream().filter(one -> one.getParty() == party).map(Membership::getRole).findFirst();
    }
}
