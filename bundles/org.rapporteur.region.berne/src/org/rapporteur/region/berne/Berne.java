package org.rapporteur.region.berne;

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
import org.rapporteur.region.berne.model.BernePackage;
import org.rapporteur.region.berne.model.Stance;

/** The Berne Initiative: consultations, workshops, panels inside other meetings, and the framework under discussion. */
@Component(service = RegionModule.class)
public final class Berne implements RegionModule {

    /** Identifier of the plug-in. */
    public static final String ID = "berne";

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final List<String> STANCES = List.of("not-stated", "agrees", "agrees-with-changes", "disagrees", "open");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name(Locale locale) {
        return Texts.of(Berne.class, locale).text("name");
    }

    @Override
    public Optional<EPackage> extensionModel() {
        return Optional.of(BernePackage.eINSTANCE);
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(Map.of("stance", Vocabulary.terms(Stance.class, LANGUAGES, "stance", STANCES)));
    }

    @Override
    public Region template() {
        return new RegionTemplate(ID, Berne.class, LANGUAGES).series("berne-consultations").series("metropolis-workshops").series("berne-panels").region();
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return Optional.of(QuestionnaireTemplate.of(ID, Berne.class));
    }
}
