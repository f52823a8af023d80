package org.rapporteur.ui.form;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.rapporteur.ui.look.Accessible;

/** What is the same around every field: its label and tip, the place of its controls, the message below them, the way to the source. */
final class FieldRow {

    /** Width of the labels, so that those of all sections of a form stand below each other. */
    private static final int LABELS = 150;

    private final Subject subject;
    private final EStructuralFeature feature;
    private final String label;
    private final String tip;
    private final Composite place;
    private final Hint hint;

    /**
     * A row.
     *
     * @param parent a grid of three columns
     * @param subject whose feature it is
     * @param feature the feature
     * @param columns how many controls stand side by side
     * @param high whether the field is higher than a line, so that its label stands at its top
     */
    FieldRow(Composite parent, Subject subject, EStructuralFeature feature, int columns, boolean high) {
        this.subject = subject;
        this.feature = feature;
        label = subject.words().label(feature);
        tip = subject.words().tip(feature).orElse(label);
        FormToolkit toolkit = toolkit();
        Label before = toolkit.createLabel(parent, label + (feature.isRequired() && !feature.isMany() ? " *" : ""), SWT.WRAP);
        before.setToolTipText(tip);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, high ? SWT.BEGINNING : SWT.CENTER).indent(0, high ? 5 : 0)
                .hint(LABELS, SWT.DEFAULT).applyTo(before);
        Composite middle = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(middle);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(middle);
        place = toolkit.createComposite(middle);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 2).margins(2, 2).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        hint = new Hint(middle, toolkit);
        source(parent, toolkit, high);
    }

    private void source(Composite parent, FormToolkit toolkit, boolean high) {
        ImageHyperlink source = toolkit.createImageHyperlink(parent, SWT.NONE);
        source.setText("§");
        source.setUnderlined(false);
        String says = subject.texts().text("source.tip", label);
        source.setToolTipText(says);
        Accessible.name(source, says);
        source.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> subject.look(feature)));
        GridDataFactory.fillDefaults().align(SWT.CENTER, high ? SWT.BEGINNING : SWT.CENTER).applyTo(source);
    }

    FormToolkit toolkit() {
        return subject.context().toolkit();
    }

    /** Where the controls go: a grid. */
    Composite place() {
        return place;
    }

    /** The message below the controls. */
    Hint hint() {
        return hint;
    }

    /** What the field is called. */
    String label() {
        return label;
    }

    /** Gives a control of the row its name, its tip, and the message below it for those who hear. */
    <C extends Control> C named(C control, String name) {
        control.setToolTipText(tip);
        Accessible.name(control, name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = hint.text().isEmpty() ? tip : hint.text();
                }
            }
        });
        control.addListener(SWT.FocusIn, event -> subject.look(feature));
        if (control instanceof Text || control instanceof Combo) {
            Wheel.over((Scrollable) control);
        }
        return control;
    }

    /** A place that takes all the width there is, but does not ask for more when its text is long. */
    static GridData wide() {
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 120;
        return data;
    }

    /** The control of a row that has but one. */
    <C extends Control> C only(C control) {
        control.setLayoutData(wide());
        return named(control, label);
    }
}
