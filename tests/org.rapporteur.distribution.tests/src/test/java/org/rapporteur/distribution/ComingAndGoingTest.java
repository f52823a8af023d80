package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;

/** Plug-ins that come, change and go in any order while reports are written. */
class ComingAndGoingTest {

    private static final long SEED = 20031201;
    private static final int PLUGINS = 6;

    @TempDir
    private Path scratch;

    private record Jars(List<Path> each) {
    }

    /** Some with Java, some that are only a file; the file of each is there to be installed again and again. */
    private Jars jars(Program program) throws Exception {
        var make = new PluginMaker(program, scratch);
        List<Path> jars = new ArrayList<>();
        Path none = Files.createDirectories(scratch.resolve("none"));
        for (int i = 0; i < PLUGINS; i++) {
            if (i % 2 == 0) {
                Path plugins = Files.createDirectories(scratch.resolve("made"));
                make.drop("lake" + i, "", "return null;");
                jars.add(Files.move(program.home().resolve("plugins/org.example.lake" + i + "_1.0.0.jar"), plugins.resolve("lake" + i + ".jar")));
            } else {
                jars.add(make.jar("org.example.sea" + i, Map.of("Rapporteur-Region", "sea.xml"), Map.of("sea.xml",
                        ("<region id='sea" + i + "'><name>Sea</name><report in='country'><heading>Said by sea" + i
                                + "</heading><paragraph>Waves</paragraph></report></region>").getBytes(StandardCharsets.UTF_8)), none));
            }
        }
        return new Jars(jars);
    }

    @Test
    void aThousandTimesOnFelix() throws Exception {
        var program = program();
        Jars jars = jars(program);
        try (var session = Session.felix(program, scratch.resolve("felix"), Map.of())) {
            comeAndGo(session, jars, 1000);
        }
    }

    @Test
    void someTimesOnEquinox() throws Exception {
        var program = program();
        Jars jars = jars(program);
        try (var session = Session.equinox(program, scratch.resolve("equinox"), Map.of())) {
            comeAndGo(session, jars, 150);
        }
    }

    private Program program() throws Exception {
        var copied = Program.built().copyTo(scratch.resolve("rapporteur"));
        return new Program(copied.home(), scratch.resolve("cache"), copied.environment());
    }

    private void comeAndGo(Session session, Jars jars, int times) throws Exception {
        String before = session.run("regions").with(0).out();
        int services = services(session);
        var over = new AtomicBoolean();
        List<String> complaints = new ArrayList<>();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var exports = threads.submit(() -> {
                int written = 0;
                while (!over.get() || written == 0) {
                    Path out = scratch.resolve("out" + written++);
                    var ending = session.run("export", Program.SAMPLE, "--out", out, "--country", "KGZ", "--format", "docx").with(0);
                    complaints.addAll(ending.err().lines().toList());
                    assertEquals(List.of("issyk-kul/KGZ-country-report.docx"), List.copyOf(Tree.of(out).keySet()));
                    complaints.addAll(session.run("regions").with(0).err().lines().toList());
                }
                return written;
            });
            var random = new Random(SEED);
            try {
                for (int i = 0; i < times; i++) {
                    change(session, jars, random);
                }
            } finally {
                over.set(true);
            }
            assertTrue(exports.get() > 0);
        }
        for (Bundle bundle : added(session)) {
            bundle.uninstall();
        }
        assertEquals(before, session.run("regions").with(0).out());
        assertEquals(services, services(session));
        assertEquals(List.of(), List.of(added(session)));
        assertEquals(List.of(), complaints.stream().filter(line -> line.contains("Exception") || line.contains("\tat ")).distinct().toList());
    }

    private static void change(Session session, Jars jars, Random random) throws Exception {
        int which = random.nextInt(PLUGINS);
        Path jar = jars.each.get(which);
        Bundle there = Arrays.stream(added(session)).filter(bundle -> bundle.getLocation().equals(jar.toUri().toString())).findFirst().orElse(null);
        if (there == null) {
            session.install(jar).start();
            return;
        }
        switch (random.nextInt(5)) {
            case 0 -> there.start();
            case 1 -> there.stop();
            case 2 -> {
                try (InputStream in = Files.newInputStream(jar)) {
                    there.update(in);
                }
            }
            case 3 -> {
                var refreshed = new CountDownLatch(1);
                session.context().getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(there), event -> refreshed.countDown());
                assertTrue(refreshed.await(30, TimeUnit.SECONDS));
            }
            default -> there.uninstall();
        }
    }

    private static Bundle[] added(Session session) {
        return Arrays.stream(session.context().getBundles()).filter(bundle -> bundle.getSymbolicName().startsWith("org.example."))
                .toArray(Bundle[]::new);
    }

    /** How many regions, checks, sections and formats are offered. */
    private static int services(Session session) throws Exception {
        int count = 0;
        for (String type : List.of("org.rapporteur.region.RegionModule", "org.rapporteur.report.ReportSection", "org.rapporteur.analysis.DossierCheck",
                "org.rapporteur.report.ReportExporter")) {
            ServiceReference<?>[] references = session.context().getAllServiceReferences(type, null);
            count += references == null ? 0 : references.length;
        }
        return count;
    }
}
