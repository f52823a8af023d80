package org.rapporteur.store;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;

/**
 * The identifiers that objects had when they were read. Records that are not loaded refer to objects by them: before an object is
 * stored under another identifier these records are loaded, which finds the object by its old one.
 */
final class Identifiers {

    private final Resources resources;

    Identifiers(Resources resources) {
        this.resources = resources;
    }

    /** Notes the identifiers as they are now. */
    void note() {
        for (Resource resource : resources.set().getResources()) {
            old(resource).clear();
            // looking for what is not there makes EMF note every identifier
            resource.getEObject("?");
        }
    }

    /** Whether an object has another identifier than it had. */
    boolean haveChanged() {
        return resources.set().getResources().stream().anyMatch(resource -> old(resource).entrySet().stream()
                .anyMatch(entry -> entry.getValue().eResource() != null && !entry.getKey().equals(EcoreUtil.getID(entry.getValue()))));
    }

    private static Map<String, EObject> old(Resource resource) {
        return ((XMLResourceImpl) resource).getIntrinsicIDToEObjectMap();
    }
}
