package org.rapporteur.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each folder in {@code cases} is a test: a table, perhaps a mapping file, and what a dry run shows. */
class CasesTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> cases() {
        return text("index.txt").orElseThrow().lines().map(name -> DynamicTest.dynamicTest(name, () -> run(name)));
    }

    private void run(String name) throws Exception {
        Path own = Files.createDirectory(folder.resolve(name));
        var desk = new Desk(own);
        Path table = desk.file("table.csv", content(name + "/table.csv").orElseThrow());
        Optional<Path> mapping = text(name + "/mapping.txt").map(text -> desk.file("mapping.txt", text));
        String expected = text(name + "/expected.txt").orElseThrow();
        String shown;
        try {
            shown = desk.shown(desk.propose(mapping, table));
        } catch (ImportException refused) {
            shown = refused.getMessage().replace(own + own.getFileSystem().getSeparator(), "") + "\n";
        }
        assertEquals(expected, shown);
    }

    private static Optional<String> text(String path) {
        return content(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> content(String path) {
        try (var in = CasesTest.class.getResourceAsStream("cases/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
