package org.rapporteur.cli.commands;

import java.nio.file.Path;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rapporteur open}: listed and explained here. The program starts the window before it comes to the command line, which has
 * none; it comes here only when it is asked for help, or for something that the window does not take.
 */
@Command(name = "open", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=open")
public final class OpenCommand implements Subcommand {

    @Option(names = "--development", descriptionKey = "open.development")
    private boolean development;

    @Parameters(paramLabel = "DOSSIER", arity = "0..1", descriptionKey = "open.dossier")
    private Path dossier;

    @Override
    public ExitCode run(Console console) throws Exception {
        throw new CommandException(ExitCode.USAGE, Texts.of(OpenCommand.class, console.locale()).text("open.noOptions"));
    }
}
