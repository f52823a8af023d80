package org.rapporteur.ui.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.ui.form.Field;
import org.rapporteur.ui.form.Subject;

/** A field for objects that the form's object holds: a small table. */
public final class TableField implements Field {

    private final EReference feature;
    private final ModelTable<?> table;
    private final Predicate<EObject> revealing;

    private <T extends EObject> TableField(Composite place, Subject subject, Class<T> type, EReference feature, Rows<T> rows,
            List<Column<T>> columns, boolean titled) {
        this.feature = feature;
        String label = subject.words().label(feature);
        if (titled) {
            var title = subject.context().toolkit().createLabel(place, label);
            title.setToolTipText(subject.words().tip(feature).orElse(label));
            GridDataFactory.fillDefaults().span(3, 1).indent(0, 4).applyTo(title);
        }
        var made = new ModelTable<>(place, subject, type,
                ModelTable.Definition.compact(feature.getEContainingClass().getName() + "." + feature.getName(), label, rows, columns));
        table = made;
        revealing = part -> type.isInstance(part) && made.reveal(type.cast(part));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(table.control());
    }

    /**
     * A field for the objects in a list of the form's object.
     *
     * @param type kind of the objects
     * @param feature the list
     * @param columns makes the columns
     */
    public static <T extends EObject> Field.Maker of(Class<T> type, EReference feature, Function<Subject, List<Column<T>>> columns) {
        return (place, subject) -> new TableField(place, subject, type, feature, Rows.of(type, subject::object, feature), columns.apply(subject), false);
    }

    /**
     * A field for the objects in a list of the form's object, where new ones are made in a way of their own.
     *
     * @param type kind of the objects
     * @param feature the list
     * @param make makes a new object
     * @param columns makes the columns
     */
    public static <T extends EObject> Field.Maker of(Class<T> type, EReference feature, Function<Rows.Slot, T> make,
            Function<Subject, List<Column<T>>> columns) {
        return (place, subject) -> {
            Rows<T> plain = Rows.of(type, subject::object, feature);
            return new TableField(place, subject, type, feature, new Rows<>(plain.all(), plain.slot(), make, true), columns.apply(subject), false);
        };
    }

    /**
     * A field with its label above, for sections that have several tables.
     *
     * @param type kind of the objects
     * @param feature the list
     * @param make makes a new object
     * @param columns makes the columns
     */
    static <T extends EObject> Field.Maker titled(Class<T> type, EReference feature, Function<Rows.Slot, T> make,
            Function<Subject, List<Column<T>>> columns) {
        return (place, subject) -> {
            Rows<T> plain = Rows.of(type, subject::object, feature);
            return new TableField(place, subject, type, feature, new Rows<>(plain.all(), plain.slot(), make, true), columns.apply(subject), true);
        };
    }

    @Override
    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    public void refresh() {
        table.refresh();
    }

    @Override
    public boolean reveal(EObject part) {
        boolean found = revealing.test(part);
        if (found) {
            table.setFocus();
            table.control().getDisplay().asyncExec(this::scroll); // the form may not have its size yet
        }
        return found;
    }

    private void scroll() {
        if (!table.control().isDisposed()) {
            FormToolkit.ensureVisible(table.control());
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
