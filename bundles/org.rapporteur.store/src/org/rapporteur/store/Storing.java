package org.rapporteur.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.access.Digests;
import org.rapporteur.model.text.XmlText;
import org.rapporteur.store.DossierException.Reason;

/** Turns a dossier in memory into the files it is stored in. */
final class Storing {

    private final Dossier dossier;
    private final Resources resources;
    private final DossierFolder folder;

    Storing(Dossier dossier, Resources resources, DossierFolder folder) {
        this.dossier = dossier;
        this.resources = resources;
        this.folder = folder;
    }

    /**
     * The files of what is loaded, by path; what is not loaded is not changed.
     *
     * @param all all of them; otherwise those in which something changed since they were read or saved
     */
    Map<String, byte[]> files(boolean all) throws DossierException {
        dossier.setFormatVersion(Migration.CURRENT);
        Map<String, EObject> roots = roots();
        for (var root : roots.entrySet()) {
            place(root.getValue(), root.getKey());
        }
        derive(roots, all);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (var root : roots.entrySet()) {
            Resource resource = ((InternalEObject) root.getValue()).eDirectResource();
            if (all || resource.isModified()) {
                checkTexts(root.getValue());
                files.put(root.getKey(), resources.bytes(resource, root.getKey()));
            }
        }
        return files;
    }

    /** The figures of records depend on the record, and on what it refers to: which meeting, which questions. */
    private static void derive(Map<String, EObject> roots, boolean all) {
        boolean others = all || roots.values().stream().anyMatch(root -> (root instanceof Meeting || root instanceof Questionnaire)
                && ((InternalEObject) root).eDirectResource().isModified());
        for (EObject root : roots.values()) {
            if (root instanceof CountryRecord record && (others || ((InternalEObject) root).eDirectResource().isModified())) {
                derive(record);
            }
        }
    }

    /** Objects with a file of their own that are loaded, by that file. */
    private Map<String, EObject> roots() throws DossierException {
        Map<String, EObject> roots = new LinkedHashMap<>();
        Map<String, String> folded = new HashMap<>();
        add(dossier, roots, folded);
        for (Region region : loaded(dossier.getRegions())) {
            add(region, roots, folded);
            for (Identified meeting : loaded(region.getMeetings())) {
                add(meeting, roots, folded);
            }
        }
        for (Identified questionnaire : loaded(dossier.getQuestionnaires())) {
            add(questionnaire, roots, folded);
        }
        for (Identified record : loaded(dossier.getRecords())) {
            add(record, roots, folded);
        }
        return roots;
    }

    private static void add(Identified object, Map<String, EObject> roots, Map<String, String> folded) throws DossierException {
        String name = DossierFolder.name(object);
        String twin = folded.put(name.toLowerCase(Locale.ROOT), name);
        if (twin != null) {
            throw new DossierException(Reason.SAME_NAME, null, twin, name);
        }
        roots.put(name, object);
    }

    private static <T extends Identified> List<T> loaded(List<T> list) {
        return ((InternalEList<T>) list).basicList().stream().filter(object -> !object.eIsProxy()).toList();
    }

    /** Gives an object the resource of its file; a changed identifier means another file. */
    private void place(EObject object, String name) throws DossierException {
        Resource resource = ((InternalEObject) object).eDirectResource();
        if (resource == null) {
            resource = resources.create(name);
            resource.getContents().add(object);
        } else if (!folder.name(resource.getURI()).equals(name)) {
            resources.rename(resource, name);
        }
    }

    private static void derive(CountryRecord record) {
        var digest = new Digests().of(record);
        if (!same(record.getStatusDigests(), digest.statuses())) {
            record.getStatusDigests().clear();
            record.getStatusDigests().addAll(digest.statuses());
        }
        if (!same(record.getResponseDigests(), digest.responses())) {
            record.getResponseDigests().clear();
            record.getResponseDigests().addAll(digest.responses());
        }
    }

    private static boolean same(List<? extends EObject> one, List<? extends EObject> other) {
        return EcoreUtil.equals(List.<EObject>copyOf(one), List.<EObject>copyOf(other));
    }

    /** Refuses text that XML cannot hold, with its place: it would be lost or make the file unreadable. */
    private static void checkTexts(EObject root) throws DossierException {
        checkOwnTexts(root);
        // without resolving: what has a file of its own is not to be read for this
        TreeIterator<EObject> contents = EcoreUtil.getAllProperContents(root, false);
        while (contents.hasNext()) {
            checkOwnTexts(contents.next());
        }
    }

    /** Refuses references to what is no longer in the dossier: whoever opens it would find nothing there. */
    private static void checkReferences(EObject object) throws DossierException {
        var references = ((InternalEList<EObject>) object.eCrossReferences()).basicIterator();
        while (references.hasNext()) {
            EObject target = references.next();
            if (!target.eIsProxy() && Identifiers.isGone(target)) {
                throw new DossierException(Reason.GONE, null, nearest(object), nearest(target));
            }
        }
    }

    private static void checkOwnTexts(EObject object) throws DossierException {
        checkReferences(object);
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class && object.eIsSet(attribute)) {
                Object value = object.eGet(attribute);
                List<?> texts = value instanceof List<?> many ? many : List.of(value);
                for (Object text : texts) {
                    Optional<XmlText.Offence> offence = XmlText.firstOffence((String) text);
                    if (offence.isPresent()) {
                        throw new DossierException(Reason.CHARACTER, null, object.eClass().getName() + "." + attribute.getName() + " in "
                                + nearest(object), offence.get().sentence(Locale.ENGLISH));
                    }
                }
            }
        }
    }

    static String nearest(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Identified identified && identified.getId() != null) {
                return identified.getId();
            }
        }
        return object.eClass().getName();
    }
}
