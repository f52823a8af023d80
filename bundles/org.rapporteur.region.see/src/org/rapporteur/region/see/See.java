package org.rapporteur.region.see;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.QuestionnaireTemplate;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.RegionTemplate;
import org.rapporteur.region.Vocabulary;
import org.rapporteur.region.see.model.SeePackage;

/** South Eastern Europe: the training programme against trafficking. */
@Component(service = RegionModule.class)
public final class See implements RegionModule {

    /** Identifier of the plug-in. */
    public static final String ID = "see";

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final List<String> STAGES = List.of("drafted", "tested", "under-national-review", "validated", "in-national-curriculum");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name(Locale locale) {
        return Texts.of(See.class, locale).text("name");
    }

    @Override
    public Optional<EPackage> extensionModel() {
        return Optional.of(SeePackage.eINSTANCE);
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(Map.of("stage", Vocabulary.terms(See.class, LANGUAGES, "stage", STAGES)));
    }

    @Override
    public Region template() {
        return new RegionTemplate(ID, See.class, LANGUAGES).series("stability-pact-ctp").region();
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return Optional.of(QuestionnaireTemplate.of(ID, See.class));
    }
}
