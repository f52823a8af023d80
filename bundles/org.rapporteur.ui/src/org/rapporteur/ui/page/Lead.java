package org.rapporteur.ui.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A part of a page that begins with a sentence; what follows fills the rest. */
public final class Lead {

    private final Composite place;
    private final Label sentence;
    private final Composite rest;

    /**
     * @param parent what the part fills
     * @param toolkit makes controls in the look of the editor
     * @param said the sentence
     */
    public Lead(Composite parent, FormToolkit toolkit, String said) {
        place = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(place);
        sentence = toolkit.createLabel(place, said, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(sentence);
        rest = toolkit.createComposite(place);
        rest.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rest);
    }

    /** What fills the part below the sentence; has a fill layout. */
    public Composite rest() {
        return rest;
    }

    /** Says something else. */
    public void say(String said) {
        if (!said.equals(sentence.getText())) {
            sentence.setText(said);
            place.layout();
        }
    }
}
