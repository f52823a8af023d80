package org.rapporteur.ui.object;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Region;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.parts.EditorContent;
import org.rapporteur.ui.session.DossierSession;

/** The editor of any other object: its fields, as the model tells them. */
public final class ObjectContent implements EditorContent<EObject> {

    /** Identifier of the editor. */
    public static final String ID = "org.rapporteur.ui.object";

    @Override
    public Optional<EObject> find(DossierSession session, String id) {
        if (id.equals(session.dossier().getId())) {
            return Optional.of(session.dossier());
        }
        TreeIterator<EObject> all = EcoreUtil.getAllContents(session.dossier(), false); // country records are not to be loaded for this
        while (all.hasNext()) {
            EObject next = all.next();
            if (next instanceof Region || next instanceof CountryRecord) {
                all.prune();
            } else if (next instanceof Identified identified && id.equals(identified.getId())) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    @Override
    public String name(EObject object, DossierSession session) {
        return new ObjectNames(session.locale()).name(object);
    }

    @Override
    public List<Page> pages(EObject object, EditContext context) {
        return List.of(new Page(name(object, context.session()), place -> fields(place, object, context)));
    }

    private static PageControl fields(Composite place, EObject object, EditContext context) {
        Form form = new FormOfClass(object.eClass()).fill(Form.on(place, context));
        form.show(object);
        return new PageControl() {
            @Override
            public void refresh() {
                form.refresh();
            }

            @Override
            public void setFocus() {
                form.setFocus();
            }
        };
    }
}
