package org.rapporteur.cli.commands;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.register.RegionRegister;
import picocli.CommandLine.Command;

/** {@code rapporteur regions}: the region plug-ins installed. */
@Command(name = "regions")
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=regions")
public final class RegionsCommand implements Subcommand {

    private final RegionRegister register;

    /**
     * Made by Declarative Services.
     *
     * @param register the plug-ins installed
     */
    @Activate
    public RegionsCommand(@Reference RegionRegister register) {
        this.register = register;
    }

    @Override
    public ExitCode run(Console console) {
        int width = register.ids().stream().mapToInt(String::length).max().orElse(0);
        for (String id : register.ids()) {
            console.out().println(id + " ".repeat(width - id.length() + 2) + register.name(id, console.locale()));
        }
        register.problems().forEach(problem -> console.err().println(problem.sentence(console.locale())));
        if (register.ids().isEmpty()) {
            console.err().println(Texts.of(RegionsCommand.class, console.locale()).text("regions.none"));
        }
        return ExitCode.DONE;
    }
}
