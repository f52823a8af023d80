package org.rapporteur.cli.commands;

import java.nio.file.Path;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.sample.Sample;
import org.rapporteur.sample.SampleMaker;
import org.rapporteur.sample.SampleSize;
import org.rapporteur.store.DossierStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur sample}: a dossier of fictional countries that uses every feature of the model. */
@Command(name = "sample", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=sample")
public final class SampleCommand implements Subcommand {

    private final DossierStore store;
    private final SampleMaker maker;

    @Parameters(paramLabel = "DIR", descriptionKey = "sample.dir")
    private Path folder;

    @Option(names = "--countries", paramLabel = "N", defaultValue = "12", descriptionKey = "sample.countries")
    private int countries;

    @Option(names = "--recommendations", paramLabel = "N", defaultValue = "60", descriptionKey = "sample.recommendations")
    private int recommendations;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "sample.seed")
    private long seed;

    /**
     * Made by Declarative Services.
     *
     * @param store writes the dossier
     * @param maker makes it
     */
    @Activate
    public SampleCommand(@Reference DossierStore store, @Reference SampleMaker maker) {
        this.store = store;
        this.maker = maker;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(SampleCommand.class, console.locale());
        if (countries < 1 || countries > SampleSize.MOST_COUNTRIES) {
            throw new CommandException(ExitCode.USAGE, texts.text("sample.countries", countries, SampleSize.MOST_COUNTRIES));
        }
        if (recommendations < 0 || recommendations > SampleSize.MOST_RECOMMENDATIONS) {
            throw new CommandException(ExitCode.USAGE,
                    texts.text("sample.recommendations", recommendations, SampleSize.MOST_RECOMMENDATIONS));
        }
        Sample sample = maker.make(new SampleSize(countries, recommendations, seed));
        sample.problems().forEach(problem -> console.err().println(problem.sentence(console.locale())));
        store.create(folder, sample.dossier()).close();
        console.out().println(texts.text("sample.done", folder, countries, recommendations));
        return ExitCode.DONE;
    }
}
