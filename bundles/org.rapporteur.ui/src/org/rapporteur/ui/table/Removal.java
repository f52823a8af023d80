package org.rapporteur.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.session.DossierSession;

/**
 * Takes objects out of the dossier, and the references to them with them, so that none leads nowhere.
 *
 * @param gone the objects
 * @param references what refers to them or to something below them
 * @param inRecords whether a country's record refers to them; then they must stay
 */
record Removal(List<? extends EObject> gone, List<Reference> references, boolean inRecords) {

    private static final int TOLD = 8;

    /**
     * A reference.
     *
     * @param owner what refers
     * @param feature by which feature
     * @param target to what
     */
    record Reference(EObject owner, EReference feature, EObject target) {
        void cut() {
            if (feature.isMany()) {
                ((Collection<?>) owner.eGet(feature)).removeIf(value -> value == target);
            } else {
                owner.eUnset(feature);
            }
        }
    }

    /** Finds what refers to objects that are to go. */
    static Removal of(List<? extends EObject> gone, DossierSession session) {
        Set<EObject> going = new HashSet<>();
        gone.forEach(object -> {
            going.add(object);
            object.eAllContents().forEachRemaining(going::add);
        });
        List<Reference> found = new ArrayList<>();
        Dossier dossier = session.dossier();
        collect(dossier, going, found);
        for (EReference containment : dossier.eClass().getEAllContainments()) {
            if (containment != ModelPackage.Literals.DOSSIER__RECORDS) {
                Object held = dossier.eGet(containment);
                (held instanceof List<?> list ? list : held == null ? List.of() : List.of(held)).forEach(object -> below((EObject) object, going, found));
            }
        }
        return new Removal(gone, found, RecordReferences.any(going, session));
    }

    private static void below(EObject object, Set<EObject> going, List<Reference> found) {
        if (!going.contains(object)) {
            collect(object, going, found);
            object.eContents().forEach(content -> below(content, going, found));
        }
    }

    private static void collect(EObject object, Set<EObject> going, List<Reference> found) {
        for (EReference feature : object.eClass().getEAllReferences()) {
            if (!feature.isContainment() && !feature.isContainer() && !feature.isDerived() && object.eIsSet(feature)) {
                Object value = object.eGet(feature);
                (value instanceof List<?> list ? list : List.of(value)).stream().filter(going::contains).distinct()
                        .forEach(target -> found.add(new Reference(object, feature, (EObject) target)));
            }
        }
    }

    /** Whether they may go; asks when something refers to them, and refuses when a country's record does. */
    boolean mayGo(Shell shell, ObjectNames names, Texts texts) {
        if (inRecords) {
            MessageDialog.openInformation(shell, texts.text("removal.title"), texts.text("removal.records"));
            return false;
        }
        if (references.isEmpty()) {
            return true;
        }
        String owners = references.stream().map(Reference::owner).distinct().limit(TOLD).map(names::name).collect(Collectors.joining("\n"));
        return MessageDialog.openConfirm(shell, texts.text("removal.title"), texts.text("removal.referred", references.size(), owners));
    }

    /** The objects below which something changes. */
    Set<Notifier> roots() {
        Set<Notifier> roots = new LinkedHashSet<>();
        gone.forEach(object -> roots.add(object.eContainer()));
        references.stream().map(Reference::owner).filter(owner -> roots.stream().noneMatch(root -> EcoreUtil.isAncestor((EObject) root, owner)))
                .forEach(roots::add);
        return roots;
    }

    /** Takes them out. To be called while a step is recorded. */
    void apply() {
        references.forEach(Reference::cut);
        gone.forEach(EcoreUtil::remove);
    }
}
