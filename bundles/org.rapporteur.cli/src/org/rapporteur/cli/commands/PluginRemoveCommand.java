package org.rapporteur.cli.commands;

import java.io.IOException;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.install.Plugin;
import org.rapporteur.region.install.PluginRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur plugin remove}: takes a plug-in away; what dossiers hold of it stays in them. */
@Command(name = "remove", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=plugin remove")
public final class PluginRemoveCommand implements Subcommand {

    private final BundleContext context;

    @Parameters(paramLabel = "ID", descriptionKey = "plugin.remove.id")
    private String id;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /**
     * Made by Declarative Services.
     *
     * @param context tells where plug-ins are
     */
    @Activate
    public PluginRemoveCommand(BundleContext context) {
        this.context = context;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(PluginRemoveCommand.class, console.locale());
        try {
            var removed = PluginPlaces.of(context, texts).remove(id);
            if (json) {
                PluginJson.write(removed, console.out());
            } else {
                for (Plugin plugin : removed) {
                    console.out().println(texts.text("plugin.removed", plugin.id(), plugin.file()));
                }
            }
            return ExitCode.DONE;
        } catch (PluginRefusedException refused) {
            throw new CommandException(ExitCode.FAILED, refused.sentence(console.locale()), refused);
        } catch (IOException problem) {
            throw new CommandException(ExitCode.FAILED, texts.text("plugin.cannotWrite", String.valueOf(problem.getMessage())), problem);
        }
    }
}
