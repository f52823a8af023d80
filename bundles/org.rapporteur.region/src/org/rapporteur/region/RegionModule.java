package org.rapporteur.region;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;

/**
 * A dialogue region as a plug-in. Offered as an OSGi service by the region's bundle, together with its
 * {@code DossierCheck}s and {@code ReportSection}s. Called by any thread; a module that throws or takes too long is named and
 * left out.
 */
public interface RegionModule {

    /** Identifier: lower-case letters, digits, hyphens; what {@code --region} takes and {@code Region.module} holds. */
    String id();

    /**
     * Name for people.
     *
     * @param locale language of the name
     * @return the name, not empty
     */
    String name(Locale locale);

    /** The plug-in's own extension of the model: subclasses of {@code Extension}; empty when it needs none. */
    default Optional<EPackage> extensionModel() {
        return Optional.empty();
    }

    /** The terms its objects use, for instance the stages of a training module. */
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
