package org.rapporteur.ui.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What stands where there is nothing yet: a sentence that says so, and a button that makes the first of it. */
public final class EmptyPlace {

    private final Composite place;

    /**
     * @param parent a part of a page with a grid layout
     * @param toolkit makes controls in the look of the editor
     * @param sentence what is not there, and what to do
     * @param action what the button says
     * @param enabled whether the dossier can be changed
     * @param run what the button does
     */
    public EmptyPlace(Composite parent, FormToolkit toolkit, String sentence, String action, boolean enabled, Runnable run) {
        place = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 10).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        Label label = toolkit.createLabel(place, sentence, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(label);
        Button button = toolkit.createButton(place, action, SWT.PUSH);
        button.setEnabled(enabled);
        button.addListener(SWT.Selection, event -> run.run());
    }

    /** Shows or hides it; what is hidden takes no room. */
    public void setVisible(boolean visible) {
        ((GridData) place.getLayoutData()).exclude = !visible;
        place.setVisible(visible);
    }
}
