package org.rapporteur.analysis.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Identified;
import org.rapporteur.model.ModelPackage.Literals;

/** Rules that follow from the model alone, for objects of the model and of its extensions alike. */
final class StructureRules {

    List<Rule<Rule.InDossier>> rules() {
        return List.of(
                new Rule<>("required-missing", Severity.ERROR,
                        (inquiry, out) -> Contents.of(inquiry, EObject.class).forEach(object -> missing(object, out))),
                new Rule<>("reference-broken", Severity.ERROR,
                        (inquiry, out) -> Contents.of(inquiry, EObject.class).forEach(object -> broken(object, out))),
                new Rule<>("identifier-twice", Severity.ERROR, StructureRules::twice));
    }

    List<Rule<Rule.InRecord>> recordRules() {
        return List.of(
                new Rule<>("required-missing", Severity.ERROR,
                        (record, inquiry, out) -> Contents.in(record).forEach(object -> missing(object, out))),
                new Rule<>("reference-broken", Severity.ERROR,
                        (record, inquiry, out) -> Contents.in(record).forEach(object -> broken(object, out))));
    }

    private static void missing(EObject object, Findings out) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isRequired() && !feature.isMany() && !feature.isDerived()) {
                Object value = object.eGet(feature);
                if (value == null || value instanceof String text && text.isEmpty()) {
                    out.add(object, feature, out.words().name(object), object.eClass().getName(), feature.getName());
                }
            }
        }
    }

    private static void broken(EObject object, Findings out) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
                Object value = object.eGet(reference);
                List<?> targets = value instanceof List<?> many ? many : List.of(value);
                for (Object target : targets) {
                    if (target instanceof InternalEObject proxy && proxy.eIsProxy()) {
                        out.add(object, reference, out.words().name(object), reference.getName(), proxy.eProxyURI().toString());
                    }
                }
            }
        }
    }

    private static void twice(Inquiry inquiry, Findings out) {
        record Key(EClass kind, String id) {
        }
        Map<Key, Identified> seen = new HashMap<>();
        for (Identified object : Contents.of(inquiry, Identified.class)) {
            boolean local = object.eContainmentFeature() == null || isLocal(object.eContainer());
            if (object.getId() != null && !local && seen.putIfAbsent(new Key(kind(object.eClass()), object.getId()), object) != null) {
                out.add(object, Literals.IDENTIFIED__ID, object.getId(), object.eClass().getName());
            }
        }
    }

    /** Parts of a questionnaire, of a region's own data and the like are told apart by what contains them. */
    private static boolean isLocal(EObject container) {
        return Literals.QUESTIONNAIRE.isInstance(container) || Literals.SECTION.isInstance(container)
                || Literals.QUESTION.isInstance(container) || container.eClass().getEPackage() != Literals.IDENTIFIED.getEPackage();
    }

    /** Parties are one kind, documents and publications another. */
    private static EClass kind(EClass type) {
        if (Literals.PARTY.isSuperTypeOf(type)) {
            return Literals.PARTY;
        }
        return Literals.DOCUMENT.isSuperTypeOf(type) ? Literals.DOCUMENT : type;
    }
}
