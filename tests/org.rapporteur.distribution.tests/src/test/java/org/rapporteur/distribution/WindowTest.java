package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench as it ships, over several starts: what a crash, a close and a second window leave. */
class WindowTest {

    @TempDir
    private Path scratch;
    private Program program;
    private Path settings;
    private Path dossier;

    @BeforeEach
    void copy() throws Exception {
        program = Program.built().copyTo(scratch.resolve("rapporteur"));
        new PluginMaker(program, scratch).dropDriver();
        settings = scratch.resolve("settings");
        dossier = Program.copySampleTo(scratch.toRealPath().resolve("dossier"));
    }

    private Window start(Object... arguments) throws IOException {
        return new Window(program, settings, arguments);
    }

    private String stored() throws IOException {
        return Files.readString(dossier.resolve("dossier.xmi"));
    }

    @Test
    void whatWasNotSavedWhenItWasKilledIsOfferedAtTheNextStart() throws Exception {
        String before = stored();
        try (var window = start(dossier)) {
            assertEquals(dossier.toString(), window.ask("dossier"));
            try (var watch = FileSystems.getDefault().newWatchService()) {
                dossier.resolve(".rapporteur").register(watch, StandardWatchEventKinds.ENTRY_CREATE);
                assertEquals("true", window.ask("rename", "Almost lost"));
                while (!Files.exists(dossier.resolve(".rapporteur/draft"))) {
                    WatchKey change = watch.poll(60, TimeUnit.SECONDS);
                    assertTrue(change != null, "nothing is kept");
                    change.pollEvents();
                    change.reset();
                }
            }
            window.kill();
        }
        assertEquals(before, stored());
        try (var window = start(dossier)) {
            String question = window.ask("says");
            assertTrue(question.contains("ended without saving"), question);
            window.ask("press", "Go on with it");
            window.ask("dossier");
            assertEquals("* Almost lost – Rapporteur", window.state("window"));
            window.ask("close");
            window.tell("press", "Save");
            window.awaitEnd();
        }
        assertTrue(stored().contains("Almost lost"));
        assertFalse(Files.exists(dossier.resolve(".rapporteur/draft")));
    }

    @Test
    void plugInsThatFailOrNeverComeBackWhenTheyStartAreNamedAndTheWindowOpens() throws Exception {
        var make = new PluginMaker(program, scratch);
        make.dropActivator("stuck", "while (true) Thread.sleep(1000);");
        make.dropActivator("failing", "throw new IllegalStateException(\"no lake\");");
        var quick = program.with("RAPPORTEUR_JAVA_OPTS", Window.options(settings) + " -Drapporteur.start.limit=1000");
        try (var window = new Window(quick, settings, dossier)) {
            assertEquals(dossier.toString(), window.ask("dossier"));
            window.quit();
            String said = window.said();
            assertTrue(said.contains("org.example.stuck was left out: it was still starting after 1 second"), said);
            assertTrue(said.contains("org.example.failing was left out: it failed while starting (no lake)"), said);
        }
    }

    /** The framework would wait for it ten minutes. */
    @Test
    void aPlugInThatHearsNoInterruptionDoesNotKeepTheWindowFromEnding() throws Exception {
        new PluginMaker(program, scratch).dropActivator("deaf", "while (true) try { Thread.sleep(1000); } catch (InterruptedException told) { }");
        var patient = program.with("RAPPORTEUR_JAVA_OPTS", Window.options(settings)
                + " -Drapporteur.start.limit=1000 -Dosgi.module.lock.timeout=600");
        try (var window = new Window(patient, settings, dossier)) {
            assertEquals(dossier.toString(), window.ask("dossier"));
            window.quit();
            assertTrue(window.said().contains("org.example.deaf was left out: it was still starting after 1 second"), window.said());
        }
        try (var window = start()) {
            assertEquals(dossier.toString(), window.ask("dossier"));
            window.quit();
        }
    }

    @Test
    void theWindowIsAtTheNextStartAsItWasWhenItWasClosed() throws Exception {
        String row;
        String bounds;
        try (var window = start(dossier)) {
            window.ask("dossier");
            window.ask("show", "issyk-kul", "Recommendations");
            window.ask("show", "africa", "Meetings");
            row = window.ask("select", "1");
            window.ask("resize");
            bounds = window.state("bounds");
            window.quit();
        }
        try (var window = start()) {
            assertEquals(dossier.toString(), window.ask("dossier"));
            assertEquals("Issyk-Kul Dialogue, Africa", window.state("editors"));
            assertEquals("Africa", window.state("active"));
            assertEquals("Meetings", window.state("tab"));
            assertEquals(row, window.state("row"));
            assertEquals(bounds, window.state("bounds"));
            window.quit();
        }
    }

    @Test
    void aSecondWindowShowsTheDossierToBeReadAndSaysWhoHasIt() throws Exception {
        try (var first = start(dossier)) {
            first.ask("dossier");
            assertEquals("no", first.state("readOnly"));
            try (var second = start(dossier)) {
                second.ask("dossier");
                String why = second.state("readOnly");
                assertTrue(why.contains(System.getProperty("user.name")) && why.contains("with Rapporteur"), why);
                assertEquals("false", second.ask("rename", "Not mine"));
                assertTrue(second.state("window").contains("(read only)"));
                second.quit();
            }
            var refused = program.run("import", dossier, Program.ROOT.resolve("README.md"));
            assertTrue(refused.code() == 3 && refused.err().contains("Rapporteur"), refused::toString);
            first.quit();
        }
    }
}
