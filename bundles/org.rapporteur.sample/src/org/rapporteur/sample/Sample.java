package org.rapporteur.sample;

import java.util.List;

import org.rapporteur.model.Dossier;
import org.rapporteur.region.register.PluginProblem;

/**
 * A dossier of fictional countries.
 *
 * @param dossier the dossier, contained in no resource
 * @param problems the region plug-ins that gave no region
 */
public record Sample(Dossier dossier, List<PluginProblem> problems) {
    /** Copies the list. */
    public Sample {
        problems = List.copyOf(problems);
    }
}
