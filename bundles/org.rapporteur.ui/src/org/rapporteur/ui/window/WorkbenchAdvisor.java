package org.rapporteur.ui.window;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Tells the platform what kind of program this is: layout is kept, and what was open is opened again. */
final class WorkbenchAdvisor extends org.eclipse.ui.application.WorkbenchAdvisor {

    private final Arguments arguments;

    WorkbenchAdvisor(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer, arguments);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspective.ID;
    }
}
