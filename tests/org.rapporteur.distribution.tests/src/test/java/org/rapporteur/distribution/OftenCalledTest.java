package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the starts of a command fast that is called again and again. */
class OftenCalledTest {

    private static final int ENOUGH = 11;

    @TempDir
    private Path scratch;
    private Program program;

    @BeforeEach
    void copy() throws Exception {
        var copied = Program.built().copyTo(scratch.resolve("rapporteur"));
        program = new Program(copied.home(), scratch.resolve("cache"), copied.environment());
    }

    @Test
    void everyCallSaysTheSameWhateverIsMadeForTheNext() throws Exception {
        var first = regions();
        for (int call = 1; call < ENOUGH; call++) {
            assertEquals(first, regions());
        }
        assertEquals(Runtime.version().feature() >= 25 ? 1 : 0, madeAhead().size(), "made ahead, of the Java that the tests run with");
        assertEquals(first, regions());

        // what is made of jars that have given way to others is not used any more
        try (Stream<Path> shipped = Files.list(program.home().resolve("plugins"))) {
            Files.delete(shipped.filter(jar -> jar.getFileName().toString().startsWith("org.rapporteur.region.see_")).findAny().orElseThrow());
        }
        var fewer = regions();
        assertFalse(fewer.contains("see "), fewer);
        assertTrue(first.contains("see "), first);
        assertEquals(List.of(), madeAhead());
    }

    private String regions() throws IOException, InterruptedException {
        var ending = program.run("regions").with(0);
        assertEquals("", ending.err());
        return ending.out();
    }

    private List<Path> madeAhead() throws IOException {
        try (Stream<Path> all = Files.walk(program.cache())) {
            return all.filter(file -> file.toString().endsWith(".aot")).toList();
        }
    }
}
