package org.rapporteur.analysis.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Recommendation;

/** Finds out whose cells a change in a country's record concerns. */
final class Concerned {

    private Concerned() {
    }

    /** The recommendations whose cells a change in a record may have changed. */
    static List<Recommendation> by(Notification change) {
        Stream<Recommendation> here = above(change.getNotifier(), Implementation.class).map(Implementation::getRecommendation).stream();
        Stream<Recommendation> there = change.getFeature() == Literals.IMPLEMENTATION__RECOMMENDATION
                ? values(change, Recommendation.class)
                : values(change, Implementation.class).map(Implementation::getRecommendation);
        return Stream.concat(here, there).filter(recommendation -> recommendation != null && !recommendation.eIsProxy()).distinct().toList();
    }

    /** The nearest object of a type, the object itself or one that contains it. */
    static <T> Optional<T> above(Object object, Class<T> type) {
        for (EObject at = object instanceof EObject start ? start : null; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    /** The values of a type that came or went with a change. */
    static <T> Stream<T> values(Notification change, Class<T> type) {
        return Stream.of(change.getOldValue() == null ? List.of() : change.getOldValue(),
                change.getNewValue() == null ? List.of() : change.getNewValue())
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value)).filter(type::isInstance)
                .map(type::cast);
    }
}
