package org.rapporteur.region.africa;

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
import org.rapporteur.region.africa.model.AfricaPackage;

/** Africa: conferences on East Africa, the Horn of Africa and the Great Lakes Region that answer earlier ones, and the Strategic Framework. */
@Component(service = RegionModule.class)
public final class Africa implements RegionModule {

    /** Identifier of the plug-in. */
    public static final String ID = "africa";

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name(Locale locale) {
        return Texts.of(Africa.class, locale).text("name");
    }

    @Override
    public Optional<EPackage> extensionModel() {
        return Optional.of(AfricaPackage.eINSTANCE);
    }

    @Override
    public Region template() {
        return new RegionTemplate(ID, Africa.class, LANGUAGES).group("east-africa").group("horn-of-africa").group("great-lakes").series("africa-conferences").region();
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return Optional.of(QuestionnaireTemplate.of(ID, Africa.class));
    }
}
