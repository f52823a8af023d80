package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles dropped into plugins/ of a program that was copied somewhere. */
class PluginsTest {

    private static final String TEMPLATE = "var region = org.rapporteur.model.ModelFactory.eINSTANCE.createRegion();"
            + " region.setId(id()); region.setModule(id()); return region;";

    @TempDir
    private Path scratch;
    private Program program;
    private PluginMaker make;

    @BeforeEach
    void copy() throws Exception {
        var copied = Program.built().copyTo(scratch.resolve("a place/rapporteur"));
        program = new Program(copied.home(), scratch.resolve("cache"), copied.environment());
        make = new PluginMaker(program, scratch);
    }

    private List<String> regions() throws Exception {
        return program.run("regions").with(0).out().lines().map(line -> line.split(" ")[0]).toList();
    }

    @Test
    void aRegionAppearsAndGoesAgain() throws Exception {
        List<String> before = regions();
        make.drop("lake", "", TEMPLATE);
        var ending = program.run("regions").with(0);
        assertTrue(ending.out().contains("lake") && ending.out().contains("The region of lake"), ending::out);
        assertEquals("", ending.err());
        Files.delete(program.home().resolve("plugins/org.example.lake_1.0.0.jar"));
        assertEquals(before, regions());
    }

    @Test
    void itsTemplateAndItsSectionAreUsed() throws Exception {
        make.drop("lake", "", TEMPLATE);
        Path dossier = scratch.resolve("dossier");
        program.run("new", dossier, "--region", "lake").with(0);
        Path out = scratch.resolve("out");
        program.run("export", dossier, "--out", out, "--format", "docx", "--report", "region").with(0);
        try (var zip = new ZipFile(out.resolve("lake/regional-report.docx").toFile())) {
            assertTrue(new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                    StandardCharsets.UTF_8).contains("Said by lake"));
        }
    }

    @Test
    void oneThatThrowsIsNamedAndLeftOut() throws Exception {
        List<String> before = regions();
        make.drop("thrower", "throw new IllegalStateException(\"no lake here\");", TEMPLATE);
        var ending = program.run("regions").with(0);
        assertTrue(ending.err().contains("org.example.thrower"), ending::err);
        assertFalse(ending.err().contains("\tat "), ending::err);
        assertEquals(before, ending.out().lines().map(line -> line.split(" ")[0]).toList());
    }

    @Test
    void oneThatHangsIsNamedAndLeftOut() throws Exception {
        List<String> before = regions();
        make.drop("hanger", "new java.util.concurrent.CountDownLatch(1).await();", TEMPLATE);
        var ending = program.with("RAPPORTEUR_JAVA_OPTS", "-Drapporteur.plugin.timeout=1").run("regions").with(0);
        assertTrue(ending.err().contains("org.example.hanger"), ending::err);
        assertEquals(before, ending.out().lines().map(line -> line.split(" ")[0]).toList());
    }

    @Test
    void oneThatLacksADependencyIsNamedWithWhatItLacks() throws Exception {
        List<String> before = regions();
        make.drop("lonely", "", TEMPLATE, "org.example.missing");
        var ending = program.run("regions").with(0);
        assertTrue(ending.err().contains("org.example.lonely") && ending.err().contains("org.example.missing"), ending::err);
        assertEquals(before, ending.out().lines().map(line -> line.split(" ")[0]).toList());
    }

    @Test
    void reportsAreWrittenWithoutTheOneThatFails() throws Exception {
        make.drop("thrower", "throw new IllegalStateException(\"no lake here\");", TEMPLATE);
        Path out = scratch.resolve("out");
        var ending = program.run("export", Program.SAMPLE, "--out", out, "--country", "KGZ", "--format", "docx").with(0);
        assertTrue(ending.err().contains("org.example.thrower"), ending::err);
        assertEquals(List.of("issyk-kul/KGZ-country-report.docx"), List.copyOf(Tree.of(out).keySet()));
    }

    /** The threads of the framework go on when the program's own ends by an error; somebody has to end them. */
    @Test
    void anErrorThatNobodyCatchesEndsTheProgram() throws Exception {
        make.drop("breaker", "", "throw new StackOverflowError(\"too deep\");");
        Path err = scratch.resolve("err");
        Process process = program.start(scratch.resolve("out"), err, "new", scratch.resolve("dossier"), "--region", "breaker");
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> {
            process.destroyForcibly();
            return "it hangs";
        });
        assertTrue(process.exitValue() != 0);
        assertFalse(Files.readString(err).isBlank());
    }

    @Test
    void somethingThatIsNoBundleIsNamed() throws Exception {
        Files.writeString(program.home().resolve("plugins/notes.jar"), "no jar at all");
        assertTrue(program.run("regions").with(0).err().contains("notes.jar"));
    }
}
