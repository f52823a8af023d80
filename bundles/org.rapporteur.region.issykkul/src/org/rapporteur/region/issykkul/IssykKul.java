package org.rapporteur.region.issykkul;

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
import org.rapporteur.region.issykkul.model.IssykKulPackage;

/** The Issyk-Kul Dialogue as a plug-in: three groups of countries, numbered meetings, priorities from which the next one takes some. */
@Component(service = RegionModule.class)
public final class IssykKul implements RegionModule {

    /** Identifier of the plug-in. */
    public static final String ID = "issyk-kul";

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final String GROUP = "group";
    private static final List<String> GROUPS = List.of("central-asia", "caucasus", "neighbouring-states");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name(Locale locale) {
        return Texts.of(IssykKul.class, locale).text("name");
    }

    @Override
    public Optional<EPackage> extensionModel() {
        return Optional.of(IssykKulPackage.eINSTANCE);
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(Map.of(GROUP, Vocabulary.terms(IssykKul.class, LANGUAGES, GROUP, GROUPS)));
    }

    @Override
    public Region template() {
        var template = new RegionTemplate(ID, IssykKul.class, LANGUAGES);
        GROUPS.forEach(template::group);
        return template.series("issyk-kul-dialogue").region();
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return Optional.of(QuestionnaireTemplate.of(ID, IssykKul.class));
    }
}
