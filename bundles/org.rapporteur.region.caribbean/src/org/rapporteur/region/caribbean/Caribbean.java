package org.rapporteur.region.caribbean;

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
import org.rapporteur.region.caribbean.model.CaribbeanPackage;

/** The Caribbean seminars: follow-ups whose topics come from earlier conclusions, attached sessions, territories beside States. */
@Component(service = RegionModule.class)
public final class Caribbean implements RegionModule {

    /** Identifier of the plug-in. */
    public static final String ID = "caribbean";

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name(Locale locale) {
        return Texts.of(Caribbean.class, locale).text("name");
    }

    @Override
    public Optional<EPackage> extensionModel() {
        return Optional.of(CaribbeanPackage.eINSTANCE);
    }

    @Override
    public Region template() {
        return new RegionTemplate(ID, Caribbean.class, LANGUAGES).series("caribbean-seminars").region();
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return Optional.of(QuestionnaireTemplate.of(ID, Caribbean.class));
    }
}
