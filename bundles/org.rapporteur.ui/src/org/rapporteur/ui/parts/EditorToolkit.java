package org.rapporteur.ui.parts;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Makes controls in the look of editors. */
public final class EditorToolkit extends FormToolkit {

    /**
     * @param display the window's
     */
    public EditorToolkit(Display display) {
        super(display);
    }

    /**
     * Makes a form that nobody sees, the first of which takes as long as the ten that follow. In the thread of the window.
     *
     * @param display the window's
     */
    public static void rehearse(Display display) {
        var unseen = new Shell(display);
        var toolkit = new EditorToolkit(display);
        toolkit.createSection(toolkit.createScrolledForm(unseen).getBody(), Section.TITLE_BAR | Section.TWISTIE);
        unseen.dispose();
        toolkit.dispose();
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
