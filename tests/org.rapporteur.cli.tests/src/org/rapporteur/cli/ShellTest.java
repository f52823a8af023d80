package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class ShellTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Locale locale = Locale.ENGLISH;

    /** A command that does what its option tells. */
    @Command(name = "sail")
    static final class Sail implements Subcommand {

        @Option(names = "--to")
        private String to = "Kisumu";

        @Override
        public ExitCode run(Console console) throws Exception {
            switch (to) {
                case "nowhere" -> throw new CommandException(ExitCode.USAGE, "There is no harbour nowhere.");
                case "storm" -> throw new IllegalStateException("The mast broke.");
                case "whirl" -> throw new StackOverflowError();
                default -> console.out().println("Sailed to " + to);
            }
            return to.equals("Jinja") ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    private int run(String... arguments) {
        Supplier<Subcommand> unused = () -> {
            throw new AssertionError("a command that is not called was made");
        };
        boolean called = List.of(arguments).contains("sail");
        return run(called ? Map.of("sail", Sail::new, "sink", unused) : Map.of("sail", Sail::new), arguments);
    }

    private int run(Map<String, Supplier<Subcommand>> commands, String... arguments) {
        var console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                false, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), locale);
        return new Shell(commands, Set.of(), console).run(arguments).code();
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCommandEndsAsItSays() {
        assertEquals(0, run("sail"));
        assertEquals(1, run("sail", "--to", "Jinja"));
        assertEquals("Sailed to Kisumu\nSailed to Jinja\n", out.toString(StandardCharsets.UTF_8));
        assertEquals("", told());
    }

    @Test
    void aFailureIsOneSentenceWithoutATrace() {
        assertEquals(2, run("sail", "--to", "nowhere"));
        assertEquals(3, run("sail", "--to", "storm"));
        assertEquals(3, run("sail", "--to", "whirl"));
        assertEquals("rapporteur: There is no harbour nowhere.\nrapporteur: The mast broke.\nrapporteur: StackOverflowError\n", told());
    }

    @Test
    void aCommandThatCannotBeMadeFailsAloneAndIsNamed() {
        Map<String, Supplier<Subcommand>> commands = Map.of("sail", Sail::new, "sink", () -> {
            throw new NoClassDefFoundError("org/example/Hull");
        });
        assertEquals(3, run(commands, "sink"));
        assertEquals("rapporteur: org/example/Hull\n", told());
        assertEquals(0, run(commands, "sail"));
        assertEquals(0, run(commands, "--help"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("sail"));
        assertTrue(told().contains("sink was left out (org/example/Hull)"), told());
    }

    @Test
    void whoDebugsSeesTheTrace() {
        assertEquals(3, run("--debug", "sail", "--to", "storm"));
        assertTrue(told().contains("\tat "), told());
    }

    @Test
    void anUnknownOptionOrCommandComesWithTheOneThatWasMeant() {
        assertEquals(2, run("sail", "--too", "Jinja"));
        assertTrue(told().contains("--to"), told());
        err.reset();
        assertEquals(2, run("saill"));
        assertEquals("rapporteur: There is no command saill. Did you mean: sail?\n`rapporteur --help` shows what it takes.\n", told());
        err.reset();
        assertEquals(2, run("xyzzy"));
        assertTrue(told().startsWith("rapporteur: There is no command xyzzy.\n"), told());
        err.reset();
        locale = Locale.FRENCH;
        assertEquals(2, run("saill"));
        assertTrue(told().contains("sail") && !told().contains("There is"), told());
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertEquals(0, run());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("sail"));
        assertFalse(told().contains("Exception"), told());
    }

    /** A command of a group. */
    @Command(name = "moor")
    static final class Moor implements Subcommand {
        @Override
        public ExitCode run(Console console) {
            console.out().println("Moored");
            return ExitCode.DONE;
        }
    }

    private int runInHarbour(String... arguments) {
        var console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                false, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), locale);
        return new Shell(Map.of("harbour moor", Moor::new, "harbour leave", Moor::new, "sail", Sail::new), Set.of(), console).run(arguments).code();
    }

    @Test
    void commandsOfTwoWordsAreGroups() {
        assertEquals(0, runInHarbour("harbour", "moor"));
        assertEquals("Moored\n", out.toString(StandardCharsets.UTF_8));
        assertEquals(0, runInHarbour("harbour"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("leave"), out.toString(StandardCharsets.UTF_8));
        assertEquals(0, runInHarbour("harbour", "moor", "--help"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("rapporteur harbour moor"), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anUnknownCommandOfAGroupComesWithTheOneThatWasMeant() {
        assertEquals(2, runInHarbour("harbour", "mor"));
        assertEquals("rapporteur: There is no command mor. Did you mean: moor?\n"
                + "`rapporteur harbour --help` shows what it takes.\n", told());
    }
}
