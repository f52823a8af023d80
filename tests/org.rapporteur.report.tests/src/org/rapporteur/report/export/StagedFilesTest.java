package org.rapporteur.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFilesTest {

    @TempDir
    private Path temp;

    private Map<String, String> found() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(temp)) {
            for (Path file : all.filter(path -> !path.equals(temp)).toList()) {
                files.put(temp.relativize(file).toString(), Files.isDirectory(file) ? "folder" : Files.readString(file));
            }
        }
        return files;
    }

    private static void write(StagedFiles files, String name, String text) throws IOException {
        try (var out = files.create(Path.of(name))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void nothingAppearsBeforeTheEndAndThenEverything() throws IOException {
        Files.createDirectories(temp.resolve("out/lakes"));
        Files.writeString(temp.resolve("out/lakes/KEN.docx"), "old");
        try (var files = StagedFiles.in(temp.resolve("out"))) {
            write(files, "lakes/KEN.docx", "new");
            write(files, "lakes/UGA.docx", "new too");
            assertEquals("old", Files.readString(temp.resolve("out/lakes/KEN.docx")));
            assertFalse(Files.exists(temp.resolve("out/lakes/UGA.docx")));
            files.commit();
        }
        assertEquals(Map.of("out", "folder", "out/lakes", "folder", "out/lakes/KEN.docx", "new", "out/lakes/UGA.docx", "new too"), found());
    }

    @Test
    void whenItIsGivenUpTheFolderIsAsItWas() throws IOException {
        Files.createDirectories(temp.resolve("out/lakes"));
        Files.writeString(temp.resolve("out/lakes/KEN.docx"), "old");
        var before = found();
        try (var files = StagedFiles.in(temp.resolve("out"))) {
            write(files, "lakes/KEN.docx", "new");
            write(files, "seas/UGA.docx", "new");
        }
        assertEquals(before, found());
    }

    @Test
    void foldersMadeForNothingGoAgain() throws IOException {
        try (var files = StagedFiles.in(temp.resolve("a/b/c"))) {
            write(files, "x.docx", "x");
        }
        assertEquals(Map.of(), found());
    }

    @Test
    void whatAProgramLeftThatWasKilledIsClearedByTheNext() throws IOException {
        Path stage = Files.createDirectories(temp.resolve(".rapporteur-123/new/lakes")).getParent().getParent();
        Files.createFile(stage.resolve("alive"));
        Files.writeString(stage.resolve("new/lakes/KEN.docx"), "half");
        StagedFiles.in(temp).close();
        assertEquals(Map.of(), found());
    }

    @Test
    void whatItHadDecidedToWriteIsFinishedByTheNext() throws IOException {
        Path stage = Files.createDirectories(temp.resolve(".rapporteur-123/new/lakes")).getParent().getParent();
        Files.createFile(stage.resolve("alive"));
        Files.createFile(stage.resolve("committed"));
        Files.createDirectories(temp.resolve("lakes"));
        Files.writeString(stage.resolve("new/lakes/KEN.docx"), "whole");
        StagedFiles.in(temp).close();
        assertEquals(Map.of("lakes", "folder", "lakes/KEN.docx", "whole"), found());
    }

    @Test
    void anotherRunInTheSameFolderIsLeftAlone() throws IOException {
        try (var first = StagedFiles.in(temp)) {
            write(first, "one.docx", "one");
            try (var second = StagedFiles.in(temp)) {
                write(second, "two.docx", "two");
                second.commit();
            }
            first.commit();
        }
        assertEquals(Map.of("one.docx", "one", "two.docx", "two"), found());
    }

    @Test
    void namesAndLinksThatLeadOutAreRefused() throws IOException {
        Path out = Files.createDirectories(temp.resolve("out"));
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createSymbolicLink(out.resolve("lakes"), elsewhere);
        var before = found();
        try (var files = StagedFiles.in(out)) {
            assertThrows(IOException.class, () -> files.create(Path.of("../../x.docx")));
            write(files, "lakes/KEN.docx", "new");
            assertThrows(IOException.class, files::commit);
        }
        assertEquals(before, found());
    }

    @Test
    void aFolderInTheWayRefusesTheWholeRun() throws IOException {
        Files.createDirectories(temp.resolve("UGA.docx/mine"));
        var before = found();
        try (var files = StagedFiles.in(temp)) {
            write(files, "KEN.docx", "new");
            write(files, "UGA.docx", "new");
            assertThrows(IOException.class, files::commit);
        }
        assertEquals(before, found());
    }
}
