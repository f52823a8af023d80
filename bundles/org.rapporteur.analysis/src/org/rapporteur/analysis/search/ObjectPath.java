package org.rapporteur.analysis.search;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/** The way from the root of a file to an object in it: {@code implementations[3]/reports[1]}, counted from 1. */
public final class ObjectPath {

    private ObjectPath() {
    }

    /** The way to a child from the way to its parent. */
    static String child(String parent, EStructuralFeature feature, int place) {
        String step = feature.isMany() ? feature.getName() + "[" + (place + 1) + "]" : feature.getName();
        return parent.isEmpty() ? step : parent + "/" + step;
    }

    /**
     * Walks to an object.
     *
     * @param root the root of the file
     * @param path the way
     * @return the object; empty when the file has changed and it is no longer there
     */
    public static Optional<EObject> walk(EObject root, String path) {
        Optional<EObject> at = Optional.of(root);
        for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
            at = at.flatMap(object -> step(object, step));
        }
        return at;
    }

    private static Optional<EObject> step(EObject object, String step) {
        int bracket = step.indexOf('[');
        EStructuralFeature feature = object.eClass().getEStructuralFeature(bracket < 0 ? step : step.substring(0, bracket));
        if (feature == null) {
            return Optional.empty();
        }
        Object value = object.eGet(feature, false);
        if (bracket >= 0) {
            int place = Integer.parseInt(step.substring(bracket + 1, step.length() - 1)) - 1;
            List<?> list = value instanceof InternalEList<?> several ? several.basicList() : List.of();
            value = place < list.size() ? list.get(place) : null;
        }
        return value instanceof EObject child ? Optional.of(child) : Optional.empty();
    }
}
