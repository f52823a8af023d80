package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.distribution.ScreenReader.Thing;
import org.rapporteur.distribution.ScreenReader.Things;

/** The workbench as it ships, seen through the bus on which screen readers listen. */
class HeardTest {

    private static final long PATIENCE = 10_000;

    @TempDir
    private Path scratch;

    /** On Debian ./verify installs what is needed, as root. */
    private static boolean isInstalled() {
        return Files.exists(Path.of("/etc/debian_version")) && System.getProperty("user.name").equals("root");
    }

    @Test
    void everyControlThatIsShownHasAName() throws Exception {
        Optional<String> missing = ScreenReader.missing();
        assumeTrue(missing.isEmpty() || isInstalled(), () -> "Nothing is heard, for there is no " + missing.get());
        assertEquals(Optional.empty(), missing);
        Program program = Program.built().copyTo(scratch.resolve("rapporteur"));
        new PluginMaker(program, scratch).dropDriver();
        try (var reader = new ScreenReader(Files.createDirectory(scratch.resolve("session")));
                var window = new Window(reader.in(program), scratch.resolve("settings"), Program.SAMPLE)) {
            window.ask("dossier");
            for (String page : window.ask("pages", "issyk-kul").split(", ")) {
                window.ask("show", "issyk-kul", page);
                assertEquals(page, window.state("tab"));
                long end = System.currentTimeMillis() + PATIENCE;
                Things things = reader.things();
                while (!things.nameless().isEmpty() && System.currentTimeMillis() < end) { // they are named soon after they were made
                    things = reader.things();
                }
                assertEquals(List.of(), things.nameless(), page);
                List<String> names = things.used().stream().map(Thing::name).toList();
                assertTrue(names.containsAll(List.of("Filter the dossier", "Filter findings")) && names.size() > 12, () -> page + ": " + names);
            }
            window.quit();
        }
    }
}
