package org.rapporteur.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files of the project that tests read: the samples and the shipped distribution. Tests change copies only. */
public final class Project {

    private Project() {
    }

    /** A file or folder of the project, found from the working folder upwards. */
    public static Path file(String path) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent).map(folder -> folder.resolve(path))
                .filter(Files::exists).findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + path + " above " + Path.of("").toAbsolutePath() + "."));
    }

    /** Copies a folder with everything in it. */
    public static Path copy(Path folder, Path to) {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.toList()) {
                Files.copy(path, to.resolve(folder.relativize(path).toString()));
            }
            return to;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
