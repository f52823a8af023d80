package org.rapporteur.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code rapporteur} itself: what all subcommands share. It is described in calls, not in annotations, since every call of the
 * program would wait until Java has made a class for each kind of annotation.
 */
final class Rapporteur implements OftenCalled {

    private final OptionSpec debug = OptionSpec.builder("--debug").scopeType(ScopeType.INHERIT).descriptionKey("option.debug").build();

    @Override
    public CommandSpec spec() {
        var spec = CommandSpec.create().name("rapporteur")
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).scopeType(ScopeType.INHERIT).descriptionKey("option.help").build())
                .addOption(OptionSpec.builder("-V", "--version").versionHelp(true).descriptionKey("option.version").build())
                .addOption(debug);
        spec.usageMessage().synopsisSubcommandLabel("COMMAND").sortOptions(false).autoWidth(true);
        return spec;
    }

    /** Whether the user asked for stack traces. */
    boolean debug() {
        return Boolean.TRUE.equals(debug.getValue());
    }
}
