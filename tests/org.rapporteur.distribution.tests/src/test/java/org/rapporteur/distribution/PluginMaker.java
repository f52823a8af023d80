package org.rapporteur.distribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", type);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Require-Bundle", "org.rapporteur.model");
        main.putValue("Import-Package", imports);
        main.putValue("Service-Component", "OSGI-INF/module.xml");
        try (OutputStream file = Files.newOutputStream(program.home().resolve("plugins/" + type + "_1.0.0.jar"));
                var jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new ZipEntry("OSGI-INF/module.xml"));
            jar.write("""
                    <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%1$s">
                      <implementation class="%1$s.Module"/>
                      <service>
                        <provide interface="org.rapporteur.region.RegionModule"/>
                        <provide interface="org.rapporteur.report.ReportSection"/>
                      </service>
                    </scr:component>
                    """.formatted(type).getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("org/example/" + name + "/Module.class"));
            jar.write(Files.readAllBytes(classes.resolve("org/example/" + name + "/Module.class")));
        }
    }

    private void compile(Path source, Path classes) throws IOException {
        try (Stream<Path> plugins = Files.list(program.home().resolve("plugins"))) {
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
