package org.rapporteur.cli.commands;

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
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.version.Versions;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code rapporteur questionnaire new}: the questionnaire that a region's plug-in brings, or, where the region has one that was sent,
 * a new version of it.
 */
@Command(name = "new", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=questionnaire new")
public final class QuestionnaireNewCommand implements Subcommand {

    private final DossierStore store;
    private final RegionRegister register;
    private Texts texts;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Option(names = "--region", paramLabel = "ID", required = true, descriptionKey = "questionnaire.region")
    private String region;

    /**
     * Made by Declarative Services.
     *
     * @param store opens and saves the dossier
     * @param register the region plug-ins installed
     */
    @Activate
    public QuestionnaireNewCommand(@Reference DossierStore store, @Reference RegionRegister register) {
        this.store = store;
        this.register = register;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        texts = Texts.of(QuestionnaireNewCommand.class, console.locale());
        try (OpenDossier open = dossier.open(store, Access.WRITE, console)) {
            Questionnaire made = make(open.dossier());
            open.dossier().getQuestionnaires().add(made);
            open.save();
            console.out().println(made.getFollows() == null ? texts.text("questionnaire.new.template", made.getId(), region)
                    : texts.text("questionnaire.new.version", made.getId(), Integer.toString(made.getVersion()), made.getFollows().getId()));
            return ExitCode.DONE;
        }
    }

    private Questionnaire make(Dossier in) throws CommandException {
        Region of = in.getRegions().stream().filter(one -> region.equals(one.getId())).findFirst().orElseThrow(() -> new CommandException(
                ExitCode.USAGE, texts.text("questionnaire.unknownRegion", region, in.getRegions().stream().map(Region::getId).toList())));
        var versions = new Versions(in);
        List<Questionnaire> latest = versions.latest(of);
        if (latest.size() > 1) {
            throw new CommandException(ExitCode.FAILED, texts.text("questionnaire.new.several", region, latest.stream().map(Questionnaire::getId).toList()));
        }
        return latest.isEmpty() ? first(of) : next(versions, latest.getFirst(), of);
    }

    private Questionnaire next(Versions versions, Questionnaire latest, Region of) throws CommandException {
        if (!latest.isFrozen()) {
            throw new CommandException(ExitCode.FAILED, texts.text("questionnaire.new.notSent", latest.getId()));
        }
        return versions.next(latest, template(of));
    }

    private Optional<Questionnaire> template(Region of) {
        return register.find(of.getModule()).flatMap(RegionModule::questionnaire);
    }

    private Questionnaire first(Region of) throws CommandException {
        Questionnaire made = template(of).orElseThrow(
                () -> new CommandException(ExitCode.FAILED, texts.text("questionnaire.new.noTemplate", region)));
        made.setRegion(of);
        return made;
    }
}
