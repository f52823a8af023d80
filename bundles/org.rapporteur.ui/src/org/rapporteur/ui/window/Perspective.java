package org.rapporteur.ui.window;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.rapporteur.ui.findings.FindingsView;
import org.rapporteur.ui.help.GuideView;
import org.rapporteur.ui.search.SearchView;
import org.rapporteur.ui.sources.SourcesView;

/** How the parts are arranged at the first start: the explorer beside the editors, what is found below. */
public final class Perspective implements IPerspectiveFactory {

    static final String ID = "org.rapporteur.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView("org.rapporteur.ui.explorer", IPageLayout.LEFT, 0.22f, layout.getEditorArea());
        layout.getViewLayout("org.rapporteur.ui.explorer").setCloseable(false);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, layout.getEditorArea());
        below.addView(FindingsView.ID);
        below.addView(SourcesView.ID);
        below.addView(SearchView.ID);
        layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.62f, layout.getEditorArea()).addPlaceholder(GuideView.ID);
    }
}
