package org.rapporteur.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.install.Plugin;
import org.rapporteur.region.install.PluginFolders;
import org.rapporteur.region.install.PluginRefusedException;
import picocli.CommandLine.Option;

/** What the commands have in common that change which plug-ins there are. */
abstract class PluginChange implements Subcommand {

    private final BundleContext context;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    PluginChange(BundleContext context) {
        this.context = context;
    }

    /** Changes what there is, and tells it in lines for people. */
    abstract List<Plugin> change(PluginFolders places, Texts texts, List<String> lines) throws IOException, PluginRefusedException;

    @Override
    public final ExitCode run(Console console) throws Exception {
        var texts = Texts.of(PluginChange.class, console.locale());
        var lines = new ArrayList<String>();
        List<Plugin> changed;
        try {
            changed = change(PluginPlaces.of(context, texts), texts, lines);
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
