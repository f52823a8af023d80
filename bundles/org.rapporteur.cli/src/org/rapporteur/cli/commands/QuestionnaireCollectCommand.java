package org.rapporteur.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.collect.Acceptance;
import org.rapporteur.questionnaire.collect.Collected;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.questionnaire.collect.KeptFile;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur questionnaire collect}: answers from forms that came back, all of them or none. */
@Command(name = "collect", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=questionnaire collect")
public final class QuestionnaireCollectCommand implements Subcommand {

    private final DossierStore store;
    private final Collecting collecting;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "questionnaire.collect.files")
    private List<Path> files;

    @Option(names = "--dry-run", descriptionKey = "questionnaire.collect.dryRun")
    private boolean dryRun;

    @Option(names = "--replace", descriptionKey = "questionnaire.collect.replace")
    private boolean replace;

    @Option(names = "--skip-refused", descriptionKey = "questionnaire.collect.skipRefused")
    private boolean skipRefused;

    @Option(names = "--for-review", descriptionKey = "questionnaire.collect.forReview")
    private boolean forReview;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "questionnaire.collect.by")
    private String by;

    @Option(names = "--no-copy", descriptionKey = "questionnaire.collect.noCopy")
    private boolean noCopy;

    @Mixin
    private final DayOption date = new DayOption();

    @Option(names = "--json", descriptionKey = "questionnaire.collect.json")
    private boolean json;

    /**
     * Made by Declarative Services.
     *
     * @param store opens and saves the dossier
     * @param collecting reads the forms
     */
    @Activate
    public QuestionnaireCollectCommand(@Reference DossierStore store, @Reference Collecting collecting) {
        this.store = store;
        this.collecting = collecting;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        LocalDate day = date.day(console);
        try (OpenDossier open = dossier.open(store, dryRun ? Access.READ : Access.WRITE, console)) {
            Collected collected = collecting.collect(open.dossier(), open.records(), files, replace, day);
            boolean stores = !dryRun && collected.answers() > 0 && (skipRefused || collected.refused() == 0);
            if (stores) {
                store(collected, open, day);
            }
            print(collected, stores, console);
            return collected.isUseless() ? ExitCode.FAILED : collected.refused() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    private void store(Collected collected, OpenDossier open, LocalDate day) throws Exception {
        Optional<String> accepting = forReview ? Optional.empty() : Optional.of(by == null ? System.getProperty("user.name", "rapporteur") : by);
        for (KeptFile kept : collected.apply(open.dossier(), open.records(), new Acceptance(day, accepting, !noCopy), Progress.NONE)) {
            open.keep(kept.path(), kept.content());
        }
        open.save();
    }

    private void print(Collected collected, boolean stored, Console console) throws Exception {
        var texts = Texts.of(QuestionnaireCollectCommand.class, console.locale());
        if (json) {
            try (var writer = new CollectedJson(console.out(), console.locale())) {
                writer.write(collected, stored);
            }
            console.out().println();
        } else {
            collected.lines(console.locale(), dryRun).forEach(console.out()::println);
        }
        String key = stored ? "questionnaire.collected" : unstored(collected);
        (json || !stored ? console.err() : console.out()).println(texts.text(key, collected.answers(), dossier.folder(), collected.refused()));
    }

    /** Why nothing was stored. */
    private String unstored(Collected collected) {
        if (collected.isUseless()) {
            return "questionnaire.noForm";
        }
        boolean refuses = collected.refused() > 0 && !(dryRun && skipRefused);
        if (refuses) {
            return "questionnaire.refused";
        }
        return collected.answers() == 0 ? "questionnaire.nothingToCollect" : "import.dryRun";
    }
}
