package org.rapporteur.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/** What reading a file asks of the model's classes for each of its elements, looked up once for each class. Safe for several threads. */
final class Shapes {

    private final Map<EClass, Map<String, Slot>> slots = new ConcurrentHashMap<>();
    private final Map<EClassifier, Values> values = new ConcurrentHashMap<>();

    /**
     * A feature in one class.
     *
     * @param number its number there
     * @param values reads what an attribute holds; empty for a reference
     */
    record Slot(EStructuralFeature feature, int number, Optional<Values> values) {

        /** Whether an attribute holds its value. */
        boolean isSimple() {
            return feature instanceof EAttribute && !feature.isMany();
        }

        /** Whether an element stands for each object it holds. */
        boolean isReference() {
            return feature instanceof EReference && feature.isChangeable();
        }

        EReference reference() {
            return (EReference) feature;
        }

        /** Sets it from the text of an attribute; fails where that means nothing. */
        void set(InternalEObject object, String text) {
            object.eSet(number, values.orElseThrow().of(text));
        }

        /** Adds an object, or sets it where there is one only. */
        @SuppressWarnings("unchecked") // a list of the feature's type
        void add(InternalEObject object, InternalEObject value) {
            if (feature.isMany()) {
                ((InternalEList<Object>) object.eGet(number, false, true)).addUnique(value);
            } else {
                object.eSet(number, value);
            }
        }
    }

    /** Its features by the names that elements and attributes have. */
    Map<String, Slot> of(EClass type) {
        Map<String, Slot> known = slots.get(type);
        return known == null ? slots.computeIfAbsent(type, this::slots) : known;
    }

    private Map<String, Slot> slots(EClass type) {
        Map<String, Slot> slots = new HashMap<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            slots.put(feature.getName(), new Slot(feature, type.getFeatureID(feature), values(feature)));
        }
        return slots;
    }

    private Optional<Values> values(EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute && attribute.isID()) {
            return Optional.of(new Values(attribute.getEAttributeType(), true));
        }
        return feature.getEType() instanceof EDataType type ? Optional.of(values.computeIfAbsent(type, key -> new Values(type, false)))
                : Optional.empty();
    }
}
