package org.rapporteur.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
import org.rapporteur.model.Round;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.issue.Issuing;
import org.rapporteur.questionnaire.issue.Request;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rapporteur questionnaire issue}: the forms of a round, a folder per country. A questionnaire of which forms exist is frozen:
 * the first issue of it changes the dossier in that.
 */
@Command(name = "issue", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=questionnaire issue")
public final class QuestionnaireIssueCommand implements Subcommand {

    private final DossierStore store;
    private final Issuing issuing;
    private Texts texts;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "ROUND", descriptionKey = "questionnaire.round")
    private String round;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "questionnaire.issue.out")
    private Path out;

    @Option(names = "--country", paramLabel = "ISO3", descriptionKey = "country")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "questionnaire.issue.format")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--split", descriptionKey = "questionnaire.issue.split")
    private boolean split;

    @Option(names = "--lang", paramLabel = "xx", descriptionKey = "questionnaire.issue.lang")
    private String language;

    @Option(names = "--reminders", descriptionKey = "questionnaire.issue.reminders")
    private boolean reminders;

    @Option(names = "--from", paramLabel = "ADDRESS", descriptionKey = "questionnaire.issue.from")
    private String from;

    @Mixin
    private final DayOption date = new DayOption();

    /**
     * Made by Declarative Services.
     *
     * @param store opens and saves the dossier
     * @param issuing writes the forms
     */
    @Activate
    public QuestionnaireIssueCommand(@Reference DossierStore store, @Reference Issuing issuing) {
        this.store = store;
        this.issuing = issuing;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        texts = Texts.of(QuestionnaireIssueCommand.class, console.locale());
        checkOptions();
        boolean freezes;
        try (OpenDossier open = dossier.open(store, Access.READ, console)) {
            Round found = find(open.dossier());
            issue(open, found, console);
            freezes = !((Questionnaire) found.eContainer()).isFrozen();
        }
        if (freezes) {
            freeze(console);
        }
        return ExitCode.DONE;
    }

    private void checkOptions() throws CommandException {
        for (String format : formats) {
            if (!issuing.formats().contains(format)) {
                throw new CommandException(ExitCode.USAGE, texts.text("export.unknownFormat", format, issuing.formats()));
            }
        }
        if (from != null && !Request.isAddress(from)) {
            throw new CommandException(ExitCode.USAGE, texts.text("questionnaire.noAddress", from));
        }
    }

    private Round find(Dossier in) throws CommandException {
        List<Round> rounds = in.getQuestionnaires().stream().flatMap(questionnaire -> questionnaire.getRounds().stream()).toList();
        return rounds.stream().filter(one -> round.equals(one.getId())).findFirst().orElseThrow(() -> new CommandException(ExitCode.USAGE,
                rounds.isEmpty() ? texts.text("questionnaire.noRounds")
                        : texts.text("questionnaire.unknownRound", round, rounds.stream().map(Round::getId).sorted().toList())));
    }

    private void issue(OpenDossier open, Round found, Console console) throws Exception {
        var request = new Request(Set.copyOf(countries), formats, split, Optional.ofNullable(language).map(Locale::forLanguageTag), reminders,
                Optional.ofNullable(from), date.day(console));
        var outcome = issuing.run(open.dossier(), open.records(), found, request, out, new ConsoleProgress(console));
        outcome.untranslated().forEach(missing -> console.err().println(texts.text("questionnaire.untranslated",
                Locale.forLanguageTag(missing).getDisplayLanguage(console.locale()))));
        if (!outcome.unsent().isEmpty()) {
            console.err().println(texts.text("questionnaire.notSent", round, DatePrinter.of(console.locale()).print(request.day()), outcome.unsent()));
        }
        if (!outcome.undated().isEmpty()) {
            console.err().println(texts.text("questionnaire.notDue", round, outcome.undated()));
        }
        if (outcome.files().isEmpty()) {
            console.out().println(texts.text("questionnaire.nobodyLate", round));
        } else {
            console.out().println(texts.text(reminders ? "questionnaire.reminded" : "questionnaire.issued", outcome.files().size(),
                    outcome.countries(), out));
        }
    }

    /** Opened anew to be written, so that issuing a frozen questionnaire needs no right to change the dossier. */
    private void freeze(Console console) throws Exception {
        try (OpenDossier open = store.open(dossier.folder(), Access.WRITE)) {
            var questionnaire = (Questionnaire) find(open.dossier()).eContainer();
            questionnaire.setFrozen(true);
            open.save();
            console.out().println(texts.text("questionnaire.frozen", questionnaire.getId()));
        }
    }
}
