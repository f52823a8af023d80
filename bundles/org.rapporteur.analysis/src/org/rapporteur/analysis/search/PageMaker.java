package org.rapporteur.analysis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.KeptExtension;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Narrative;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseDigest;
import org.rapporteur.model.StatusDigest;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Fold;

/** Collects the texts of a file. It follows no reference out of the file and loads nothing. */
final class PageMaker {

    /** What is text for the program and not for people. */
    private static final Set<EStructuralFeature> PASSED_OVER = Set.of(Literals.TEXT__LANGUAGE, Literals.CLAIM__ABOUT,
            Literals.CITATION__FEATURES, Literals.REGION__MODULE, Literals.RESPONSE__FILE_HASH, Literals.PROGRESS_REPORT__LANGUAGE,
            Literals.DOSSIER__LANGUAGE, Literals.QUESTION__CONDITION, Literals.NARRATIVE__SECTION);

    private final List<Page.Owner> owners = new ArrayList<>();
    private final List<Page.Entry> entries = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();

    private PageMaker() {
    }

    /**
     * The page of a file.
     *
     * @param root the root of the file
     * @param country identifier of the party, when it is a country's record
     * @param loaded whether it is part of the model
     */
    static Page page(EObject root, Optional<String> country, boolean loaded) {
        var maker = new PageMaker();
        maker.collect(root, "", maker.owner(root, ""));
        return new Page(country, loaded ? Optional.of(root) : Optional.empty(), maker.owners, maker.entries, maker.folded);
    }

    private int owner(EObject object, String path) {
        owners.add(new Page.Owner(path, object.eClass(), about(object)));
        return owners.size() - 1;
    }

    private static Optional<URI> about(EObject object) {
        Optional<EReference> feature = switch (object) {
            case Implementation implementation -> Optional.of(Literals.IMPLEMENTATION__RECOMMENDATION);
            case Response response -> Optional.of(Literals.RESPONSE__ROUND);
            case Narrative narrative -> Optional.of(Literals.NARRATIVE__REGION);
            case Delegation delegation -> Optional.of(Literals.DELEGATION__PARTY);
            default -> Optional.empty();
        };
        return feature.map(reference -> (InternalEObject) object.eGet(reference, false))
                .map(target -> target.eIsProxy() ? target.eProxyURI() : EcoreUtil.getURI(target));
    }

    private static boolean isOwner(EObject object) {
        return object instanceof Identified || object instanceof Implementation || object instanceof Response
                || object instanceof Narrative || object instanceof Delegation;
    }

    private void collect(EObject object, String path, int owner) {
        if (object instanceof StatusDigest || object instanceof ResponseDigest || object instanceof KeptExtension) {
            return;
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(attribute) && !PASSED_OVER.contains(attribute)) {
                Object value = object.eGet(attribute);
                (value instanceof List<?> several ? several : List.of(value)).forEach(one -> take(one, attribute, path, owner));
            }
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (object.eIsSet(reference)) {
                Object value = object.eGet(reference, false);
                List<?> children = value instanceof InternalEList<?> several ? several.basicList() : List.of(value);
                for (int i = 0; i < children.size(); i++) {
                    child((InternalEObject) children.get(i), ObjectPath.child(path, reference, i), owner);
                }
            }
        }
    }

    /** What has a file of its own has a page of its own. */
    private void child(InternalEObject child, String path, int owner) {
        if (!child.eIsProxy() && child.eDirectResource() == null && !hasOwnFile(child)) {
            collect(child, path, isOwner(child) ? owner(child, path) : owner);
        }
    }

    static boolean hasOwnFile(EObject object) {
        return object instanceof Region || object instanceof Meeting
                || object instanceof Questionnaire || object instanceof CountryRecord;
    }

    private void take(Object value, EAttribute attribute, String path, int owner) {
        String text = switch (value) {
            case String words -> words;
            case SourceDate date -> date.toString();
            default -> "";
        };
        String plain = text.isEmpty() ? "" : Fold.of(text);
        if (!plain.isEmpty()) {
            entries.add(new Page.Entry(path, attribute, text, owner));
            folded.add(plain);
        }
    }
}
