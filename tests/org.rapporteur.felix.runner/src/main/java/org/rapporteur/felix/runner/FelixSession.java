package org.rapporteur.felix.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Felix with every bundle of the distribution and with the bundles of the tests. */
final class FelixSession {

    /** It is the framework itself, and on the runner's class path. */
    private static final String FRAMEWORK_JAR = "org.apache.felix.framework";

    private final Framework framework;
    private final List<String> problems = new ArrayList<>();

    private FelixSession(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts it.
     *
     * @param storage an empty folder for the framework's files
     */
    static FelixSession start(Path distribution, List<Fragment> tests, Path storage) throws IOException, BundleException {
        var framework = new FrameworkFactory().newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, storage.toString(),
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, ClassPathExports.ofJUnit(),
                // code of a test needs more packages of JUnit than its source names, as the type of a lambda expression
                Constants.FRAMEWORK_BOOTDELEGATION, "org.junit.*,org.opentest4j.*",
                Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_APP,
                "felix.log.level", "1",
                "ds.loglevel", "error"));
        framework.start();
        var session = new FelixSession(framework);
        var underTest = tests.stream().map(Fragment::name).collect(Collectors.toSet());
        for (var folder : List.of("lib", "plugins", "plugins/on-demand")) {
            for (var jar : jars(distribution.resolve(folder))) {
                // what is under test may be installed in the distribution as well
                if (Fragment.read(jar).filter(bundle -> underTest.contains(bundle.name())).isEmpty()) {
                    session.install(List.of(jar));
                }
            }
        }
        session.install(tests.stream().map(Fragment::jar).toList());
        framework.adapt(FrameworkWiring.class).resolveBundles(null);
        session.startAll();
        return session;
    }

    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().startsWith(FRAMEWORK_JAR)).sorted().toList();
        }
    }

    private void install(List<Path> jars) throws BundleException {
        for (var jar : jars) {
            framework.getBundleContext().installBundle("reference:" + jar.toUri().toString().replaceFirst("^file:/+", "file:/"));
        }
    }

    /** Starts what can be started; the component runtime first, so that a component that fails does so on its own. */
    private void startAll() {
        var bundles = new ArrayList<>(Arrays.asList(framework.getBundleContext().getBundles()));
        bundles.sort((a, b) -> Boolean.compare(hasComponents(a), hasComponents(b)));
        for (var bundle : bundles) {
            if (isFragment(bundle)) {
                if (bundle.getState() == Bundle.INSTALLED) {
                    problems.add(bundle.getSymbolicName() + " is not attached to its host; it lacks: " + missing(bundle));
                }
                continue;
            }
            try {
                bundle.start();
            } catch (BundleException e) {
                problems.add(bundle.getSymbolicName() + " does not start: " + e.getMessage());
            }
        }
    }

    private String missing(Bundle bundle) {
        var wiring = framework.adapt(FrameworkWiring.class);
        return bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                .filter(requirement -> !"optional".equals(requirement.getDirectives().get("resolution")))
                .filter(requirement -> wiring.findProviders(requirement).isEmpty())
                .map(requirement -> requirement.getDirectives().getOrDefault("filter", requirement.toString()))
                .collect(Collectors.joining(", "));
    }

    /** A sentence for each bundle that could not be started or attached. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private static boolean hasComponents(Bundle bundle) {
        return bundle.getHeaders("").get("Service-Component") != null;
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    /** The bundle of that name. */
    Optional<Bundle> bundle(String symbolicName) {
        return Arrays.stream(framework.getBundleContext().getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName())).findFirst();
    }

    /** Stops it. */
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(30_000);
    }
}
