package org.rapporteur.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.install.Plugin;
import org.rapporteur.region.install.PluginFolders;
import org.rapporteur.region.install.PluginRefusedException;
import picocli.CommandLine.Option;

/** How a command changes which plug-ins there are, and tells of it. */
final class PluginChange {

    /** What is changed. */
    @FunctionalInterface
    interface Step {
        /** Changes what there is, and tells it in lines for people. */
        List<Plugin> in(PluginFolders places, Texts texts, List<String> lines) throws IOException, PluginRefusedException;
    }

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ExitCode make(Step step, BundleContext context, Console console) throws CommandException, IOException, PluginRefusedException {
        var texts = Texts.of(PluginChange.class, console.locale());
        var lines = new ArrayList<String>();
        List<Plugin> changed;
        try {
            changed = step.in(PluginPlaces.of(context, texts), texts, lines);
        } catch (IOException problem) {
            throw new CommandException(ExitCode.FAILED, texts.text("plugin.cannotWrite", String.valueOf(problem.getMessage())), problem);
        }
        if (json) {
            PluginJson.write(changed, console.out());
        } else {
            lines.forEach(console.out()::println);
        }
        return ExitCode.DONE;
    }
}
