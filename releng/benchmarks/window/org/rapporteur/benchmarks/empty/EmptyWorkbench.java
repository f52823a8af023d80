package org.rapporteur.benchmarks.empty;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The least a workbench does: a window of the platform with nothing in it. It says when it can be used, and ends. */
public final class EmptyWorkbench implements IApplication {

    /** An arrangement of nothing. */
    public static final class Perspective implements IPerspectiveFactory {
        @Override
        public void createInitialLayout(IPageLayout layout) {
            // nothing
        }
    }

    private static final class Advisor extends WorkbenchAdvisor {
        @Override
        public String getInitialWindowPerspectiveId() {
            return "org.rapporteur.ui.perspective";
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            return new WorkbenchWindowAdvisor(configurer) {
                @Override
                public void postWindowOpen() {
                    Display display = Display.getCurrent();
                    display.asyncExec(() -> {
                        while (display.readAndDispatch()) {
                            // until nothing is left to do
                        }
                        System.out.println("gauge usable");
                        PlatformUI.getWorkbench().close();
                    });
                }
            };
        }
    }

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Platform.getInstanceLocation().set(Path.of(System.getProperty("rapporteur.settings")).toUri().toURL(), false);
        Display display = PlatformUI.createDisplay();
        PlatformUI.createAndRunWorkbench(display, new Advisor());
        display.dispose();
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // it ends by itself
    }
}
