package org.rapporteur.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.install.Plugin;
import org.rapporteur.region.install.PluginFolders;
import org.rapporteur.region.install.PluginFolders.Addition;
import org.rapporteur.region.install.PluginRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur plugin add}: checks plug-ins and puts them where the next start finds them. */
@Command(name = "add", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=plugin add")
public final class PluginAddCommand implements Subcommand {

    private final BundleContext context;

    @Mixin
    private final PluginChange change = new PluginChange();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "plugin.add.files")
    private List<Path> files;

    @Option(names = "--replace", descriptionKey = "plugin.add.replace")
    private boolean replace;

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
        return change.make(this::change, context, console);
    }

    private List<Plugin> change(PluginFolders places, Texts texts, List<String> lines) throws IOException, PluginRefusedException {
        List<Addition> additions = places.add(files, replace);
        additions.forEach(addition -> lines.add(line(addition.plugin(), addition.replaced(), texts)));
        return additions.stream().map(Addition::plugin).toList();
    }

    private static String line(Plugin plugin, Optional<Plugin> before, Texts texts) {
        return before.map(old -> texts.text("plugin.replaced", plugin.id(), plugin.version(), old.version(), plugin.file()))
                .orElseGet(() -> texts.text("plugin.added", plugin.id(), plugin.version(), plugin.file()));
    }
}
