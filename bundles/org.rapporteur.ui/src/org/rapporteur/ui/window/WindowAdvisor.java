package org.rapporteur.ui.window;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rapporteur.ui.parts.DossierOpener;

/** The frame of the window. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1440, 900);

    private final Arguments arguments;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer, Arguments arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setTitle("Rapporteur");
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        arguments.dossier().ifPresent(dossier -> PlatformUI.getWorkbench().getService(IEclipseContext.class)
                .get(DossierOpener.class).open(dossier));
    }
}
