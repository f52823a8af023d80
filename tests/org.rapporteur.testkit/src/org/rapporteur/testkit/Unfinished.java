package org.rapporteur.testkit;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.Extensible;
import org.rapporteur.model.Extension;
import org.rapporteur.model.ModelPackage;

/** What a person leaves behind who has just begun to fill in a plug-in's pages: every extension, with one of each part, and nothing in it. */
public final class Unfinished {

    private Unfinished() {
    }

    /**
     * Adds two extensions of each kind to an object, each with one of each of its parts and no text: one that refers to nothing, and one
     * that refers to new objects of which nothing but an identifier is known either.
     */
    public static void extensions(EPackage model, Extensible object) {
        model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract() && ModelPackage.Literals.EXTENSION.isSuperTypeOf(kind))
                .forEach(kind -> object.getExtensions().addAll(List.of((Extension) empty(kind, false), (Extension) empty(kind, true))));
    }

    private static EObject empty(EClass kind, boolean referring) {
        EObject object = EcoreUtil.create(kind);
        for (EReference part : kind.getEAllContainments()) {
            EClass of = part.getEReferenceType();
            if (of.getEPackage() == kind.getEPackage() && of != kind && !of.isAbstract()) {
                EObject child = empty(of, referring);
                object.eSet(part, part.isMany() ? List.of(child) : child);
            }
        }
        if (referring) {
            kind.getEAllReferences().stream().filter(reference -> !reference.isContainment() && !reference.isMany() && reference.isChangeable())
                    .filter(reference -> !reference.getEReferenceType().isAbstract())
                    .forEach(reference -> object.eSet(reference, identified(EcoreUtil.create(reference.getEReferenceType()))));
        }
        return object;
    }

    private static EObject identified(EObject object) {
        if (object.eClass().getEIDAttribute() != null) {
            object.eSet(object.eClass().getEIDAttribute(), "new");
        }
        return object;
    }
}
