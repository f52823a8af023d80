package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens, the files of a run are there whole or not at all, and those of the run before are untouched until then. */
class WholeOrNothingTest {

    @TempDir
    private Path scratch;

    private static boolean empty(Path folder) throws Exception {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    @Test
    void aRunThatIsInterruptedLeavesNothingBehind() throws Exception {
        Program program = Program.built();
        Path dossier = scratch.resolve("dossier");
        program.run("sample", dossier, "--countries", "40", "--recommendations", "400", "--seed", "1").with(0);
        Path out = Files.createDirectory(scratch.resolve("out"));
        Files.writeString(out.resolve("notes.txt"), "of the user");
        try (var watch = FileSystems.getDefault().newWatchService()) {
            out.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = program.start(scratch.resolve("stdout"), scratch.resolve("stderr"), "export", dossier, "--out", out);
            assertTrue(watch.poll(60, TimeUnit.SECONDS) != null, "nothing was begun");
            interrupt(process);
            int code = process.waitFor();
            assertTrue(code != 0, () -> "ended with " + code);
        }
        assertEquals(List.of("notes.txt"), List.copyOf(Tree.of(out).keySet()));
        assertFalse(Files.readString(scratch.resolve("stderr")).contains("\tat "));
        try (Stream<Path> left = Files.list(out)) {
            assertEquals(1, left.count());
        }
    }

    private static void interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).inheritIO().start().waitFor();
    }

    @Test
    void twoProgramsAtOnceBothFinish() throws Exception {
        Program program = Program.built();
        Process one = program.start(scratch.resolve("out1"), scratch.resolve("err1"), "export", Program.SAMPLE, "--out", scratch.resolve("one"),
                "--date", Program.DAY);
        Process two = program.start(scratch.resolve("out2"), scratch.resolve("err2"), "export", Program.SAMPLE, "--out", scratch.resolve("two"),
                "--date", Program.DAY);
        assertEquals(0, one.waitFor());
        assertEquals(0, two.waitFor());
        assertEquals(Tree.of(scratch.resolve("one")), Tree.of(scratch.resolve("two")));
        assertFalse(Tree.of(scratch.resolve("one")).isEmpty());
    }

    @Test
    void twoProgramsIntoOneFolderLeaveEveryFileWhole() throws Exception {
        Program program = Program.built();
        Path together = scratch.resolve("together");
        Process one = program.start(scratch.resolve("out1"), scratch.resolve("err1"), "export", Program.SAMPLE, "--out", together, "--date",
                Program.DAY);
        Process two = program.start(scratch.resolve("out2"), scratch.resolve("err2"), "export", Program.SAMPLE, "--out", together, "--date",
                Program.DAY);
        assertEquals(0, one.waitFor());
        assertEquals(0, two.waitFor());
        program.run("export", Program.SAMPLE, "--out", scratch.resolve("alone"), "--date", Program.DAY).with(0);
        assertEquals(Tree.of(scratch.resolve("alone")), Tree.of(together));
    }

    @Test
    void theSecondRunReplacesTheFirst() throws Exception {
        Program program = Program.built();
        Path out = scratch.resolve("out");
        program.run("export", Program.SAMPLE, "--out", out, "--country", "KGZ", "--date", "2003-12-01").with(0);
        var first = Tree.of(out);
        program.run("export", Program.SAMPLE, "--out", out, "--country", "KGZ", "--date", "2003-12-02").with(0);
        assertEquals(first.keySet(), Tree.of(out).keySet());
        assertFalse(first.equals(Tree.of(out)));
    }

    @Test
    void aPlaceOfInstallationThatCannotBeWrittenToIsEnough() throws Exception {
        Program copy = Program.built().copyTo(scratch.resolve("installed"));
        try (Stream<Path> all = Files.walk(copy.home())) {
            for (Path path : all.toList()) {
                path.toFile().setWritable(false);
            }
        }
        Program program = new Program(copy.home(), Files.createDirectory(scratch.resolve("cache")), copy.environment());
        var before = Tree.of(copy.home());
        assertFalse(program.run("regions").with(0).out().isBlank());
        assertEquals(before, Tree.of(copy.home()));
        assertFalse(empty(scratch.resolve("cache")));
    }

    @Test
    void withoutAPlaceToRememberThingsItRunsAllTheSame() throws Exception {
        Path file = Files.writeString(scratch.resolve("no-folder"), "");
        Program program = new Program(Program.built().home(), scratch.resolve("unused"), Map.of());
        var ending = program.with("XDG_CACHE_HOME", file.toString()).with("TMPDIR", file.toString()).with("HOME", file.toString()).run("regions");
        assertFalse(ending.with(0).out().isBlank());
    }
}
