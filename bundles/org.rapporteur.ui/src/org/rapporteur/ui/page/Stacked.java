package org.rapporteur.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A place in which one of several controls is shown at a time: a form, or what to do when there is nothing to fill in. */
public final class Stacked {

    private final Composite place;
    private final StackLayout layout = new StackLayout();

    /** @param parent holds the place */
    public Stacked(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        place.setLayout(layout);
    }

    /** Parent of the controls. */
    public Composite place() {
        return place;
    }

    /**
     * Shows one of the controls.
     *
     * @param control a child of the place
     */
    public void show(Control control) {
        if (layout.topControl != control) {
            layout.topControl = control;
            place.layout();
        }
    }
}
