package org.rapporteur.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Two copies of what ships: one with a plug-in that measures, one in which an empty window stands in for all of Rapporteur.
 *
 * @param empty the empty window
 * @param rapporteur the window that is measured
 */
record WindowPrograms(Copy empty, Copy rapporteur) {

    /** Third parties' bundles that a window without Rapporteur has no use for. */
    private static final List<String> NOT_EMPTY = List.of("org.rapporteur.", "org.eclipse.nebula", "org.eclipse.swtchart",
            "org.eclipse.collections", "org.apache.poi", "picocli", "info.picocli", "org.eclipse.emf.edit");

    /**
     * Makes them.
     *
     * @param work an empty or earlier folder for them
     * @param home what ships
     * @param classes the classes of the plug-ins
     */
    static WindowPrograms make(Path work, Path home, Path classes) throws IOException {
        Path measured = copy(home, work.resolve("rapporteur"), file -> true);
        jar(measured.resolve("plugins/org.rapporteur.benchmarks.gauge_1.0.0.jar"), classes, "org/rapporteur/benchmarks/gauge", Map.of(
                "Bundle-SymbolicName", "org.rapporteur.benchmarks.gauge", "Require-Bundle", "org.eclipse.ui,org.eclipse.core.runtime,"
                        + "org.eclipse.e4.core.contexts,org.eclipse.nebula.widgets.nattable.core,org.rapporteur.ui",
                "Service-Component", "OSGI-INF/gauge.xml"), "OSGI-INF/gauge.xml", """
                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="gauge" activate="activate">
                          <implementation class="org.rapporteur.benchmarks.gauge.Gauge"/>
                        </scr:component>
                        """);
        Path bare = copy(home, work.resolve("empty"), file -> NOT_EMPTY.stream().noneMatch(file.getFileName().toString()::startsWith)
                || file.getParent().endsWith("lib"));
        jar(bare.resolve("workbench/org.rapporteur.ui_1.0.0.jar"), classes, "org/rapporteur/benchmarks/empty", Map.of(
                "Bundle-SymbolicName", "org.rapporteur.ui;singleton:=true", "Bundle-ActivationPolicy", "lazy", "Require-Bundle",
                "org.eclipse.ui,org.eclipse.core.runtime"), "plugin.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <?eclipse version="3.4"?>
                        <plugin>
                          <extension id="workbench" point="org.eclipse.core.runtime.applications">
                            <application><run class="org.rapporteur.benchmarks.empty.EmptyWorkbench"/></application>
                          </extension>
                          <extension id="product" point="org.eclipse.core.runtime.products">
                            <product name="Empty" application="org.rapporteur.ui.workbench">
                              <property name="appName" value="Empty"/>
                              <property name="cssTheme" value="org.eclipse.e4.ui.css.theme.e4_default"/>
                            </product>
                          </extension>
                          <extension point="org.eclipse.ui.perspectives">
                            <perspective id="org.rapporteur.ui.perspective" name="Empty"
                                class="org.rapporteur.benchmarks.empty.EmptyWorkbench$Perspective"/>
                          </extension>
                        </plugin>
                        """);
        return new WindowPrograms(new Copy(bare, work, List.of()), new Copy(measured, work, List.of()));
    }

    /** A copy of a folder, in place of an earlier one. */
    static Path copy(Path from, Path to) throws IOException {
        return copy(from, to, file -> true);
    }

    private static Path copy(Path from, Path to, Predicate<Path> which) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> earlier = Files.walk(to)) {
                for (Path file : earlier.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).filter(which).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    private static void jar(Path file, Path classes, String folder, Map<String, String> headers, String extra, String content) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-Version", "1.0.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest); Stream<Path> compiled = Files.list(classes.resolve(folder))) {
            jar.putNextEntry(new ZipEntry(extra));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
            for (Path one : compiled.sorted().toList()) {
                jar.putNextEntry(new ZipEntry(folder + "/" + one.getFileName()));
                jar.write(Files.readAllBytes(one));
            }
        }
    }

    /**
     * One of them.
     *
     * @param home its folder
     * @param work where its settings and caches are
     * @param options further options of Java
     */
    record Copy(Path home, Path work, List<String> options) {

        Copy with(String option) {
            return new Copy(home, work, List.of(option));
        }

        /** Runs it to its end, and gives what the measuring plug-in told. */
        List<String> complete(String gauge, Path... dossier) throws IOException, InterruptedException {
            Process process = start(gauge, Files.createTempDirectory(work, "settings-"), dossier); // none of what an earlier run had open
            List<String> told = new ArrayList<>();
            try (var out = output(process)) {
                out.lines().filter(line -> line.startsWith("gauge ")).forEach(told::add);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(home + " ended with " + process.exitValue() + "; see " + log());
            }
            return told;
        }

        /** Runs it until it says that it can be used. */
        void untilUsable(Path... dossier) throws IOException, InterruptedException {
            Process process = start("start", Files.createDirectories(work.resolve("settings-" + home.getFileName())), dossier);
            try (var out = output(process)) {
                if (out.lines().noneMatch("gauge usable"::equals)) {
                    throw new IllegalStateException(home + " did not open; see " + log());
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
        }

        private Path log() {
            return work.resolve(home.getFileName() + ".log");
        }

        private static BufferedReader output(Process process) {
            return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        private Process start(String gauge, Path settings, Path... dossier) throws IOException {
            List<String> command = new ArrayList<>(List.of(home.resolve("bin/rapporteur").toString()));
            for (Path folder : dossier) {
                command.addAll(List.of("open", folder.toString()));
            }
            List<String> java = new ArrayList<>(options);
            java.addAll(List.of("-Drapporteur.gauge=" + gauge, "-Drapporteur.settings=" + settings, "-Duser.language=en", "-Duser.country=GB",
                    "-Drapporteur.date=2003-12-01"));
            var builder = new ProcessBuilder(command).redirectError(log().toFile());
            builder.environment().putAll(Map.of("XDG_CACHE_HOME", Files.createDirectories(work.resolve("cache")).toString(),
                    "RAPPORTEUR_PLUGINS", work.resolve("no-plugins").toString(), "RAPPORTEUR_JAVA_OPTS", String.join(" ", java)));
            return builder.start();
        }
    }
}
