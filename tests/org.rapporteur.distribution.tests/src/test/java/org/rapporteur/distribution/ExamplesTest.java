package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What regions of others are compiled against is enough for the examples of its documentation, and for the regions that ship. */
class ExamplesTest {

    private static final Path DEVELOPMENT = Program.built().home().resolve("development");
    private static final Path BUNDLES = Program.ROOT.resolve("bundles");
    private static final Pattern SNIPPET = Pattern.compile("(?s)\\{@snippet :\n(.*?\n \\* })\n \\* }\n");
    private static final Pattern TYPE = Pattern.compile("public final class (\\w+)");

    /** What the examples use without saying so. */
    private static final String IMPORTS = Stream.of("java.io.IOException", "java.io.OutputStream", "java.nio.charset.StandardCharsets", "java.util.*",
            "org.eclipse.swt.widgets.Composite", "org.osgi.service.component.annotations.*", "org.rapporteur.analysis.*",
            "org.rapporteur.analysis.Finding.Severity", "org.rapporteur.cli.*", "org.rapporteur.model.Questionnaire",
            "org.rapporteur.model.ModelPackage.Literals", "org.rapporteur.model.Region", "org.rapporteur.model.text.Texts",
            "org.rapporteur.region.*", "org.rapporteur.report.*", "org.rapporteur.report.tree.*", "org.rapporteur.ui.*",
            "org.rapporteur.ui.form.Form", "picocli.CommandLine.Command", "picocli.CommandLine.Option").map(name -> "import " + name + ";\n").collect(Collectors.joining());

    @TempDir
    private Path scratch;

    /** What the compiler complains of. */
    private String compile(List<Path> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean good = compiler.getTask(said, files, null, List.of("-d", scratch.resolve("classes").toString(), "-proc:none", "-nowarn",
                    "-cp", classPath()), null, files.getJavaFileObjectsFromPaths(sources)).call();
            return good ? "" : said.toString();
        }
    }

    private static String classPath() {
        return Stream.concat(Stream.of("rapporteur-api.jar", "rapporteur-window-api.jar").map(DEVELOPMENT::resolve).map(Path::toString),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> entry.contains("component.annotations")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region/RegionModule", "analysis/DossierCheck", "report/ReportSection", "report/ReportExporter", "cli/Subcommand",
        "ui/EditorPage"})
    void theExampleOfEachInterfaceIsComplete(String type) throws Exception {
        String bundle = type.substring(0, type.indexOf('/'));
        var snippet = SNIPPET.matcher(Files.readString(BUNDLES.resolve("org.rapporteur." + bundle + "/src/org/rapporteur/" + type + ".java")));
        assertEquals(true, snippet.find(), "There is no example.");
        String code = snippet.group(1).lines().map(line -> line.replaceFirst("^ \\* ?", "")).collect(Collectors.joining("\n"));
        var name = TYPE.matcher(code);
        assertEquals(true, name.find(), code);
        Path source = Files.writeString(scratch.resolve(name.group(1) + ".java"), IMPORTS + code);
        assertEquals("", compile(List.of(source)));
    }

    @Test
    void theRegionsThatShipUseNothingThatOthersCannot() throws Exception {
        try (Stream<Path> all = Files.walk(BUNDLES)) {
            List<Path> sources = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> BUNDLES.relativize(file).toString().matches("org\\.rapporteur\\.region\\.[^/\\\\]+[/\\\\]src.*")).toList();
            Map<String, List<Path>> byBundle = sources.stream().collect(Collectors.groupingBy(file -> BUNDLES.relativize(file).getName(0).toString()));
            assertEquals(12, byBundle.size(), byBundle.keySet()::toString);
            assertEquals("", compile(sources));
        }
    }
}
