package org.rapporteur.cli;


import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code rapporteur} itself: what all subcommands share. */
@Command(name = "rapporteur", synopsisSubcommandLabel = "COMMAND", sortOptions = false, usageHelpAutoWidth = true)
final class Rapporteur {

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "option.help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
    private boolean debug;

    /** Whether the user asked for stack traces. */
    boolean debug() {
        return debug;
    }
}
