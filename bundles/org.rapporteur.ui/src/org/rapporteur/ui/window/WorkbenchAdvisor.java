package org.rapporteur.ui.window;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.look.Manners;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.session.CurrentDossier;

/** Tells the platform what kind of program this is: layout is kept, and what was open is opened again. */
final class WorkbenchAdvisor extends org.eclipse.ui.application.WorkbenchAdvisor {

    private final Arguments arguments;
    private final ErrorHandler errors = new ErrorHandler();

    WorkbenchAdvisor(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        Manners.begin(Display.getCurrent());
        Window.setDefaultImage(Icons.descriptor("rapporteur").createImage(Display.getCurrent()));
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer, arguments);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspective.ID;
    }

    @Override
    public void postStartup() {
        new Tidy(PlatformUI.getWorkbench()).run();
    }

    @Override
    public AbstractStatusHandler getWorkbenchErrorHandler() {
        return errors;
    }

    @Override
    public void eventLoopException(Throwable exception) {
        errors.handle(exception);
    }

    @Override
    public boolean preShutdown() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(DossierOpener.class).mayLeave();
    }

    /** The user has been asked whether to save. */
    @Override
    public void postShutdown() {
        PlatformUI.getWorkbench().getService(IEclipseContext.class).get(CurrentDossier.class).end();
    }
}
