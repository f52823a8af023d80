package org.rapporteur.workbench.runner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.osgi.framework.Constants;
import org.rapporteur.felix.runner.Arguments;
import org.rapporteur.felix.runner.ClassPathExports;
import org.rapporteur.felix.runner.Fragment;
import org.rapporteur.launcher.WorkbenchConfiguration;

/**
 * Runs the test fragments inside the workbench that ships: the window opens as for a user, and the tests drive it from a thread of
 * their own. Fails when a test fails, when a fragment runs fewer tests than it should, or when nobody said how many it should.
 */
public final class Main {

    private static final long PATIENCE = 60_000;

    private Main() {
    }

    /**
     * The program. Ends with 0 when everything passed, 1 when something failed, 2 when it was called wrongly.
     *
     * @param arguments see {@link Arguments#USAGE}
     */
    public static void main(String[] arguments) throws Exception {
        Arguments parsed;
        try {
            parsed = Arguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Arguments.USAGE);
            System.exit(2);
            return;
        }
        // hundreds of lines of libraries that tell that all is well would hide what the tests say
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(
                "handlers=java.util.logging.ConsoleHandler\n.level=WARNING\n".getBytes(StandardCharsets.UTF_8)));
        var scratch = Files.createTempDirectory("rapporteur-window-");
        System.setProperty("rapporteur.settings", scratch.resolve("settings").toString());
        var passed = run(parsed, scratch.resolve("framework"));
        delete(scratch);
        System.exit(passed ? 0 : 1);
    }

    private static boolean run(Arguments arguments, Path storage) throws Exception {
        var bundles = Fragment.in(arguments.tests());
        EclipseStarter.setInitialProperties(properties(arguments, bundles, storage));
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Boolean> tests = threads.submit(new WindowTests(arguments, tests(arguments, bundles), System.out));
            threads.submit(Main::endIfWindowStays);
            EclipseStarter.run(new String[0], null); // until the tests close the window
            boolean passed = tests.get();
            threads.shutdownNow();
            return passed;
        }
    }

    /** Runs after the tests: a window that does not close, for instance since a dialog waits for an answer, is a failure. */
    private static Void endIfWindowStays() throws InterruptedException {
        Thread.sleep(PATIENCE);
        System.out.println("The window was still open " + PATIENCE / 1000 + " s after the tests.");
        System.exit(1);
        return null;
    }

    private static List<Fragment> tests(Arguments arguments, List<Fragment> bundles) {
        return bundles.stream().filter(Fragment::needsWindow).filter(test -> test.host().isPresent()).filter(arguments::wants).toList();
    }

    private static HashMap<String, String> properties(Arguments arguments, List<Fragment> bundles, Path storage) throws IOException {
        var configuration = new WorkbenchConfiguration(arguments.distribution(), storage.resolveSibling("plugins"), false, Optional.empty());
        var properties = new HashMap<>(configuration.properties(storage));
        var more = new ArrayList<String>();
        var underTest = bundles.stream().map(Fragment::name).collect(Collectors.toSet());
        for (var shipped : properties.get("osgi.bundles").split(",")) {
            // what is under test may be installed in the distribution as well
            var jar = Path.of(URI.create(shipped.replaceFirst("^reference:", "").replaceFirst("@(\\d+:)?start$", "")));
            if (Fragment.in(List.of(jar)).stream().noneMatch(bundle -> underTest.contains(bundle.name()))) {
                more.add(shipped);
            }
        }
        bundles.stream().filter(bundle -> bundle.needsWindow() || bundle.host().isEmpty())
                .forEach(bundle -> more.add("reference:" + bundle.jar().toUri() + (bundle.host().isEmpty() ? "@start" : "")));
        properties.put("osgi.bundles", String.join(",", more));
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, ClassPathExports.ofJUnit());
        // code of a test needs more packages of JUnit than its source names, as the type of a lambda expression
        properties.put(Constants.FRAMEWORK_BOOTDELEGATION, "org.junit.*,org.opentest4j.*");
        properties.put("osgi.parentClassloader", "app");
        return properties;
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException busy) {
            // the framework writes until the program ends; what is left in the system's folder for such things is no failure of a test
        }
    }
}
