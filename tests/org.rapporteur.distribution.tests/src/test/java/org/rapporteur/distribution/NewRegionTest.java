package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dialogue region that somebody makes elsewhere, from the program alone. */
class NewRegionTest {

    @TempDir
    private Path scratch;

    /** All that the parts of a document or workbook say. */
    private static String content(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var all = new StringBuilder();
            for (ZipEntry entry : zip.stream().filter(one -> one.getName().endsWith(".xml")).toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return all.toString();
        }
    }

    /** A copy of the program in a place whose name has a space, so that nothing in it is changed for others. */
    private Program elsewhere() throws IOException {
        var copied = Program.built().copyTo(scratch.resolve("a place/rapporteur"));
        return new Program(copied.home(), scratch.resolve("cache"), copied.environment());
    }

    @Test
    void theProjectBuildsAndItsRegionIsThereForReportsAndTheWorkbench() throws Exception {
        Program program = elsewhere();
        String name = "Migration Dialogue for \"Southern\" Africa & {all} others";
        Path project = scratch.resolve("midsa");
        program.run("new-region", "--id", "midsa", "--name", name, project).with(0);
        var build = new MavenBuild(project);
        assertEquals(List.of("org.example.midsa.tests: 5 passed, 0 failed", "org.example.midsa.ui.tests: 2 passed, 0 failed"), build.verify());

        for (String bundle : List.of("org.example.midsa", "org.example.midsa.ui")) {
            Files.copy(build.jar(bundle), program.home().resolve("plugins/" + bundle + ".jar"));
        }
        var regions = program.run("regions").with(0);
        assertTrue(regions.out().lines().anyMatch(line -> line.startsWith("midsa ") && line.endsWith(name)), regions::out);
        assertEquals("", regions.err());

        var dossier = RegionDossier.make(program, scratch.resolve("dossier"), "midsa");
        dossier.extend("<extensions xsi:type=\"own:Step\" id=\"focal-point\" title=\"name a focal point\" due=\"2003-06\" stage=\"begun\">"
                + "<party xsi:type=\"rap:State\" href=\"../dossier.xmi#ZMB\"/></extensions>");
        String found = program.run("validate", dossier.folder()).with(0).out();
        assertTrue(found.contains("midsa-step-overdue"), found);
        Path out = scratch.resolve("reports");
        program.run("export", dossier.folder(), "--out", out, "--report", "country", "--date", "2003-12-01").with(0);
        for (String format : List.of("docx", "xlsx")) {
            String report = content(out.resolve("midsa/ZMB-country-report." + format));
            assertTrue(report.contains("name a focal point") && report.contains("begun"), format);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Midsa       | Dialogue |                     | 2 | Midsa",
        "new         | Dialogue |                     | 2 | another identifier",
        "model       | Dialogue |                     | 2 | another identifier",
        "africa      | Dialogue |                     | 2 | africa",
        "a-very-long-identifier-of-a-region | Dialogue |  | 2 | 30",
        "midsa       | ' '      |                     | 2 | one line",
        "midsa       | Dialogue | midsa               | 2 | package",
        "midsa       | Dialogue | org.class.midsa     | 2 | package",
        "midsa       | Dialogue | org.rapporteur.mine | 2 | own",
    })
    void namesThatCannotBeAreRefusedWithTheReason(String id, String name, String javaPackage, int code, String reason) throws Exception {
        Path project = scratch.resolve("project");
        var ending = Program.built().run(javaPackage == null ? new Object[] { "new-region", "--id", id, "--name", name, project }
                : new Object[] { "new-region", "--id", id, "--name", name, "--package", javaPackage, project }).with(code);
        assertEquals(1, ending.err().lines().count(), ending::err);
        assertTrue(ending.err().contains(reason), ending::err);
        assertFalse(Files.exists(project));
    }

    @Test
    void whatIsThereAlreadyStays() throws Exception {
        Path project = Files.createDirectory(scratch.resolve("project"));
        Files.writeString(project.resolve("notes.txt"), "mine");
        var ending = Program.built().run("new-region", "--id", "lakes", "--name", "Lakes", project).with(3);
        assertTrue(ending.err().contains("project"), ending::err);
        assertEquals(List.of("notes.txt"), List.copyOf(Tree.of(project).keySet()));
    }

    @Test
    void allFilesCarryTheNamesThatWereGiven() throws Exception {
        Path project = Files.createDirectory(scratch.resolve("project"));
        Program.built().run("new-region", "--id", "great-lakes", "--name", "Great Lakes", "--package", "int.lakes.dialogue", project).with(2);
        Program.built().run("new-region", "--id", "great-lakes", "--name", "Great Lakes", "--package", "org.lakes.dialogue", project).with(0);
        String files = Tree.of(project).keySet().stream().collect(Collectors.joining("\n"));
        assertTrue(files.contains("org.lakes.dialogue/src/main/java/org/lakes/dialogue/GreatLakesRegion.java"), files);
        assertFalse(files.contains("@"), files);
        for (String file : Tree.of(project).keySet()) {
            String text = Files.readString(project.resolve(file));
            assertFalse(text.matches("(?s).*@(id|name|Prefix|package|path|bundle|group|home)@.*") || text.contains("midsa"), file);
        }
    }
}
