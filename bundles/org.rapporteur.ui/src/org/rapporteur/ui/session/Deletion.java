package org.rapporteur.ui.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.rapporteur.model.Implementation;
import org.rapporteur.store.DossierException;

/**
 * Takes objects out of the dossier, with all references to them, as one step. What countries reported on a recommendation goes with it:
 * without the recommendation it says nothing. Country records that are not loaded are looked through first, and loaded when they refer
 * to the objects.
 */
public final class Deletion {

    private final DossierSession session;
    private final List<EObject> objects;
    private final Set<EObject> gone = new LinkedHashSet<>();
    private final Set<EObject> reports = new LinkedHashSet<>();
    private final CompoundCommand command = new CompoundCommand();

    /**
     * Works out what has to go.
     *
     * @param session the dossier
     * @param objects what is to be deleted; objects inside others are allowed
     * @throws DossierException when a country record cannot be looked through
     */
    public Deletion(DossierSession session, Collection<? extends EObject> objects) throws DossierException {
        this.session = session;
        this.objects = objects.stream().<EObject>map(object -> object).filter(object -> !isInside(object, objects)).toList();
        this.objects.forEach(this::add);
        for (String country : session.open().recordsMentioning(List.copyOf(gone))) {
            session.records().load(country); // stays: the step refers to its objects
        }
        for (Resource resource : List.copyOf(session.domain().getResourceSet().getResources())) {
            List.copyOf(resource.getContents()).forEach(this::cut);
        }
        reports.forEach(report -> remove(report));
        this.objects.forEach(this::remove);
    }

    private static boolean isInside(EObject object, Collection<? extends EObject> others) {
        return others.stream().anyMatch(other -> other != object && EcoreUtil.isAncestor(other, object));
    }

    private void add(EObject object) {
        gone.add(object);
        contents(object).forEach(this::add);
    }

    /** What is inside and loaded: records that are not loaded stay so. */
    private static List<EObject> contents(EObject object) {
        List<EObject> contents = new ArrayList<>();
        for (var inside = ((InternalEList<EObject>) object.eContents()).basicIterator(); inside.hasNext();) {
            EObject next = inside.next();
            if (!next.eIsProxy()) {
                contents.add(next);
            }
        }
        return contents;
    }

    private void cut(EObject object) {
        if (gone.contains(object)) {
            return;
        }
        if (object instanceof Implementation report && gone.contains(report.getRecommendation())) {
            reports.add(report);
            return;
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived() && object.eIsSet(reference)) {
                cut(object, reference);
            }
        }
        for (EObject inside : contents(object)) {
            if (inside.eResource() == object.eResource()) {
                cut(inside);
            }
        }
    }

    private void cut(EObject object, EReference reference) {
        if (object.eGet(reference, false) instanceof Collection<?> list) {
            List<?> cut = ((InternalEList<?>) list).basicList().stream().filter(gone::contains).toList();
            if (!cut.isEmpty()) {
                command.append(new RemoveCommand(session.domain(), object, reference, cut));
            }
        } else if (gone.contains(object.eGet(reference, false))) {
            command.append(new SetCommand(session.domain(), object, reference, SetCommand.UNSET_VALUE));
        }
    }

    private void remove(EObject object) {
        EReference reference = object.eContainmentFeature();
        if (reference.isMany()) {
            command.append(new RemoveCommand(session.domain(), object.eContainer(), reference, object));
        } else {
            command.append(new SetCommand(session.domain(), object.eContainer(), reference, SetCommand.UNSET_VALUE));
        }
    }

    /** How many reports of countries go with it. */
    public int reports() {
        return reports.size();
    }

    /**
     * Deletes the objects.
     *
     * @param label what undo calls it
     * @return whether it was done
     */
    public boolean run(String label) {
        return session.execute(label, command);
    }
}
