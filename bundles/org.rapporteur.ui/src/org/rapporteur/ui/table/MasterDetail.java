package org.rapporteur.ui.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.session.Pieces;

/**
 * A page with a table and, for the row that is selected in it, a form, which is made soon after the table.
 *
 * @param <T> kind of the rows
 */
public final class MasterDetail<T extends EObject> implements PageControl {

    private final Class<T> type;
    private final ModelTable<T> table;
    private Optional<Form> form = Optional.empty();
    private Optional<EObject> sought = Optional.empty();

    /**
     * Makes the table of a page.
     *
     * @param <T> kind of the rows
     */
    @FunctionalInterface
    public interface TableMaker<T extends EObject> {
        /** What the table shows. */
        ModelTable.Definition<T> define(Subject subject, java.util.function.Consumer<List<T>> selected);
    }

    /** Makes the fields of a page. */
    @FunctionalInterface
    public interface FormMaker {
        /** Adds the fields. */
        void fill(Form form);
    }

    /**
     * Makes a page.
     *
     * @param parent what it fills
     * @param context the dossier and the window
     * @param type kind of the rows
     * @param below whether the form stands below the table, not beside it
     * @param define what the table shows
     * @param fill adds the fields
     */
    public MasterDetail(Composite parent, EditContext context, Class<T> type, boolean below, TableMaker<T> define, FormMaker fill) {
        this.type = type;
        var sash = new SashForm(parent, below ? SWT.VERTICAL : SWT.HORIZONTAL);
        context.toolkit().adapt(sash);
        var subject = new Subject(context);
        table = new ModelTable<>(sash, subject, type, define.define(subject, this::select));
        var place = context.toolkit().createComposite(sash);
        place.setLayout(new FillLayout());
        sash.setWeights(below ? new int[] { 50, 50 } : new int[] { 42, 58 });
        Pieces.of(place.getDisplay()).add(place, () -> {
            var made = Form.on(place, context);
            fill.fill(made);
            made(made);
            place.layout();
        });
        table.selectFirst();
    }

    private void made(Form made) {
        form = Optional.of(made);
        select(table.selected());
        made.refresh();
        sought.ifPresent(made::reveal);
    }

    private void select(List<T> rows) {
        form.ifPresent(shown -> shown.show(rows.stream().findFirst()));
    }

    @Override
    public void refresh() {
        table.refresh();
        select(table.selected());
        form.ifPresent(Form::refresh);
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                boolean found = table.reveal(type.cast(at));
                if (found && at != object) {
                    form.ifPresentOrElse(shown -> shown.reveal(object), () -> sought = Optional.of(object));
                }
                return found;
            }
        }
        return false;
    }
}
