package @package@;

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
import @package@.model.@Prefix@Package;

/** The region as a plug-in: its names, its model, its terms, and how a new dossier begins with it. */
@Component(service = RegionModule.class)
public final class @Prefix@Region implements RegionModule {

    /** Identifier of the region. */
    public static final String ID = "@id@";

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name(Locale locale) {
        return Texts.of(@Prefix@Region.class, locale).text("name");
    }

    @Override
    public Optional<EPackage> extensionModel() {
        return Optional.of(@Prefix@Package.eINSTANCE);
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(Map.of(Stages.LIST, Vocabulary.terms(@Prefix@Region.class, LANGUAGES, Stages.LIST, Stages.KEYS)));
    }

    @Override
    public Region template() {
        return new RegionTemplate(ID, @Prefix@Region.class, LANGUAGES).series("meetings").region();
    }

    @Override
    public Optional<Questionnaire> questionnaire() {
        return Optional.of(QuestionnaireTemplate.of(ID, @Prefix@Region.class));
    }
}
