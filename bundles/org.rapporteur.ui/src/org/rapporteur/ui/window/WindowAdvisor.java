package org.rapporteur.ui.window;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.parts.RecentDossiers;
import org.rapporteur.ui.session.CurrentDossier;

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
        window.setTitle(Title.PROGRAM);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        new Title(getWindowConfigurer(), service(CurrentDossier.class));
        arguments.dossier().or(service(RecentDossiers.class)::shown).ifPresent(service(DossierOpener.class)::open);
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(type);
    }
}
