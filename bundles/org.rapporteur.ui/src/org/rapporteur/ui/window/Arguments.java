package org.rapporteur.ui.window;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.equinox.app.IApplicationContext;

/**
 * What the window was started with.
 *
 * @param dossier the dossier to open at once
 */
record Arguments(Optional<Path> dossier) {

    /** Reads the arguments that the launcher hands on: at most one, the dossier. */
    static Arguments of(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return new Arguments(arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0])));
    }
}
