package org.rapporteur.ui.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Whether something is so: a box to tick. */
final class YesNoField implements Field {

    private final Subject subject;
    private final EStructuralFeature feature;
    private final Button box;

    YesNoField(Composite parent, Subject subject, EAttribute feature) {
        this.subject = subject;
        this.feature = feature;
        var row = new FieldRow(parent, subject, feature, 1, false);
        box = row.only(row.toolkit().createButton(row.place(), "", SWT.CHECK));
        box.addListener(SWT.Selection, event -> subject.set(feature, box.getSelection()));
    }

    @Override
    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    public void refresh() {
        box.setEnabled(subject.isEditable());
        box.setSelection(subject.value(feature).filter(Boolean.TRUE::equals).isPresent());
    }

    @Override
    public void setFocus() {
        box.setFocus();
    }
}
