package org.rapporteur.ui.window;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** How the parts are arranged at the first start: the explorer beside the editors, what is found below. */
public final class Perspective implements IPerspectiveFactory {

    static final String ID = "org.rapporteur.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView("org.rapporteur.ui.explorer", IPageLayout.LEFT, 0.22f, layout.getEditorArea());
        layout.getViewLayout("org.rapporteur.ui.explorer").setCloseable(false);
    }
}
