package org.rapporteur.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** Makes plug-ins as somebody outside the project would: compiled against the shipped bundles, dropped in as a jar. */
final class PluginMaker {

    private final Program program;
    private final Path work;

    /**
     * @param program for which it makes plug-ins
     * @param work a folder to work in
     */
    PluginMaker(Program program, Path work) {
        this.program = program;
        this.work = work;
    }

    /** A plug-in that offers a region; parts of its Java may be something else than what is proper. */
    void drop(String name, String constructor, String templateBody, String... moreImports) throws IOException {
        String type = "org.example." + name;
        Path sources = Files.createDirectories(work.resolve(name + "-src"));
        Path classes = Files.createDirectories(work.resolve(name + "-classes"));
        Path source = Files.writeString(sources.resolve("Module.java"), """
                package %s;
                public final class Module implements org.rapporteur.region.RegionModule, org.rapporteur.report.ReportSection {
                    public Module() throws Exception { %s }
                    @Override public String id() { return "%s"; }
                    @Override public String name(java.util.Locale locale) { return "The region of %s"; }
                    @Override public org.rapporteur.model.Region template() { %s }
                    @Override public java.util.List<org.rapporteur.report.tree.Block> blocks(org.rapporteur.report.Subject subject,
                            org.rapporteur.analysis.Inquiry inquiry) {
                        return java.util.List.of(new org.rapporteur.report.tree.Block.Heading(1, "Said by %s"));
                    }
                }
                """.formatted(type, constructor, name, name, templateBody, name));
        compile(source, classes);
        var imports = Stream.concat(Stream.of("org.rapporteur.region", "org.rapporteur.report", "org.rapporteur.report.tree",
                "org.rapporteur.analysis"), Stream.of(moreImports)).collect(Collectors.joining(","));
        Path jar = jar(type, Map.of("Require-Bundle", "org.rapporteur.model", "Import-Package", imports, "Service-Component", "OSGI-INF/module.xml"),
                Map.of("OSGI-INF/module.xml", component(type, "org.rapporteur.region.RegionModule", "org.rapporteur.report.ReportSection")), classes);
        Files.move(jar, program.home().resolve("plugins").resolve(jar.getFileName()));
    }

    /** Puts a bundle into {@code plugins/} that has nothing but an activator. */
    void dropActivator(String name, String start) throws IOException {
        String type = "org.example." + name;
        Path jar = bundle(type, """
                package %s;
                public final class Module implements org.osgi.framework.BundleActivator {
                    @Override public void start(org.osgi.framework.BundleContext context) throws Exception { %s }
                    @Override public void stop(org.osgi.framework.BundleContext context) { }
                }
                """.formatted(type, start), Map.of("Bundle-Activator", type + ".Module", "Import-Package", "org.osgi.framework"), Map.of());
        Files.move(jar, program.home().resolve("plugins").resolve(jar.getFileName()));
    }

    /** A component's description: its class is {@code Module} in the package that is called as the component. */
    static byte[] component(String name, String... services) {
        return """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%1$s">
                  <implementation class="%1$s.Module"/>
                  <service>%2$s</service>
                </scr:component>
                """.formatted(name, Stream.of(services).map(service -> "<provide interface=\"" + service + "\"/>").collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A bundle whose package is called as it is, from Java that is compiled for it. */
    Path bundle(String name, String java, Map<String, String> headers, Map<String, byte[]> files) throws IOException {
        Path sources = Files.createDirectories(work.resolve(name + "-src"));
        Path classes = Files.createDirectories(work.resolve(name + "-classes"));
        compile(Files.writeString(sources.resolve("Module.java"), java), classes);
        return jar(name, headers, files, classes);
    }

    /** A bundle of files and of compiled classes. */
    Path jar(String name, Map<String, String> headers, Map<String, byte[]> files, Path classes) throws IOException {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", "1.0.0");
        headers.forEach(main::putValue);
        Path made = work.resolve(name + "_1.0.0.jar");
        try (OutputStream file = Files.newOutputStream(made); var jar = new JarOutputStream(file, manifest);
                Stream<Path> compiled = Files.walk(classes)) {
            for (var entry : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
            for (Path path : compiled.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(path).toString().replace('\\', '/')));
                jar.write(Files.readAllBytes(path));
            }
        }
        return made;
    }

    /** The plug-in with which a test drives the window. */
    void dropDriver() throws IOException {
        Path classes = Files.createDirectories(work.resolve("driver-classes"));
        compile(Path.of("src/test/window/org/example/driver/Driver.java").toAbsolutePath(), classes);
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.example.driver");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Require-Bundle", "org.eclipse.ui,org.eclipse.core.runtime,org.eclipse.e4.core.contexts,org.rapporteur.ui");
        main.putValue("Service-Component", "OSGI-INF/driver.xml");
        try (OutputStream file = Files.newOutputStream(program.home().resolve("plugins/org.example.driver_1.0.0.jar"));
                var jar = new JarOutputStream(file, manifest); Stream<Path> compiled = Files.walk(classes)) {
            jar.putNextEntry(new ZipEntry("OSGI-INF/driver.xml"));
            jar.write("""
                    <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="driver" activate="activate">
                      <implementation class="org.example.driver.Driver"/>
                    </scr:component>
                    """.getBytes(StandardCharsets.UTF_8));
            for (Path one : compiled.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(one).toString()));
                jar.write(Files.readAllBytes(one));
            }
        }
    }

    private void compile(Path source, Path classes) throws IOException {
        try (Stream<Path> plugins = Files.walk(program.home())) {
            String classPath = plugins.filter(path -> path.toString().endsWith(".jar")).map(Path::toString)
                    .collect(Collectors.joining(java.io.File.pathSeparator));
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var files = compiler.getStandardFileManager(null, null, null)) {
                boolean good = compiler.getTask(null, files, null, List.of("-d", classes.toString(), "-cp", classPath, "-proc:none"), null,
                        files.getJavaFileObjects(source)).call();
                if (!good) {
                    throw new IllegalStateException("The plug-in " + source + " does not compile.");
                }
            }
        }
    }
}
