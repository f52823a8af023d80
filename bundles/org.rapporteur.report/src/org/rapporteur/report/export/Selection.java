package org.rapporteur.report.export;

import java.util.Set;

/**
 * Which reports are wanted. Empty sets mean all.
 *
 * @param kinds kinds of reports
 * @param regions identifiers of regions
 * @param countries identifiers of parties; limits country reports only
 */
public record Selection(Set<ReportKind> kinds, Set<String> regions, Set<String> countries) {
    /** Copies the sets. */
    public Selection {
        kinds = Set.copyOf(kinds);
        regions = Set.copyOf(regions);
        countries = Set.copyOf(countries);
    }

    boolean wants(ReportKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    boolean wantsRegion(String id) {
        return regions.isEmpty() || regions.contains(id);
    }

    boolean wantsCountry(String id) {
        return countries.isEmpty() || countries.contains(id);
    }
}
