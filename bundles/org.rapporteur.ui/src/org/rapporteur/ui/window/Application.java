package org.rapporteur.ui.window;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Opens the window and stays until it is closed. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        try (var settings = SettingsFolder.take(Path.of(System.getProperty("rapporteur.settings", defaultSettings())))) {
            Platform.getInstanceLocation().set(settings.folder().toUri().toURL(), false);
            GtkStyle.give(settings.folder());
            Display display = PlatformUI.createDisplay();
            var bundles = FrameworkUtil.getBundle(Application.class).getBundleContext();
            Guests.asTold(sentence -> System.err.println("rapporteur: " + sentence)).start(bundles);
            try (var watch = PluginWatch.ofDevelopment(bundles)) {
                PlatformUI.createAndRunWorkbench(display, new WorkbenchAdvisor(Arguments.of(context)));
                return EXIT_OK;
            } finally {
                display.dispose();
            }
        }
    }

    private static String defaultSettings() {
        return Path.of(System.getProperty("user.home"), ".rapporteur").toString();
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
