package org.rapporteur.ui.window;

import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.osgi.framework.FrameworkUtil;
import org.rapporteur.ui.commands.ThemeHandler;
import org.rapporteur.ui.findings.LiveFindings;
import org.rapporteur.ui.look.Theme;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.parts.EditorToolkit;
import org.rapporteur.ui.parts.RecentDossiers;
import org.rapporteur.ui.region.RegionPages;
import org.rapporteur.ui.session.Autosave;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.Pieces;
import org.rapporteur.ui.welcome.WelcomeKeeper;

/** The frame of the window. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1440, 900);

    private final Arguments arguments;

    WindowAdvisor(IWorkbenchWindowConfigurer configurer, Arguments arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new StatusLine(configurer, service(CurrentDossier.class), service(LiveFindings.class));
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
        CurrentDossier current = service(CurrentDossier.class);
        new Title(getWindowConfigurer(), current);
        ThemeHandler.activate(getWindowConfigurer().getWindow(), service(Theme.class));
        rehearse(Display.getCurrent(), getWindowConfigurer().getWindow().getShell());
        new Autosave(current, Display.getCurrent(), FrameworkUtil.getBundle(WindowAdvisor.class).getBundleContext());
        new WelcomeKeeper(getWindowConfigurer().getWindow(), current).start(arguments.dossier().or(service(RecentDossiers.class)::shown),
                service(DossierOpener.class));
        if (Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT) {
            uncover(getWindowConfigurer().getWindow().getShell());
        }
    }

    /** What the first editor wants is made before, which takes long enough without. */
    private static void rehearse(Display display, Shell window) {
        var pieces = Pieces.of(display);
        pieces.add(window, () -> service(RegionPages.class));
        pieces.add(window, PlatformUI.getWorkbench()::getEditorRegistry);
        pieces.add(window, () -> EditorToolkit.rehearse(display));
    }

    /** In a window from right to left the platform lays what it says of an empty place over the editors. */
    private static void uncover(Control control) {
        if ("EditorStack.OnboardingContainer".equals(control.getData("id"))) {
            control.setVisible(false);
        } else if (control instanceof Composite parts) {
            Stream.of(parts.getChildren()).forEach(WindowAdvisor::uncover);
        }
    }

    private static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(type);
    }
}
