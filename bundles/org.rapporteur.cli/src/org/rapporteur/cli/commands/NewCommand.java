package org.rapporteur.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.register.NewDossier;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.store.DossierStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur new}: an empty dossier, with the regions named as their plug-ins start them, and their questionnaires. */
@Command(name = "new", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=new")
public final class NewCommand implements Subcommand {

    private final DossierStore store;
    private final RegionRegister register;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "new.dossier")
    private Path folder;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "new.title")
    private String title;

    @Option(names = "--region", paramLabel = "ID", descriptionKey = "new.region")
    private List<String> regions = new ArrayList<>();

    /**
     * Made by Declarative Services.
     *
     * @param store writes the dossier
     * @param register the region plug-ins installed
     */
    @Activate
    public NewCommand(@Reference DossierStore store, @Reference RegionRegister register) {
        this.store = store;
        this.register = register;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(NewCommand.class, console.locale());
        String name = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName()).map(Path::toString).orElse("dossier");
        List<RegionModule> modules = new ArrayList<>();
        for (String id : new LinkedHashSet<>(regions)) {
            modules.add(register.find(id).orElseThrow(
                    () -> new CommandException(ExitCode.USAGE, texts.text("new.unknownRegion", id, register.ids()))));
        }
        store.create(folder, new NewDossier(name, title == null ? name : title, modules).make()).close();
        console.out().println(texts.text("new.done", folder));
        return ExitCode.DONE;
    }
}
