package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The workbench as it ships, running as a process of its own on a display of its own, with somebody at it. */
final class Window implements AutoCloseable {

    private static final long PATIENCE = 60;

    private final Process process;
    private final Writer commands;
    private final BufferedReader answers;
    private final Path errors;

    /**
     * Starts it.
     *
     * @param program a copy of the program in which the driver lies
     * @param settings where it keeps its layout
     * @param arguments what stands behind {@code rapporteur open}
     */
    Window(Program program, Path settings, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Program.ROOT.resolve("tests/with-display").toString(),
                program.home().resolve("bin/rapporteur").toString(), "open"));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        errors = Files.createTempFile("window", ".txt");
        var builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().putAll(Map.of("XDG_CACHE_HOME", Files.createDirectories(program.cache()).toString(), "LC_ALL", "C.UTF-8",
                "RAPPORTEUR_JAVA_OPTS", options(settings)));
        builder.environment().putAll(program.environment());
        process = builder.start();
        commands = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** What Java is told for a window whose layout lies in a folder. */
    static String options(Path settings) {
        return "-Drapporteur.settings=" + settings + " -Drapporteur.date=" + Program.DAY
                + " -Drapporteur.autosave=200 -Duser.language=en -Duser.country=GB";
    }

    /** What it complained of. */
    String said() throws IOException {
        return Files.readString(errors);
    }

    /** Does something and tells what came of it. */
    String ask(String... words) throws IOException {
        tell(words);
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("> failed")) {
                fail(line + "\n" + Files.readString(errors));
            } else if (line.startsWith("> ")) {
                return line.substring(2);
            }
        }
        return fail("The window is gone: " + Files.readString(errors));
    }

    /** Does something that may end it before it can answer. */
    void tell(String... words) throws IOException {
        commands.write(String.join("\t", words) + "\n");
        commands.flush();
    }

    /** One of the things that it tells about its state. */
    String state(String what) throws IOException {
        for (String part : ask("state").split("\t")) {
            if (part.startsWith(what + "=")) {
                return part.substring(what.length() + 1);
            }
        }
        return fail("It does not tell " + what);
    }

    /** The program's own process. */
    private ProcessHandle java() {
        return process.descendants().filter(one -> one.info().command().filter(name -> name.endsWith("/java")).isPresent()).findFirst()
                .orElseThrow();
    }

    /** Ends it as a power cut does. */
    void kill() throws InterruptedException {
        java().destroyForcibly();
        awaitEnd();
    }

    /** Closes the window as a user does. */
    void quit() throws IOException, InterruptedException {
        tell("close");
        awaitEnd();
    }

    /** Waits until the process has ended. */
    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            fail("The window does not end.");
        }
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.delete(errors);
    }
}
