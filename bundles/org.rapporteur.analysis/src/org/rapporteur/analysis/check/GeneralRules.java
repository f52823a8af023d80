package org.rapporteur.analysis.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rapporteur's own rules, in the order in which they are applied.
 *
 * @param forDossier rules on the dossier without its country records
 * @param forRecord rules on each country record
 */
public record GeneralRules(List<Rule<Rule.InDossier>> forDossier, List<Rule<Rule.InRecord>> forRecord) {

    /**
     * All rules.
     *
     * @param modules identifiers of the region plug-ins that are installed
     */
    public static GeneralRules all(Set<String> modules) {
        StructureRules structure = new StructureRules();
        return new GeneralRules(
                Stream.of(structure.rules(), new CycleRule().rules(), new RegionRules(modules).rules(), new ClaimRules().rules(),
                        new NewcomerRule().rules(), new DateRules().rules(), new PartyRules().rules(), new MeetingRules().rules(),
                        new DelegationRules().rules(), new RecommendationRules().rules(), new DeadlineRules().rules())
                        .flatMap(List::stream).toList(),
                Stream.of(structure.recordRules(), new RecordRules().rules()).flatMap(List::stream).toList());
    }
}
