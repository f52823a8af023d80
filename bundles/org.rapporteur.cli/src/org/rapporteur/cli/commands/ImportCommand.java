package org.rapporteur.cli.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.importing.Importer;
import org.rapporteur.importing.Proposal;
import org.rapporteur.importing.Remark;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.work.Progress;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur import}: recommendations from spreadsheets, all of them or none. */
@Command(name = "import", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=import")
public final class ImportCommand implements Subcommand {

    /** So many refusals tell enough; the rest are mostly of the same kind. */
    private static final int MOST_SHOWN = 100;

    private final DossierStore store;
    private final Importer importer;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    private List<Path> files;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "import.mapping")
    private Path mapping;

    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;

    /**
     * Made by Declarative Services.
     *
     * @param store opens and saves the dossier
     * @param importer reads the files
     */
    @Activate
    public ImportCommand(@Reference DossierStore store, @Reference Importer importer) {
        this.store = store;
        this.importer = importer;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        try (OpenDossier open = dossier.open(store, dryRun ? Access.READ : Access.WRITE, console)) {
            Proposal proposal = importer.propose(open.dossier(), open.records(), files, Optional.ofNullable(mapping), Progress.NONE);
            var texts = Texts.of(ImportCommand.class, console.locale());
            if (dryRun) {
                show(proposal, console, texts);
            }
            print(proposal.notes(), console, texts);
            print(proposal.refusals(), console, texts);
            if (!proposal.isAcceptable()) {
                console.err().println(texts.text("import.refused", proposal.refusals().size()));
                return ExitCode.FINDINGS;
            }
            proposal.summary(console.locale()).forEach(console.out()::println);
            finish(proposal, open, console, texts);
            return ExitCode.DONE;
        }
    }

    private void finish(Proposal proposal, OpenDossier open, Console console, Texts texts) throws Exception {
        if (proposal.isEmpty()) {
            console.out().println(texts.text("import.nothing"));
        } else if (dryRun) {
            console.out().println(texts.text("import.dryRun"));
        } else {
            proposal.apply(open.dossier(), open.records(), Progress.NONE);
            open.save();
            console.out().println(texts.text("import.done", dossier.folder()));
        }
    }

    private void show(Proposal proposal, Console console, Texts texts) {
        for (int i = 0; i < files.size(); i++) {
            console.out().println(texts.text("import.mapping", files.get(i)));
            console.out().println(proposal.mappings().get(i));
        }
        proposal.lines(console.locale()).forEach(console.out()::println);
        console.out().println();
    }

    private static void print(List<Remark> remarks, Console console, Texts texts) {
        remarks.stream().limit(MOST_SHOWN).forEach(remark -> console.err().println(remark.sentence(console.locale())));
        if (remarks.size() > MOST_SHOWN) {
            console.err().println(texts.text("import.more", remarks.size() - MOST_SHOWN));
        }
    }
}
