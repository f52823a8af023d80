package org.rapporteur.ui.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A line of text, a date, a number, an identifier: whatever the feature's notation reads. */
final class TextField implements Field {

    private static final int LINES = 4;

    private final Subject subject;
    private final EStructuralFeature feature;
    private final CheckedText text;

    private TextField(Subject subject, EStructuralFeature feature, CheckedText text) {
        this.subject = subject;
        this.feature = feature;
        this.text = text;
    }

    /** A field of one line. */
    static TextField line(Composite parent, Subject subject, EStructuralFeature feature) {
        var row = new FieldRow(parent, subject, feature, 1, false);
        return of(row, subject, feature, row.only(row.toolkit().createText(row.place(), "", SWT.SINGLE | SWT.BORDER)));
    }

    /** A field of several lines. */
    static TextField lines(Composite parent, Subject subject, EStructuralFeature feature) {
        var row = new FieldRow(parent, subject, feature, 1, true);
        Text text = row.only(row.toolkit().createText(row.place(), "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER));
        ((GridData) text.getLayoutData()).heightHint = LINES * text.getLineHeight();
        ((GridData) text.getLayoutData()).widthHint = 120;
        return of(row, subject, feature, text);
    }

    private static TextField of(FieldRow row, Subject subject, EStructuralFeature feature, Text text) {
        return new TextField(subject, feature, new CheckedText(text, subject.notations().of(feature), row.hint(), subject.session(),
                value -> subject.set(feature, value)));
    }

    @Override
    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    public void refresh() {
        text.control().setEditable(subject.isEditable());
        text.show(subject.value(feature).orElse(null));
    }

    @Override
    public void setFocus() {
        text.control().setFocus();
    }
}
