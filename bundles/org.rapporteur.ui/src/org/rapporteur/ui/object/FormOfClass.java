package org.rapporteur.ui.object;

import java.util.Comparator;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.ui.form.Form;

/**
 * A field for each feature of a class that a person can fill in, in the order of the model. What is edited elsewhere, or by the program
 * alone, is left out.
 *
 * @param type the class
 */
record FormOfClass(EClass type) {

    private static final Set<EStructuralFeature> LONG = Set.of(Literals.COMMITMENT__TEXT, Literals.COMMITMENT__STATUS_WORDING,
            Literals.DOCUMENT__RECEPTION, Literals.PROGRAMME__MANDATE, Literals.PROGRAMME__METHOD, Literals.SOURCE__NOTE,
            Literals.PUBLICATION__PURPOSE);

    /** The identifier comes last: people know things by their names. */
    Form fill(Form form) {
        type.getEAllStructuralFeatures().stream().filter(feature -> feature.isChangeable() && !feature.isDerived() && !feature.isTransient())
                .sorted(Comparator.comparing(feature -> feature == Literals.IDENTIFIED__ID)).forEach(feature -> add(form, feature));
        return form;
    }

    private static void add(Form form, EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            attribute(form, attribute);
        } else if (feature instanceof EReference reference) {
            reference(form, reference);
        }
    }

    private static void attribute(Form form, EAttribute attribute) {
        if (attribute.isMany()) {
            form.words(attribute);
        } else if (attribute.getEAttributeType() instanceof EEnum) {
            form.choice(attribute);
        } else if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            form.yesNo(attribute);
        } else if (LONG.contains(attribute)) {
            form.longText(attribute);
        } else {
            form.text(attribute);
        }
    }

    private static void reference(Form form, EReference reference) {
        if (!reference.isContainment()) {
            if (reference.isMany()) {
                form.references(reference);
            } else {
                form.reference(reference);
            }
        } else if (reference.isMany() && Literals.TEXT.isSuperTypeOf(reference.getEReferenceType())) {
            form.names(reference);
        }
    }
}
