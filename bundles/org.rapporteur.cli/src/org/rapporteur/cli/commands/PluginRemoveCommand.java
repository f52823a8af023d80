package org.rapporteur.cli.commands;

import java.io.IOException;
import java.util.List;

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
import org.rapporteur.region.install.PluginRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur plugin remove}: takes a plug-in away; what dossiers hold of it stays in them. */
@Command(name = "remove", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=plugin remove")
public final class PluginRemoveCommand implements Subcommand {

    private final BundleContext context;

    @Mixin
    private final PluginChange change = new PluginChange();

    @Parameters(paramLabel = "ID", descriptionKey = "plugin.remove.id")
    private String id;

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
        return change.make(this::change, context, console);
    }

    private List<Plugin> change(PluginFolders places, Texts texts, List<String> lines) throws IOException, PluginRefusedException {
        List<Plugin> removed = places.remove(id);
        removed.forEach(plugin -> lines.add(texts.text("plugin.removed", plugin.id(), plugin.file())));
        return removed;
    }
}
