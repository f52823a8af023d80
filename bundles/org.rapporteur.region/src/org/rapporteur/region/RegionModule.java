package org.rapporteur.region;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;

/**
 * A dialogue region as a plug-in. Offered as an OSGi service by the region's bundle, together with its
 * {@code DossierCheck}s and {@code ReportSection}s; a region that is only words needs no class, but a file in its bundle.
 * <p>
 * Called by any thread, by several at once, and never by that of the window; each call may take
 * {@code rapporteur.plugin.timeout} seconds, 5 without it. No method is given or may give null. A module that throws anything, takes longer, gives
 * null or more than a person would write is named in a message with its bundle and left out; all else goes on.
 *
 * {@snippet :
 * @Component(service = RegionModule.class)
 * public final class Lakes implements RegionModule {
 *
 *     private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
 *
 *     @Override
 *     public String id() {
 *         return "lakes";
 *     }
 *
 *     @Override
 *     public String name(Locale locale) {
 *         return Texts.of(Lakes.class, locale).text("name"); // texts.properties, texts_fr.properties beside the class
 *     }
 *
 *     @Override
 *     public Region template() {
 *         return new RegionTemplate("lakes", Lakes.class, LANGUAGES).group("great-lakes").series("forum").region();
 *     }
 *
 *     @Override
 *     public Vocabulary vocabulary() {
 *         return new Vocabulary(Map.of("water", Vocabulary.terms(Lakes.class, LANGUAGES, "water", List.of("salt", "sweet"))));
 *     }
 *
 *     @Override
 *     public Optional<Questionnaire> questionnaire() {
 *         return Optional.of(QuestionnaireTemplate.of("lakes", Lakes.class)); // questionnaire.xmi beside the class
 *     }
 * }
 * }
 */
public interface RegionModule {

    /**
     * Identifier: what {@code --region} takes and {@code Region.module} holds. Of two plug-ins with the same one the later is left out.
     *
     * @return lower-case letters, digits and single hyphens; always the same
     */
    String id();

    /**
     * Name for people.
     *
     * @param locale language of the name
     * @return the name, not empty
     */
    String name(Locale locale);

    /**
     * The plug-in's own extension of the model: subclasses of {@code Extension}, which regions, meetings and recommendations can hold.
     *
     * @return a package whose namespace no other has; empty when it needs none
     */
    default Optional<EPackage> extensionModel() {
        return Optional.empty();
    }

    /**
     * The terms its objects use, for instance the stages of a training module.
     *
     * @return the terms in all languages of the plug-in
     */
    default Vocabulary vocabulary() {
        return Vocabulary.EMPTY;
    }

    /**
     * A new region as this plug-in starts it: its identifier, names, groups and series, without meetings. Where it has members, their
     * parties are new objects as well, contained nowhere; where a dossier's register has a party of the same identifier, that one takes its place.
     *
     * @return a new object, contained nowhere
     */
    Region template();

    /**
     * A new questionnaire as this plug-in asks it, in all its languages, see {@link QuestionnaireTemplate}; empty when it brings none.
     *
     * @return a new object, contained nowhere, for no region yet
     */
    default Optional<Questionnaire> questionnaire() {
        return Optional.empty();
    }

    /** Texts that stand in the region's reports as they are; empty when there are none. */
    default List<ReportText> reportTexts() {
        return List.of();
    }
}
