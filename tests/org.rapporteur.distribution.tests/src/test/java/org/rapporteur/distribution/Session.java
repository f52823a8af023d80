package org.rapporteur.distribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** The bundles of the program in a framework of this process, so that bundles can come and go while it works. */
final class Session implements AutoCloseable {

    private static final String FRAMEWORKS = "org\\.(apache\\.felix\\.framework|eclipse\\.osgi|rapporteur\\.launcher)[_.].*";

    private final Framework framework;

    private Session(Framework framework) {
        this.framework = framework;
    }

    static Session felix(Program program, Path storage, Map<String, String> settings) throws IOException, BundleException {
        return start(new org.apache.felix.framework.FrameworkFactory(), program, storage, settings);
    }

    static Session equinox(Program program, Path storage, Map<String, String> settings) throws IOException, BundleException {
        URL jar;
        try (Stream<Path> all = Files.list(program.home().resolve("workbench"))) {
            jar = all.filter(file -> file.getFileName().toString().startsWith("org.eclipse.osgi_")).findFirst().orElseThrow().toUri().toURL();
        }
        var loader = new URLClassLoader(new URL[] { jar }, Session.class.getClassLoader());
        var factory = ServiceLoader.load(FrameworkFactory.class, loader).stream()
                .filter(provider -> provider.type().getName().startsWith("org.eclipse")).findFirst().orElseThrow().get();
        return start(factory, program, storage, settings);
    }

    private static Session start(FrameworkFactory factory, Program program, Path storage, Map<String, String> settings)
            throws IOException, BundleException {
        Map<String, String> configuration = new HashMap<>(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT, "felix.log.level", "1", "ds.loglevel", "error",
                "rapporteur.home", program.home().toString(), "rapporteur.plugins", program.cache().resolve("own-plugins").toString()));
        configuration.putAll(settings);
        Framework framework = factory.newFramework(configuration);
        framework.start();
        var session = new Session(framework);
        List<Bundle> bundles = new ArrayList<>();
        for (String folder : List.of("lib", "plugins", "plugins/on-demand")) {
            try (Stream<Path> all = Files.list(program.home().resolve(folder))) {
                for (Path jar : all.filter(file -> file.toString().endsWith(".jar")).filter(file -> !file.getFileName().toString().matches(FRAMEWORKS))
                        .sorted().toList()) {
                    bundles.add(session.install(jar));
                }
            }
        }
        bundles.sort((a, b) -> Boolean.compare(a.getHeaders("").get("Service-Component") != null, b.getHeaders("").get("Service-Component") != null));
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
        return session;
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Bundle install(Path jar) throws BundleException {
        return context().installBundle(jar.toUri().toString());
    }

    /** The program with these arguments, told apart from what else this process writes. */
    Program.Ending run(Object... arguments) throws Exception {
        var reference = context().getServiceReferences(ToIntFunction.class, "(rapporteur.main=true)").iterator().next();
        @SuppressWarnings("unchecked")
        ToIntFunction<String[]> program = context().getService(reference);
        PrintStream out = System.out;
        PrintStream err = System.err;
        var written = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int code = program.applyAsInt(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
            return new Program.Ending(code, written.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(30_000);
    }
}
