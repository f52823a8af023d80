package org.rapporteur.cli.commands;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.install.Plugin;
import org.rapporteur.region.register.PluginProblem;
import org.rapporteur.region.register.RegionRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur plugin list}: the plug-ins that were added, what they offer and whether they work. */
@Command(name = "list", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=plugin list")
public final class PluginListCommand implements Subcommand {

    private final BundleContext context;
    private final RegionRegister regions;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /**
     * Made by Declarative Services.
     *
     * @param context tells where plug-ins are, and which of them run
     * @param regions knows which regions do not work
     */
    @Activate
    public PluginListCommand(BundleContext context, @Reference RegionRegister regions) {
        this.context = context;
        this.regions = regions;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(PluginListCommand.class, console.locale());
        List<Plugin> plugins;
        try {
            plugins = PluginPlaces.of(context, texts).added();
        } catch (IOException problem) {
            throw new CommandException(ExitCode.FAILED, texts.text("plugin.cannotRead", String.valueOf(problem.getMessage())), problem);
        }
        List<PluginProblem> problems = regions.problems();
        problems.forEach(problem -> console.err().println(problem.sentence(console.locale())));
        Set<String> failing = problems.stream().map(PluginProblem::plugin).collect(Collectors.toSet());
        if (json) {
            PluginJson.write(plugins, plugin -> state(plugin, failing), console.out());
            return ExitCode.DONE;
        }
        try (var table = new TableWriter(List.of(texts.text("plugin.id"), texts.text("plugin.version"), texts.text("plugin.offers"),
                texts.text("plugin.state"), texts.text("plugin.file")), console.out(), texts.text("plugin.none"), Integer.MAX_VALUE)) {
            plugins.forEach(plugin -> table.line(List.of(plugin.id(), plugin.version(),
                    plugin.offers().stream().sorted().map(offer -> texts.text("plugin.offer." + PluginJson.word(offer))).collect(Collectors.joining(", ")),
                    texts.text("plugin.state." + state(plugin, failing)), plugin.file().toString())));
        }
        return ExitCode.DONE;
    }

    private String state(Plugin plugin, Set<String> failing) {
        if (plugin.forWindow() && plugin.usable()) {
            return "window";
        }
        boolean runs = plugin.usable() && !failing.contains(plugin.id()) && Arrays.stream(context.getBundles())
                .anyMatch(bundle -> plugin.id().equals(bundle.getSymbolicName()) && (plugin.offers().isEmpty()
                        ? (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0 : bundle.getState() == Bundle.ACTIVE));
        return runs ? "active" : "left-out";
    }
}
