package org.rapporteur.analysis.found;

import java.util.Objects;
import java.util.Optional;

import org.rapporteur.analysis.Finding;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;

/**
 * A finding with its place. The place was taken down when it was found: that of a finding in a country record stays readable after
 * the record has been released.
 *
 * @param finding the finding
 * @param where the way to the object, as {@link Places#path} tells it
 * @param region the region it is about; empty: none or several
 * @param party the party it is about; empty: none or several
 */
public record Found(Finding finding, String where, Optional<Region> region, Optional<Party> party) {

    /** Checks that no part is null. */
    public Found {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(where);
        Objects.requireNonNull(region);
        Objects.requireNonNull(party);
    }

    static Found of(Finding finding, Places places) {
        return new Found(finding, places.path(finding.where(), finding.feature()), places.region(finding.where()),
                places.party(finding.where()));
    }

    /** Whether it is about a country, or about a region as a whole that the country belongs to. */
    public boolean concerns(Region aRegion, Party aParty) {
        boolean here = region.isEmpty() ? party.isPresent() : region.get() == aRegion;
        return here && (party.isEmpty() || party.get() == aParty);
    }

    /** Whether it is about a region, or about something in it. */
    public boolean concerns(Region aRegion) {
        return region.filter(r -> r == aRegion).isPresent();
    }
}
