package org.rapporteur.analysis.matrix;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.Recommendation;

/** By what rows of a matrix stand together. */
public enum Grouping {
    /** In the order of regions and meetings, without headings. */
    NONE {
        @Override
        Optional<EObject> group(Recommendation recommendation) {
            return Optional.empty();
        }
    },
    /** By region. */
    REGION {
        @Override
        Optional<EObject> group(Recommendation recommendation) {
            return MEETING.group(recommendation).map(EObject::eContainer);
        }
    },
    /** By the meeting that adopted them. */
    MEETING {
        @Override
        Optional<EObject> group(Recommendation recommendation) {
            return Optional.ofNullable(recommendation.getMeeting());
        }
    },
    /** By their first theme; those without one stand last. */
    THEME {
        @Override
        Optional<EObject> group(Recommendation recommendation) {
            return recommendation.getTopics().stream().<EObject>map(topic -> topic).findFirst();
        }
    };

    /** The object under which a recommendation stands; empty: under none. */
    abstract Optional<EObject> group(Recommendation recommendation);
}
