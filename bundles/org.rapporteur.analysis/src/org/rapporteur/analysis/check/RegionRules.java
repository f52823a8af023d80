package org.rapporteur.analysis.check;

import java.util.List;
import java.util.Set;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.ModelPackage.Literals;

/**
 * The rule that a region's plug-in is installed.
 *
 * @param installed identifiers of the modules that are
 */
record RegionRules(Set<String> installed) {

    List<Rule<Rule.InDossier>> rules() {
        return List.of(new Rule<>("plugin-missing", Severity.WARNING, this::missing));
    }

    private void missing(Inquiry inquiry, Findings out) {
        Contents.regions(inquiry).filter(region -> region.getModule() != null && !installed.contains(region.getModule()))
                .forEach(region -> out.add(region, Literals.REGION__MODULE, out.words().name(region), region.getModule()));
    }
}
