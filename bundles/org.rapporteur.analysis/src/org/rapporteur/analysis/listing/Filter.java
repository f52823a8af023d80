package org.rapporteur.analysis.listing;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;

/**
 * What a list is limited to. Empty parts limit nothing.
 *
 * @param region identifier of a dialogue region
 * @param country identifier of a State or territory
 * @param status identifier of a status: of a recommendation, a meeting or a commitment
 */
public record Filter(Optional<String> region, Optional<String> country, Optional<String> status) {

    /** Checks that no part is null. */
    public Filter {
        Objects.requireNonNull(region);
        Objects.requireNonNull(country);
        Objects.requireNonNull(status);
    }

    boolean takes(Region candidate) {
        return region.isEmpty() || candidate != null && region.get().equals(candidate.getId());
    }

    boolean takes(Party candidate) {
        return country.isEmpty() || candidate != null && country.get().equals(candidate.getId());
    }

    boolean takes(Enumerator candidate) {
        return status.isEmpty() || status.get().equals(candidate.getLiteral());
    }
}
