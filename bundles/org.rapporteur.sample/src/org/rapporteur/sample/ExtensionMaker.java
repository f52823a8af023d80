package org.rapporteur.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Extension;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Region;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.region.Vocabulary;

/**
 * Fills what a plug-in adds to a region, of which nothing is known but its model: every kind of extension once for the region and once
 * for one of its meetings, every feature with a value that fits its type and name.
 */
final class ExtensionMaker {

    private static final int DEEPEST = 4;
    private static final int YEAR = 2021;

    private final Setting setting;
    private final Region region;
    private final Vocabulary vocabulary;
    private final Dice dice;
    private int made;

    ExtensionMaker(Setting setting, Region region, Vocabulary vocabulary) {
        this.setting = setting;
        this.region = region;
        this.vocabulary = vocabulary;
        dice = setting.dice("extensions of " + region.getId());
    }

    void make(EPackage extensions) {
        Meeting meeting = region.getMeetings().get(1);
        for (EClassifier type : extensions.getEClassifiers()) {
            if (type instanceof EClass kind && !kind.isAbstract() && ModelPackage.Literals.EXTENSION.isSuperTypeOf(kind)) {
                region.getExtensions().add((Extension) filled(kind, 1));
                meeting.getExtensions().add((Extension) filled(kind, 1));
            }
        }
    }

    private EObject filled(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        made++;
        if (object instanceof Identified identified) {
            identified.setId(region.getId() + "-" + type.getName().toLowerCase(java.util.Locale.ROOT) + "-" + made);
        }
        if (object instanceof Cited cited) {
            setting.citing().cite(cited);
        }
        int place = 0;
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.getEContainingClass().getEPackage() == type.getEPackage() && feature.isChangeable() && !feature.isDerived()) {
                List<?> values = values(feature, place++, depth);
                if (feature.isMany()) {
                    object.eSet(feature, values);
                } else if (!values.isEmpty()) {
                    object.eSet(feature, values.getFirst());
                }
            }
        }
        return object;
    }

    private List<?> values(EStructuralFeature feature, int place, int depth) {
        int many = feature.isMany() ? 2 : 1;
        if (feature instanceof EAttribute attribute) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                value(attribute, place + i).ifPresent(values::add);
            }
            return values;
        }
        EReference reference = (EReference) feature;
        if (!reference.isContainment()) {
            return dice.some(candidates(reference.getEReferenceType()), many);
        }
        List<EObject> parts = new ArrayList<>();
        for (int i = 0; i < many && depth < DEEPEST; i++) {
            parts.add(filled(reference.getEReferenceType(), depth + 1));
        }
        return parts;
    }

    /** A value of a feature; numbers grow with the place, so that a range is one. */
    private Optional<Object> value(EAttribute attribute, int place) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return Optional.of(literals.getELiterals().get((made + place) % (literals.getELiterals().size() - 1) + 1).getInstance());
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return Optional.of(text(attribute.getName()));
        } else if (type == SourceDate.class) {
            return Optional.of(Dates.of(made, YEAR, dice));
        } else if (type == int.class || type == Integer.class) {
            return Optional.of(place + 1);
        } else if (type == BigDecimal.class) {
            return Optional.of(BigDecimal.valueOf(125L - 10L * place, 1));
        } else if (type == boolean.class || type == Boolean.class) {
            return Optional.of(true);
        }
        return Optional.empty();
    }

    private String text(String feature) {
        List<Vocabulary.Term> terms = vocabulary.terms(feature);
        if (!terms.isEmpty()) {
            return dice.one(terms).key();
        }
        return switch (feature) {
            case "number" -> Integer.toString(made);
            case "title", "name", "hostName", "institutions", "targetGroups" -> setting.phrases().any("feature-title", dice).english();
            default -> setting.phrases().any("feature-text", dice).english();
        };
    }

    /** The region's own objects of a type; where it has none, the dossier's. */
    private List<EObject> candidates(EClass type) {
        if (ModelPackage.Literals.PARTY == type) {
            return Collections.unmodifiableList(new ArrayList<>(Belonging.members(region)));
        }
        List<EObject> own = all(region, type);
        List<EObject> named = all(setting.dossier(), type).stream().filter(o -> o instanceof Identified identified
                && identified.getId().startsWith(region.getId() + "-")).toList();
        return !own.isEmpty() ? own : !named.isEmpty() ? named : all(setting.dossier(), type);
    }

    private static List<EObject> all(EObject in, EClass type) {
        List<EObject> found = new ArrayList<>();
        EcoreUtil.getAllContents(in, false).forEachRemaining(content -> {
            if (type.isInstance(content)) {
                found.add((EObject) content);
            }
        });
        return found;
    }
}
