package org.rapporteur.region.register;

import java.util.List;
import java.util.Objects;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Region;
import org.rapporteur.region.RegionModule;

/**
 * What a new dossier begins with: regions as their plug-ins start them, with their questionnaires.
 *
 * @param name name of its folder; the dossier's identifier is made of it
 * @param title its title
 * @param regions the region plug-ins
 */
public record NewDossier(String name, String title, List<RegionModule> regions) {

    /** Checks that no part is null, and copies the list. */
    public NewDossier {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        regions = List.copyOf(regions);
    }

    /**
     * Makes it.
     *
     * @return a new object, contained nowhere
     */
    public Dossier make() {
        Dossier dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(name.replaceAll("[^A-Za-z0-9._-]+", "-"));
        dossier.setTitle(title);
        var settling = new Settling(dossier);
        for (RegionModule module : regions) {
            Region region = module.template();
            settling.settle(region);
            module.questionnaire().ifPresent(questionnaire -> {
                questionnaire.setRegion(region);
                dossier.getQuestionnaires().add(questionnaire);
            });
        }
        return dossier;
    }
}
