package org.rapporteur.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void theOldFileIsThereOrTheWholeNewOne() throws IOException {
        Path file = folder.resolve("file.txt");
        WholeFile.write(file, "old".getBytes());
        assertThrows(IOException.class, () -> WholeFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
        assertEquals("told", WholeFile.write(file, out -> {
            out.write("new".getBytes());
            return "told";
        }));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void othersMayReadItAsTheyMayReadAnyNewFile() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual.txt"), "");
        Path file = folder.resolve("file.txt");
        WholeFile.write(file, new byte[0]);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
        }
    }
}
