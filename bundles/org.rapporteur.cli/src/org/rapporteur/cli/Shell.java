package org.rapporteur.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.osgi.framework.FrameworkUtil;
import org.rapporteur.model.text.Told;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the arguments, runs the command and turns whatever happens into an exit code and a sentence. */
final class Shell {

    private final Map<String, Supplier<Subcommand>> commands;
    private final Set<String> absent;
    private final Console console;
    private final ResourceBundle texts;

    /**
     * A shell over commands.
     *
     * @param commands the commands by name, made when first needed
     * @param absent first words of commands that cannot be made in this run, since what they need was not installed for it
     * @param console where they write
     */
    Shell(Map<String, Supplier<Subcommand>> commands, Set<String> absent, Console console) {
        this.commands = commands;
        this.absent = absent;
        this.console = console;
        this.texts = ResourceBundle.getBundle("org.rapporteur.cli.texts", console.locale(), getClass().getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    ExitCode run(String... arguments) {
        var top = new Rapporteur();
        try {
            return run(line(top, arguments).parseArgs(arguments));
        } catch (ParameterException wrong) {
            return usage(wrong);
        } catch (CommandException failure) {
            return failed(failure, failure.exitCode(), top.debug());
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError failure) {
            return failed(failure, ExitCode.FAILED, top.debug());
        }
    }

    /** The command line with the one command that is called, or the group of commands, or with all where none is named. */
    private CommandLine line(Rapporteur top, String... arguments) {
        var line = new CommandLine(top.spec());
        List<String> firstWords = commands.keySet().stream().map(Shell::firstWord).distinct().sorted().toList();
        List<String> called = List.of(arguments).stream().filter(firstWords::contains).limit(1).toList();
        for (String word : called.isEmpty() ? firstWords : called) {
            try {
                line.addSubcommand(word, commands.containsKey(word) ? spec(commands.get(word).get()) : group(word));
            } catch (RuntimeException | LinkageError failure) {
                if (!called.isEmpty()) {
                    throw failure;
                }
                console.err().println("rapporteur: " + texts.getString("shell.leftOut").formatted(word, reason(failure)));
            }
        }
        line.setResourceBundle(texts);
        line.registerConverter(LocalDate.class, this::day);
        line.getCommandSpec().version("Rapporteur " + FrameworkUtil.getBundle(getClass()).getVersion());
        return line.setOut(new java.io.PrintWriter(console.out(), true)).setErr(new java.io.PrintWriter(console.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true).setPosixClusteredShortOptionsAllowed(false);
    }

    private static CommandSpec spec(Subcommand command) {
        return command instanceof OftenCalled often ? often.spec() : CommandSpec.forAnnotatedObject(command);
    }

    private static String firstWord(String command) {
        int blank = command.indexOf(' ');
        return blank < 0 ? command : command.substring(0, blank);
    }

    /** The commands whose names begin with a word; none where they cannot be made and only the word is wanted, to be suggested. */
    private CommandSpec group(String word) {
        var group = CommandSpec.create().name(word);
        group.usageMessage().synopsisSubcommandLabel("COMMAND");
        if (absent.contains(word)) {
            return group;
        }
        new TreeMap<>(commands).forEach((name, command) -> {
            if (firstWord(name).equals(word)) {
                group.addSubcommand(name.substring(word.length() + 1), spec(command.get()));
            }
        });
        return group;
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException(texts.getString("shell.noDay").formatted(text));
        }
    }

    private ExitCode run(ParseResult parsed) throws Exception {
        var deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        var spec = deepest.commandSpec();
        if (CommandLine.printHelpIfRequested(parsed)) {
            return ExitCode.DONE;
        }
        if (spec.userObject() instanceof Subcommand command) {
            return run(command);
        }
        spec.commandLine().usage(console.out());
        return ExitCode.DONE;
    }

    /** A command that fails in a way that it did not foresee is named with its plug-in, when it comes from one. */
    private ExitCode run(Subcommand command) throws Exception {
        try {
            return command.run(console);
        } catch (RuntimeException | LinkageError failure) {
            var from = FrameworkUtil.getBundle(command.getClass());
            if (failure instanceof Told || from == null || from == FrameworkUtil.getBundle(getClass())) {
                throw failure;
            }
            throw new CommandException(ExitCode.FAILED, texts.getString("shell.plugin").formatted(from.getSymbolicName(), reason(failure)), failure);
        }
    }

    private ExitCode usage(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
                && !wrong.getCommandLine().getSubcommands().isEmpty()) {
            return unknownCommand(unmatched);
        }
        console.err().println("rapporteur: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, new java.io.PrintWriter(console.err(), true));
        console.err().println(texts.getString("shell.seeHelp").formatted(wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private ExitCode unknownCommand(UnmatchedArgumentException wrong) {
        String name = wrong.getUnmatched().getFirst();
        String meant = wrong.getSuggestions().stream().map(command -> command.replaceFirst("^rapporteur ", "")).collect(joining(", "));
        String sentence = texts.getString(meant.isEmpty() ? "shell.noCommand" : "shell.didYouMean");
        console.err().println("rapporteur: " + sentence.formatted(name, meant));
        console.err().println(texts.getString("shell.seeHelp").formatted(wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private ExitCode failed(Throwable failure, ExitCode code, boolean debug) {
        console.err().println("rapporteur: " + reason(failure));
        if (debug) {
            failure.printStackTrace(console.err());
        }
        return code;
    }

    private String reason(Throwable failure) {
        return failure instanceof Told told ? told.sentence(console.locale())
                : failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
