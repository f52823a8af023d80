package org.rapporteur.region.remittances;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.QuestionnaireTemplate;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.RegionTemplate;
import org.rapporteur.region.remittances.model.RemittancesPackage;

/** Remittances: a conference with groups of participants, aims, commissioned research and measures that lower the cost of a transfer. */
@Component(service = RegionModule.class)
public final class Remittances implements RegionModule {

    /** Identifier of the plug-in. */
    public static final String ID = "remittances";

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name(Locale locale) {
        return Texts.of(Remittances.class, locale).text("name");
    }

    @Override
    public Optional<EPackage> extensionModel() {
        return Optional.of(RemittancesPackage.eINSTANCE);
    }

    @Override
    public Region template() {
        return new RegionTemplate(ID, Remittances.class, LANGUAGES).series("remittances-conferences").region();
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return Optional.of(QuestionnaireTemplate.of(ID, Remittances.class));
    }
}
