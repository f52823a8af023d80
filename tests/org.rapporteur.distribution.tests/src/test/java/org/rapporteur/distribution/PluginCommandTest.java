package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.distribution.BrokenPlugins.Kind;

/** Plug-ins that are added, listed and removed on the command line. */
class PluginCommandTest {

    private static final String LAKES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <region id="lakes">
              <name>Great Lakes Dialogue</name>
              <name language="fr">Dialogue des Grands Lacs</name>
              <group id="shore"><name>Shore</name></group>
              <series id="lake-meetings"><name>Lake meetings</name></series>
              <members group="shore">KEN TZA UGA</members>
              <members role="observer">CHE</members>
              <thresholds ministries="3"/>
              <questionnaire>
                <title>Questionnaire of the lakes</title>
                <section id="fisheries">
                  <title>Fisheries</title>
                  <question id="permits" kind="yes-no"><text>Are permits given to fishers?</text></question>
                </section>
              </questionnaire>
              <report in="country region">
                <heading>The dialogue</heading>
                <paragraph>Fishers move between three lakes.</paragraph>
              </report>
            </region>
            """;

    @TempDir
    private Path scratch;
    private Program program;
    private PluginMaker make;

    @BeforeEach
    void copy() throws Exception {
        var copied = Program.built().copyTo(scratch.resolve("rapporteur"));
        program = new Program(copied.home(), scratch.resolve("cache"), copied.environment());
        make = new PluginMaker(program, scratch);
    }

    private Path lakes() throws IOException {
        return Files.writeString(scratch.resolve("lakes.xml"), LAKES);
    }

    private String refusal(Object... files) throws Exception {
        var arguments = new Object[files.length + 2];
        arguments[0] = "plugin";
        arguments[1] = "add";
        System.arraycopy(files, 0, arguments, 2, files.length);
        Map<String, String> before = Tree.of(program.home().resolve("plugins"));
        var ending = program.run(arguments).with(3);
        assertEquals(before, Tree.of(program.home().resolve("plugins")));
        assertEquals(1, ending.err().lines().count(), ending::err);
        return ending.err();
    }

    @Test
    void aRegionThatIsOnlyAFileIsAddedUsedAndRemovedAndLosesNothing() throws Exception {
        Path file = lakes();
        assertTrue(LAKES.lines().count() < 40);
        program.run("plugin", "add", file).with(0);
        assertTrue(program.run("regions").with(0).out().contains("Great Lakes Dialogue"));
        assertTrue(program.with("LC_ALL", "fr_FR.UTF-8").run("regions").with(0).out().contains("Dialogue des Grands Lacs"));

        Path dossier = scratch.resolve("dossier");
        program.run("new", dossier, "--region", "lakes").with(0);
        assertTrue(Files.readString(dossier.resolve("regions/lakes.xmi")).contains("#KEN"));
        Path out = scratch.resolve("out");
        program.run("export", dossier, "--out", out, "--report", "country", "--country", "KEN").with(0);
        try (var zip = new ZipFile(out.resolve("lakes/KEN-country-report.docx").toFile())) {
            assertTrue(new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8)
                    .contains("Fishers move between three lakes."));
        }
        assertTrue(Files.exists(out.resolve("lakes/KEN-country-report.xlsx")));
        try (var files = Files.walk(dossier.resolve("questionnaires"))) {
            assertTrue(files.filter(Files::isRegularFile).anyMatch(questionnaire -> contains(questionnaire, "Are permits given to fishers?")));
        }

        Map<String, String> before = Tree.of(dossier);
        program.run("plugin", "remove", "lakes").with(0);
        assertTrue(!program.run("regions").with(0).out().contains("Great Lakes Dialogue"));
        assertTrue(program.run("validate", dossier).with(0).out().contains("lakes"));
        program.run("export", dossier, "--out", out, "--report", "region").with(0);
        assertEquals(before, Tree.of(dossier));
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void theListTellsWhatIsThereWhatItOffersAndWhetherItWorks() throws Exception {
        assertTrue(program.run("plugin", "list").with(0).out().contains("No plug-in"));
        program.run("plugin", "add", lakes()).with(0);
        Files.copy(new BrokenPlugins(make).bundle(Kind.LACKS_PACKAGE), program.home().resolve("plugins/broken.jar"));
        var plugins = JsonParser.parseString(program.run("plugin", "list", "--json").with(0).out()).getAsJsonObject().getAsJsonArray("plugins");
        assertEquals(2, plugins.size());
        var lacking = plugins.get(0).getAsJsonObject();
        assertEquals("org.example.lackspackage", lacking.get("id").getAsString());
        assertEquals("left-out", lacking.get("state").getAsString());
        assertEquals("[\"region\",\"check\",\"section\",\"format\"]", lacking.get("offers").toString());
        var working = plugins.get(1).getAsJsonObject();
        assertEquals("rapporteur.region.lakes", working.get("id").getAsString());
        assertEquals("active", working.get("state").getAsString());
        assertEquals("1.0.0", working.get("version").getAsString());
    }

    @Test
    void whatIsNoPlugInIsRefusedWithTheReason() throws Exception {
        var broken = new BrokenPlugins(make);
        assertTrue(refusal(Files.writeString(scratch.resolve("notes.jar"), "no jar")).contains("cannot be read as a jar"));
        assertTrue(refusal(scratch.resolve("nowhere.jar")).contains("nowhere.jar"));
        assertTrue(refusal(broken.bundle(Kind.LACKS_PACKAGE)).contains("org.example.nowhere"));
        assertTrue(refusal(broken.bundle(Kind.WRONG_VERSION)).contains("org.rapporteur.analysis [9,10)"));
        assertTrue(refusal(broken.bundle(Kind.NEWER_JAVA)).contains("Java 76"));
        Path none = Files.createDirectories(scratch.resolve("none"));
        assertTrue(refusal(make.jar("org.example.idle", Map.of(), Map.of(), none)).contains("offers no region"));
        assertTrue(refusal(make.jar("org.rapporteur.model", Map.of(), Map.of(), none)).contains("part of Rapporteur"));
        assertTrue(refusal(make.jar("org.example.ee", Map.of("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""), Map.of(), none))
                .contains("Java 99"));
        Path plain = scratch.resolve("plain.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(plain))) {
            jar.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertTrue(refusal(plain).contains("Bundle-SymbolicName"));
    }

    @Test
    void aMistakeInARegionsFileIsToldWithLineColumnAndWhatWasExpected() throws Exception {
        Path file = Files.writeString(scratch.resolve("lakes.xml"), LAKES.replace("<group id", "<grop id").replace("</group>", "</grop>"));
        assertTrue(refusal(file).contains("lakes.xml, line 5, column 3: <grop> is not known in <region>; expected: name, description, group"));
        Path bundle = make.jar("org.example.lakes", Map.of("Rapporteur-Region", "lakes.xml"),
                Map.of("lakes.xml", LAKES.replace("KEN", "KENYA").getBytes(StandardCharsets.UTF_8)), Files.createDirectories(scratch.resolve("empty")));
        assertTrue(refusal(bundle).contains("line 7, column 3"));
        Files.copy(bundle, program.home().resolve("plugins/lakes.jar"));
        var ending = program.run("regions").with(0);
        assertTrue(ending.err().contains("org.example.lakes") && ending.err().contains("lakes.xml, line 7, column 3"), ending::err);
        assertTrue(ending.out().contains("issyk-kul") && !ending.out().contains("lakes "), ending::out);
    }

    @Test
    void oneTakesThePlaceOfAnotherOnlyWhenThatIsAsked() throws Exception {
        program.run("plugin", "add", lakes()).with(0);
        assertTrue(refusal(lakes()).contains("--replace"));
        Files.writeString(scratch.resolve("lakes.xml"), LAKES.replace("Great Lakes Dialogue", "Dialogue of the Lakes"));
        program.run("plugin", "add", scratch.resolve("lakes.xml"), "--replace").with(0);
        assertTrue(program.run("regions").with(0).out().contains("Dialogue of the Lakes"));
        assertTrue(refusal(scratch.resolve("lakes.xml"), scratch.resolve("lakes.xml")).contains("another of the files"));
        assertTrue(program.run("plugin", "remove", "org.rapporteur.model").with(3).err().contains("part of Rapporteur"));
        assertTrue(program.run("plugin", "remove", "nobody").with(3).err().contains("rapporteur.region.lakes"));
        program.run("plugin", "remove").with(2);
        program.run("plugin", "add", "--repalce", scratch.resolve("lakes.xml")).with(2);
    }

    @Test
    void whereTheProgramMayNotBeWrittenToPluginsGoToTheUsersFolder() throws Exception {
        Path own = scratch.resolve("own");
        var mine = program.with("RAPPORTEUR_PLUGINS", own.toString());
        Path plugins = program.home().resolve("plugins");
        Files.setPosixFilePermissions(plugins, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            if (Files.isWritable(plugins)) { // as the administrator of the computer everything can be written
                Files.createDirectories(own);
                make.drop("lake", "", "return null;");
                Files.move(plugins.resolve("org.example.lake_1.0.0.jar"), own.resolve("org.example.lake_1.0.0.jar"));
            } else {
                mine.run("plugin", "add", lakes()).with(0);
                Files.move(own.resolve("rapporteur.region.lakes_1.0.0.jar"), own.resolve("org.example.lake_1.0.0.jar"));
            }
            assertTrue(mine.run("regions").with(0).out().contains("lake"));
            assertTrue(mine.run("plugin", "list").with(0).out().contains(own.toString()));
            mine.run("plugin", "remove", "org.example.lake_1.0.0.jar").with(0);
            assertEquals(List.of(), List.copyOf(Tree.of(own).keySet()));
        } finally {
            Files.setPosixFilePermissions(plugins, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
