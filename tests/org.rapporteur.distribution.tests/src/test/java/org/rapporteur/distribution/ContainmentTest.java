package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.rapporteur.distribution.BrokenPlugins.Kind;

/** Plug-ins that break in every way known: each is named, none takes anything with it. */
class ContainmentTest {

    private static final List<String> SHIPPED = List.of("africa", "berne", "caribbean", "issyk-kul", "remittances", "see");
    private static final String TEMPLATE = "return null;";

    /** Those that are not even made; the framework says why. */
    private static final Set<Kind> NOT_RUNNING = EnumSet.of(Kind.LACKS_PACKAGE, Kind.WRONG_VERSION, Kind.ACTIVATOR_THROWS);

    /** Those that say who they are and fail afterwards, or are left out for who they are. */
    private static final Set<Kind> NAMED_IN_REPORTS = EnumSet.of(Kind.THROWS_WHEN_CALLED, Kind.HANGS_WHEN_CALLED, Kind.LACKS_CLASS, Kind.GIVES_NULL,
            Kind.ENDLESS, Kind.EXITS, Kind.HALTS);

    @TempDir
    private Path scratch;
    private Program program;
    private PluginMaker make;
    private BrokenPlugins broken;

    @BeforeEach
    void copy() throws Exception {
        var copied = Program.built().copyTo(scratch.resolve("rapporteur"));
        program = new Program(copied.home(), scratch.resolve("cache"), copied.environment());
        make = new PluginMaker(program, scratch);
        broken = new BrokenPlugins(make);
    }

    private void drop(Kind kind) throws IOException {
        Path jar = broken.bundle(kind);
        Files.copy(jar, program.home().resolve("plugins").resolve(jar.getFileName()));
    }

    private static List<String> ids(Program.Ending ending) {
        return ending.out().lines().map(line -> line.split(" ")[0]).toList();
    }

    private static String words(Path document) throws IOException {
        try (var zip = new ZipFile(document.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "HANGS_WHEN_MADE", "HANGS_WHEN_CALLED", "ENDLESS" })
    void oneAloneIsNamedAndCostsFiveSecondsAtMost(Kind kind) throws Exception {
        program.run("regions").with(0);
        long usual = time(() -> program.run("regions").with(0));
        drop(kind);
        program.run("regions").with(0); // makes anew what is kept between starts
        var ending = new Program.Ending[1];
        long now = time(() -> ending[0] = program.run("regions").with(0));
        assertTrue(ids(ending[0]).containsAll(SHIPPED), ending[0]::out);
        assertTrue(ending[0].err().contains(kind.bundle()), ending[0]::err);
        assertFalse(ending[0].err().contains("\tat "), ending[0]::err);
        assertTrue(now - usual < Duration.ofSeconds(5).toMillis() + 2 * usual, now + " ms instead of " + usual);
    }

    private interface Run {
        void run() throws Exception;
    }

    private static long time(Run run) throws Exception {
        long start = System.nanoTime();
        run.run();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    @Test
    void allAtOnceOnFelix() throws Exception {
        for (Kind kind : Kind.values()) {
            drop(kind);
        }
        make.drop("lake", "", TEMPLATE);
        Files.writeString(program.home().resolve("plugins/notes.jar"), "no jar at all");
        Files.copy(program.home().resolve("plugins/org.example.lake_1.0.0.jar"), program.home().resolve("plugins/z-lake.jar"));
        var quick = program.with("RAPPORTEUR_JAVA_OPTS", "-Drapporteur.plugin.timeout=2 -Drapporteur.start.limit=2000");
        var regions = quick.run("regions").with(0);
        assertTrue(ids(regions).containsAll(SHIPPED) && ids(regions).contains("lake"), regions::out);
        for (Kind kind : Kind.values()) {
            assertTrue(regions.err().contains(kind.bundle()), () -> kind + ": " + regions.err());
        }
        assertTrue(regions.err().contains("notes.jar") && regions.err().contains("z-lake.jar"), regions::err);

        Path out = scratch.resolve("out");
        checkReport(quick.run("export", Program.SAMPLE, "--out", out, "--country", "KGZ", "--report", "country", "--date", Program.DAY), out);
        checkFindings(quick.run("validate", Program.SAMPLE));
    }

    @Test
    void allAtOnceOnEquinox() throws Exception {
        make.drop("lake", "", TEMPLATE);
        List<String> added = new ArrayList<>(List.of("org.example.lake"));
        for (Kind kind : Kind.values()) {
            added.add(kind.bundle());
        }
        try (var session = Session.equinox(program, scratch.resolve("equinox"), Map.of("rapporteur.added", String.join(",", added),
                "rapporteur.plugin.timeout", "2"))) {
            for (Kind kind : Kind.values()) {
                Bundle bundle = session.install(broken.bundle(kind));
                try {
                    bundle.start();
                    assertFalse(NOT_RUNNING.contains(kind), kind::toString);
                } catch (BundleException refused) {
                    assertTrue(NOT_RUNNING.contains(kind), refused::toString);
                }
            }
            var regions = session.run("regions").with(0);
            assertTrue(ids(regions).containsAll(SHIPPED) && ids(regions).contains("lake"), regions::out);
            Path out = scratch.resolve("out");
            checkReport(session.run("export", Program.SAMPLE, "--out", out, "--country", "KGZ", "--report", "country", "--date", Program.DAY), out);
            checkFindings(session.run("validate", Program.SAMPLE));
        }
    }

    private static void checkReport(Program.Ending ending, Path out) throws IOException {
        ending.with(0);
        String report = words(out.resolve("issyk-kul/KGZ-country-report.docx"));
        assertTrue(Files.size(out.resolve("issyk-kul/KGZ-country-report.xlsx")) > 1000);
        assertTrue(report.contains("Said by lake"), "the section that works is missing");
        for (String heading : List.of("At a glance", "Implementation", "Sources")) {
            assertTrue(report.contains(heading), heading);
        }
        for (Kind kind : NAMED_IN_REPORTS) {
            assertTrue(report.contains(kind.bundle()), () -> kind + " is not named in the report; " + ending.err());
            assertTrue(ending.err().contains(kind.bundle()), () -> kind + ": " + ending.err());
        }
    }

    private static void checkFindings(Program.Ending ending) {
        assertTrue(ending.code() == 0 || ending.code() == 1, () -> ending.code() + ending.err());
        assertTrue(ending.out().lines().count() > 5, ending::out); // the sample dossier has findings of Rapporteur's own
        for (Kind kind : NAMED_IN_REPORTS) {
            assertTrue(ending.err().contains(kind.bundle()), () -> kind + ": " + ending.err());
        }
    }
}
