package org.rapporteur.cli.commands;

import java.nio.file.Path;
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
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.xlsform.XlsForm;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur questionnaire import-xlsform}: a questionnaire from an XLSForm, and a list of what it cannot express. */
@Command(name = "import-xlsform", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=questionnaire import-xlsform")
public final class QuestionnaireImportCommand implements Subcommand {

    private final DossierStore store;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "questionnaire.xlsform.file")
    private Path file;

    @Option(names = "--region", paramLabel = "ID", descriptionKey = "questionnaire.region")
    private Optional<String> region = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "questionnaire.xlsform.dryRun")
    private boolean dryRun;

    /**
     * Made by Declarative Services.
     *
     * @param store opens and saves the dossier
     */
    @Activate
    public QuestionnaireImportCommand(@Reference DossierStore store) {
        this.store = store;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(QuestionnaireImportCommand.class, console.locale());
        try (OpenDossier open = dossier.open(store, dryRun ? Access.READ : Access.WRITE, console)) {
            Optional<Region> of = region(open.dossier(), texts);
            XlsForm form = XlsForm.read(file, Progress.NONE);
            Questionnaire made = form.questionnaire();
            List<String> taken = open.dossier().getQuestionnaires().stream().map(Questionnaire::getId).toList();
            if (taken.contains(made.getId())) {
                throw new CommandException(ExitCode.FAILED, texts.text("questionnaire.xlsform.taken", made.getId()));
            }
            form.notes().forEach(note -> console.err().println(note.sentence(console.locale())));
            int questions = made.getSections().stream().mapToInt(section -> section.getQuestions().size()).sum();
            console.out().println(texts.text("questionnaire.xlsform.read", made.getId(), made.getSections().size(), questions, form.notes().size()));
            if (dryRun) {
                console.out().println(texts.text("questionnaire.xlsform.dryRun"));
            } else {
                made.setRegion(of.orElse(null));
                open.dossier().getQuestionnaires().add(made);
                open.save();
                console.out().println(texts.text("questionnaire.xlsform.done", dossier.folder()));
            }
            return ExitCode.DONE;
        }
    }

    private Optional<Region> region(Dossier in, Texts texts) throws CommandException {
        Optional<Region> found = in.getRegions().stream().filter(one -> region.isPresent() && region.get().equals(one.getId())).findFirst();
        if (region.isPresent() && found.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, texts.text("questionnaire.unknownRegion", region.get(), in.getRegions().stream().map(Region::getId).toList()));
        }
        return found;
    }
}
