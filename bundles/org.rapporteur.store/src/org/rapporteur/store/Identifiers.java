package org.rapporteur.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;

/**
 * The addresses that objects had when they were read or saved: their file and their identifier. Files on disk refer to them by these.
 * When one gets another address, the files that mention it have to be written anew, and records that are not loaded have to find it by
 * the old one.
 */
final class Identifiers {

    private final Map<Resource, Noted> noted = new HashMap<>();

    /**
     * A file as it was.
     *
     * @param name last part of its path
     * @param objects its objects by identifier
     */
    private record Noted(String name, Map<String, EObject> objects) {
    }

    /** Notes the addresses in some files as they are now. */
    void note(Collection<? extends Resource> files) {
        for (Resource file : files) {
            Map<String, EObject> objects = new HashMap<>();
            for (EObject root : file.getContents()) {
                note(root, objects);
                TreeIterator<EObject> contents = EcoreUtil.getAllProperContents(root, false);
                contents.forEachRemaining(object -> note(object, objects));
            }
            ((XMLResourceImpl) file).getIntrinsicIDToEObjectMap().clear();
            ((XMLResourceImpl) file).getIntrinsicIDToEObjectMap().putAll(objects);
            noted.put(file, new Noted(file.getURI().lastSegment(), objects));
        }
    }

    private static void note(EObject object, Map<String, EObject> objects) {
        if (object instanceof Identified identified && identified.getId() != null) {
            objects.put(identified.getId(), object);
        }
    }

    /** Forgets a file that is no more. */
    void forget(Resource file) {
        noted.remove(file);
    }

    /** The old addresses of objects that have another one now, or are no longer in the dossier. */
    Mentions changed() {
        var changed = new Mentions();
        noted.forEach((file, old) -> old.objects().forEach((id, object) -> {
            if (isElsewhere(object, id, file)) {
                changed.objects().add(old.name() + "#" + id);
                if (object.eContainer() == null || object.eContainer().eResource() != object.eResource()) {
                    namesFile(object, old, changed);
                }
            }
        }));
        return changed;
    }

    private static void namesFile(EObject object, Noted old, Mentions changed) {
        if (!(object instanceof Dossier) && object instanceof Identified identified
                && !old.name().equals(identified.getId() + ".xmi")) {
            changed.files().add(old.name());
        }
    }

    /**
     * Lets objects be found by their old addresses as well, also those that were removed: removing them can be undone. Gives whether
     * there are any.
     */
    boolean bridge() {
        boolean[] any = new boolean[1];
        noted.forEach((file, old) -> old.objects().forEach((id, object) -> {
            if (isElsewhere(object, id, file)) {
                ((XMLResourceImpl) file).getIntrinsicIDToEObjectMap().put(id, object);
                any[0] = true;
            }
        }));
        return any[0];
    }

    /** Follows the references of an object and all in its file; what it contains in files of their own is not loaded. */
    static void resolve(EObject root) {
        TreeIterator<EObject> contents = EcoreUtil.getAllProperContents(root, false);
        Stream.concat(Stream.of(root), StreamSupport.stream(Spliterators.spliteratorUnknownSize(contents, 0), false))
                .forEach(object -> object.eCrossReferences().forEach(target -> {
                    // looking at it resolves it
                }));
    }

    /** Whether an object is no longer in the dossier; one with a file of its own stays in that. */
    static boolean isGone(EObject object) {
        return !(EcoreUtil.getRootContainer(object) instanceof Dossier);
    }

    private static boolean isElsewhere(EObject object, String id, Resource file) {
        return isGone(object) || object.eResource() != file || !id.equals(((Identified) object).getId());
    }
}
