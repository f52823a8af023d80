package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The program as users have it: a folder with {@code bin/rapporteur}, run as a process of its own.
 *
 * @param home the folder
 * @param cache where it keeps what makes starts fast
 * @param environment what is set beside what the tests run with
 */
record Program(Path home, Path cache, Map<String, String> environment) {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    static final Path SAMPLE = ROOT.resolve("samples/imp-2003");
    static final String DAY = "2003-12-01";

    /**
     * How a call ended.
     *
     * @param code exit code
     * @param out standard output
     * @param err standard error
     */
    record Ending(int code, String out, String err) {

        Ending with(int expected) {
            assertEquals(expected, code, () -> "output: " + out + "\nerrors: " + err);
            return this;
        }
    }

    /** The program as it was built. All tests share what makes its starts fast. */
    static Program built() {
        return new Program(ROOT.resolve("releng/distribution/target/rapporteur"), Path.of("target/cache").toAbsolutePath(), Map.of());
    }

    /** A copy of the sample, which may be changed. */
    static Path copySampleTo(Path folder) throws IOException {
        try (Stream<Path> sample = Files.walk(SAMPLE)) {
            for (Path file : sample.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder;
    }

    /** A copy of the program somewhere else. */
    Program copyTo(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.toList()) {
                Files.copy(file, place.resolve(home.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Program(place, cache, environment);
    }

    Program with(String variable, String value) {
        var more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Program(home, cache, more);
    }

    Ending run(Object... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = start(out, err, arguments);
            return new Ending(process.waitFor(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    Process start(Path out, Path err, Object... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin/rapporteur").toString());
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(Map.of("XDG_CACHE_HOME", Files.createDirectories(cache).toString(),
                "RAPPORTEUR_PLUGINS", cache.resolve("own-plugins").toString(), "LC_ALL", "C"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
