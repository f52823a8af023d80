package org.rapporteur.cli.commands;

import java.nio.file.Path;

import org.osgi.framework.BundleContext;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.install.PluginFolders;

/** Where this program has its plug-ins, as the launcher tells. */
final class PluginPlaces {

    private static final String HOME = "rapporteur.home";
    private static final String OWN = "rapporteur.plugins";

    private PluginPlaces() {
    }

    static PluginFolders of(BundleContext context, Texts texts) throws CommandException {
        String home = context.getProperty(HOME);
        String own = context.getProperty(OWN);
        if (home == null || own == null) {
            throw new CommandException(ExitCode.FAILED, texts.text("plugin.noPlaces"));
        }
        return new PluginFolders(Path.of(home).toAbsolutePath(), Path.of(own).toAbsolutePath(), Runtime.version().feature());
    }
}
