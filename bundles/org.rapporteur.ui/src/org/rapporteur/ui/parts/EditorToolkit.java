package org.rapporteur.ui.parts;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Makes controls in the look of editors. */
public final class EditorToolkit extends FormToolkit {

    /**
     * @param display the window's
     */
    public EditorToolkit(Display display) {
        super(display);
    }

    @Override
    public org.eclipse.ui.forms.widgets.Section createSection(Composite parent, int style) {
        var section = new Section(parent, getOrientation() | style);
        section.setMenu(parent.getMenu());
        adapt(section, true, true);
        section.colour(getColors());
        return section;
    }
}
