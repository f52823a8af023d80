package org.rapporteur.workbench.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.felix.runner.Counts;

/**
 * What several windows share that run tests at once: each runs the next class that no other has taken, and leaves how it went.
 *
 * @param folder where it is told
 */
record Share(Path folder) {

    private static final String COUNTS = "counts-";

    /** Takes a test class for this window, or tells that another has taken it. */
    boolean takes(String className) {
        try {
            Files.createFile(folder.resolve(className));
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Leaves what ran in this window. */
    void leave(Counts counts) throws IOException {
        counts.write(folder.resolve(COUNTS + ProcessHandle.current().pid()));
    }

    /** What ran in all windows. */
    Counts sum() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().startsWith(COUNTS)).toList();
        }
        var counts = new ArrayList<Counts>();
        for (var file : files) {
            counts.add(Counts.read(file));
        }
        return Counts.sum(counts);
    }
}
