package org.rapporteur.ui.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
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
        return line(parent, subject, feature, subject.notations().of(feature));
    }

    /** A field of one line in a notation of its own. */
    static TextField line(Composite parent, Subject subject, EStructuralFeature feature, Notation notation) {
        var row = new FieldRow(parent, subject, feature, 1, false);
        var control = row.only(row.toolkit().createText(row.place(), "", SWT.SINGLE | SWT.BORDER));
        notation.proposals().ifPresent(offered -> new ContentProposalAdapter(control, new TextContentAdapter(), offered, null, null)
                .setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE));
        return of(row, subject, feature, control, notation);
    }

    /** A field of several lines. */
    static TextField lines(Composite parent, Subject subject, EStructuralFeature feature) {
        var row = new FieldRow(parent, subject, feature, 1, true);
        Text text = row.only(row.toolkit().createText(row.place(), "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER));
        ((GridData) text.getLayoutData()).heightHint = LINES * text.getLineHeight();
        ((GridData) text.getLayoutData()).widthHint = 120;
        return of(row, subject, feature, text, subject.notations().of(feature));
    }

    private static TextField of(FieldRow row, Subject subject, EStructuralFeature feature, Text text, Notation notation) {
        return new TextField(subject, feature, new CheckedText(text, notation, row.hint(), subject.session(),
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
