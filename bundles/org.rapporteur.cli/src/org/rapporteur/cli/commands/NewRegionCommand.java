package org.rapporteur.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.cli.start.RegionNames;
import org.rapporteur.cli.start.RegionProject;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.register.RegionRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur new-region}: a project for a dialogue region of one's own, which builds at once against this Rapporteur. */
@Command(name = "new-region", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=new-region")
public final class NewRegionCommand implements Subcommand {

    private static final String TEMPLATE = "development/template";

    private final Path home;
    private final RegionRegister register;

    @Option(names = "--id", required = true, paramLabel = "ID", descriptionKey = "newRegion.id")
    private String id;

    @Option(names = "--name", required = true, paramLabel = "TEXT", descriptionKey = "newRegion.name")
    private String name;

    @Option(names = "--package", paramLabel = "NAME", descriptionKey = "newRegion.package")
    private String javaPackage;

    @Parameters(paramLabel = "DIR", descriptionKey = "newRegion.dir")
    private Path folder;

    /**
     * Made by Declarative Services.
     *
     * @param context tells where the program is installed
     * @param register the region plug-ins installed
     */
    @Activate
    public NewRegionCommand(BundleContext context, @Reference RegionRegister register) {
        home = Path.of(Optional.ofNullable(context.getProperty("rapporteur.home")).orElse(".")).toAbsolutePath().normalize();
        this.register = register;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(NewRegionCommand.class, console.locale());
        var names = new RegionNames(id, name, javaPackage == null ? RegionNames.examplePackage(id) : javaPackage);
        Optional<RegionNames.Problem> problem = names.problems().stream().findFirst();
        if (problem.isPresent()) {
            throw new CommandException(ExitCode.USAGE, texts.text("newRegion." + problem.get(), id, name, names.javaPackage()));
        }
        if (register.find(id).isPresent()) {
            throw new CommandException(ExitCode.USAGE, texts.text("newRegion.installed", id, register.ids()));
        }
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new CommandException(ExitCode.FAILED, texts.text("newRegion.exists", folder));
        }
        if (!Files.isDirectory(home.resolve(TEMPLATE))) {
            throw new CommandException(ExitCode.FAILED, texts.text("newRegion.noTemplate", home.resolve(TEMPLATE)));
        }
        try {
            new RegionProject(home.resolve(TEMPLATE), home).write(names, folder);
        } catch (IOException failure) {
            throw new CommandException(ExitCode.FAILED, texts.text("newRegion.failed", folder, failure.getMessage()), failure);
        }
        console.out().println(texts.text("newRegion.done", folder));
        return ExitCode.DONE;
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }
}
