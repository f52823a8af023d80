package org.rapporteur.cli.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.xlsform.XlsForm;
import org.rapporteur.questionnaire.xlsform.XlsFormNote;
import org.rapporteur.report.export.WholeFile;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur questionnaire export-xlsform}: a questionnaire as an XLSForm, and a list of what that cannot express. */
@Command(name = "export-xlsform", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=questionnaire export-xlsform")
public final class QuestionnaireExportCommand implements Subcommand {

    private final DossierStore store;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "QUESTIONNAIRE", descriptionKey = "questionnaire.id")
    private String questionnaire;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "questionnaire.xlsform.out")
    private Path out;

    @Mixin
    private final DayOption date = new DayOption();

    /**
     * Made by Declarative Services.
     *
     * @param store opens the dossier
     */
    @Activate
    public QuestionnaireExportCommand(@Reference DossierStore store) {
        this.store = store;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(QuestionnaireExportCommand.class, console.locale());
        try (OpenDossier open = dossier.open(store, Access.READ, console)) {
            List<Questionnaire> all = open.dossier().getQuestionnaires();
            Questionnaire chosen = all.stream().filter(one -> questionnaire.equals(one.getId())).findFirst().orElseThrow(() -> new CommandException(
                    ExitCode.USAGE, texts.text("questionnaire.unknown", questionnaire, all.stream().map(Questionnaire::getId).toList())));
            LocalDate day = date.day(console);
            List<XlsFormNote> notes = WholeFile.write(out, stream -> XlsForm.write(chosen, day, stream));
            notes.forEach(note -> console.err().println(note.sentence(console.locale())));
            console.out().println(texts.text("questionnaire.xlsform.written", questionnaire, out, notes.size()));
            return ExitCode.DONE;
        }
    }
}
