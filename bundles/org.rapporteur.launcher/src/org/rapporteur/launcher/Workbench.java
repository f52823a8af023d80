package org.rapporteur.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Starts the workbench: {@code rapporteur} and {@code rapporteur open [DOSSIER]}. Runs on Equinox, since the window needs the
 * extension registry. Exit codes are those of the command line.
 */
public final class Workbench {

    /** Plug-ins that change are taken up while the window is open. */
    private static final String DEVELOPMENT = "--development";

    private static final int WRONG_USAGE = 2;
    private static final int COULD_NOT = 3;

    /** How long the framework may take to stop when the window is closed. */
    private static final Duration END = Duration.ofSeconds(3);

    private static final String STARTER = "org.eclipse.core.runtime.adaptor.EclipseStarter";

    /** Tells of each service it connects, which nobody reads. Held here, since loggers that nobody holds forget their level. */
    private static final Logger SERVICE_LOADER = Logger.getLogger("org.apache.aries.spifly");

    private final Settings settings;
    private final Complaints complaints;

    private Workbench(Settings settings) {
        this.settings = settings;
        complaints = new Complaints(System.err, Locale.getDefault());
    }

    /**
     * The program with a window.
     *
     * @param arguments nothing, or {@code open}, perhaps {@code --development}, and perhaps the folder of a dossier
     */
    public static void main(String[] arguments) {
        SERVICE_LOADER.setLevel(Level.WARNING);
        System.exit(new Workbench(Settings.fromSystemProperties()).run(arguments));
    }

    private int run(String[] told) {
        var development = told.length > 1 && told[1].equals(DEVELOPMENT);
        var arguments = development ? Stream.concat(Stream.of(told[0]), Stream.of(told).skip(2)).toArray(String[]::new) : told;
        if (arguments.length > 2) {
            complaints.say("tooManyDossiers");
            return WRONG_USAGE;
        }
        if (arguments.length == 2 && !Files.isRegularFile(Path.of(arguments[1], "dossier.xmi"))) {
            complaints.say("noDossier", arguments[1]);
            return COULD_NOT;
        }
        if (!hasDisplay()) {
            complaints.say("noDisplay");
            return COULD_NOT;
        }
        try {
            var configuration = new WorkbenchConfiguration(settings.plugins().toPath().resolveSibling(""), settings.own().toPath(), development,
                    settings.cache());
            complaints.faults(configuration.plugins());
            var storage = Storage.open(settings.cache(), "workbench", configuration.stamp());
            try {
                storage.keep();
                String[] dossier = arguments.length == 2 ? new String[] { new File(arguments[1]).getAbsolutePath() } : new String[0];
                return start(configuration.framework(), configuration.properties(storage.framework()), dossier);
            } finally {
                storage.release();
            }
        } catch (IOException | ReflectiveOperationException | IllegalStateException problem) {
            complaints.say("noWorkbench", Diagnosis.reason(problem));
            return COULD_NOT;
        }
    }

    /** On Windows and macOS there always is one. */
    private static boolean hasDisplay() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("windows") || system.contains("mac") || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private static int start(File framework, Map<String, String> properties, String[] arguments)
            throws IOException, ReflectiveOperationException {
        try (var loader = new URLClassLoader(new URL[] { framework.toURI().toURL() }, ClassLoader.getPlatformClassLoader())) {
            Class<?> starter = loader.loadClass(STARTER);
            starter.getMethod("setInitialProperties", Map.class).invoke(null, properties);
            Object result = starter.getMethod("run", String[].class, Runnable.class).invoke(null, arguments, null);
            shutDown(starter.getMethod("shutdown"));
            return result instanceof Integer code ? code : COULD_NOT;
        } catch (InvocationTargetException problem) {
            throw new IllegalStateException(problem.getCause());
        }
    }

    /** The framework stops its bundles one after the other, and waits for each; a plug-in that never comes back is not waited for. */
    private static void shutDown(Method shutdown) {
        var ending = new Thread(() -> {
            try {
                shutdown.invoke(null);
            } catch (ReflectiveOperationException ended) {
                // the process ends either way
            }
        }, "rapporteur-end");
        ending.setDaemon(true);
        ending.setUncaughtExceptionHandler((thread, cut) -> {
            // it was left behind
        });
        ending.start();
        try {
            ending.join(END);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
