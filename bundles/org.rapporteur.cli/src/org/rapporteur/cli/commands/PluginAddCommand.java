package org.rapporteur.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.install.PluginFolders.Addition;
import org.rapporteur.region.install.PluginRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur plugin add}: checks plug-ins and puts them where the next start finds them. */
@Command(name = "add", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=plugin add")
public final class PluginAddCommand implements Subcommand {

    private final BundleContext context;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "plugin.add.files")
    private List<Path> files;

    @Option(names = "--replace", descriptionKey = "plugin.add.replace")
    private boolean replace;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /**
     * Made by Declarative Services.
     *
     * @param context tells where plug-ins are
     */
    @Activate
    public PluginAddCommand(BundleContext context) {
        this.context = context;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(PluginAddCommand.class, console.locale());
        try {
            List<Addition> additions = PluginPlaces.of(context, texts).add(files, replace);
            if (json) {
                PluginJson.write(additions.stream().map(Addition::plugin).toList(), console.out());
            } else {
                additions.forEach(addition -> console.out().println(addition.replaced().isPresent()
                        ? texts.text("plugin.replaced", addition.plugin().id(), addition.plugin().version(), addition.replaced().get().version(),
                                addition.plugin().file())
                        : texts.text("plugin.added", addition.plugin().id(), addition.plugin().version(), addition.plugin().file())));
            }
            return ExitCode.DONE;
        } catch (PluginRefusedException refused) {
            throw new CommandException(ExitCode.FAILED, refused.sentence(console.locale()), refused);
        } catch (IOException problem) {
            throw new CommandException(ExitCode.FAILED, texts.text("plugin.cannotWrite", String.valueOf(problem.getMessage())), problem);
        }
    }
}
