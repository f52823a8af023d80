package org.rapporteur.cli.commands;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.analysis.status.RoundFigures;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.follow.DueCalendar;
import org.rapporteur.report.export.WholeFile;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur questionnaire status}: who was asked, who answered, who is late, how complete. */
@Command(name = "status", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=questionnaire status")
public final class QuestionnaireStatusCommand implements Subcommand {

    private static final int WIDEST = 40;

    private final DossierStore store;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", arity = "0..1", paramLabel = "ROUND", descriptionKey = "questionnaire.status.round")
    private Optional<String> round = Optional.empty();

    @Mixin
    private final DayOption date = new DayOption();

    @Option(names = "--calendar", paramLabel = "FILE", descriptionKey = "questionnaire.status.calendar")
    private Optional<Path> calendar = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /**
     * Made by Declarative Services.
     *
     * @param store opens the dossier
     */
    @Activate
    public QuestionnaireStatusCommand(@Reference DossierStore store) {
        this.store = store;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(QuestionnaireStatusCommand.class, console.locale());
        try (OpenDossier open = dossier.open(store, Access.READ, console)) {
            var inquiry = new Inquiry(open.dossier(), open.records(), date.day(console), console.locale());
            List<RoundFigures> rounds = rounds(inquiry, texts).stream().map(one -> RoundFigures.of(one, inquiry)).toList();
            if (json) {
                RoundsJson.write(rounds, inquiry, console.out());
            } else if (rounds.isEmpty()) {
                console.out().println(texts.text("questionnaire.status.nothing"));
            } else {
                rounds.forEach(one -> print(one, inquiry, console.out(), texts));
            }
            if (calendar.isPresent()) {
                Optional<String> text = new DueCalendar(open.dossier(), date.moment(console), console.locale()).text(rounds);
                if (text.isPresent()) {
                    WholeFile.write(calendar.get(), text.get().getBytes(StandardCharsets.UTF_8));
                }
                console.err().println(texts.text(text.isPresent() ? "questionnaire.status.calendar" : "questionnaire.status.noCalendar", calendar.get()));
            }
            return ExitCode.DONE;
        }
    }

    private List<Round> rounds(Inquiry inquiry, Texts texts) throws CommandException {
        List<Round> all = inquiry.dossier().getQuestionnaires().stream().flatMap(one -> one.getRounds().stream()).toList();
        List<Round> chosen = all.stream().filter(one -> round.isEmpty() || round.get().equals(one.getId())).toList();
        if (round.isPresent() && chosen.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, texts.text("questionnaire.unknownRound", round.get(), all.stream().map(Round::getId).toList()));
        }
        return chosen;
    }

    private static void print(RoundFigures figures, Inquiry inquiry, PrintStream out, Texts texts) {
        out.println(Optional.ofNullable(figures.round().getSubject()).filter(subject -> !subject.isBlank())
                .map(subject -> texts.text("questionnaire.status.title", figures.round().getId(), subject)).orElse(figures.round().getId()));
        out.println(texts.text("questionnaire.status.asked", figures.asked().size(), figures.sent()));
        share(figures.reporting(), "reporting", out, texts);
        share(figures.onTime(), "onTime", out, texts);
        share(figures.completeness(), "completeness", out, texts);
        var names = new Names(inquiry.locale());
        try (var table = new TableWriter(List.of(texts.text("questionnaire.status.country"), texts.text("questionnaire.status.focalPoint"),
                texts.text("questionnaire.status.sent"), texts.text("questionnaire.status.due"), texts.text("questionnaire.status.received"),
                texts.text("questionnaire.status.standing"), texts.text("questionnaire.status.answered")), out, "", WIDEST)) {
            figures.asked().forEach(asked -> table.line(List.of(names.shortName(asked.party()),
                    asked.invitation().getFocalPoint() == null ? "" : asked.invitation().getFocalPoint().getName(),
                    words(asked.sent(), inquiry), words(asked.due(), inquiry), words(asked.came(), inquiry), texts.text("questionnaire.standing."
                            + asked.standing().name().toLowerCase(Locale.ROOT)),
                    asked.digest().filter(digest -> digest.getApplicable() > 0)
                            .map(digest -> texts.text("questionnaire.status.of", digest.getAnswered(), digest.getApplicable())).orElse(""))));
        }
        out.println();
    }

    private static void share(RoundFigures.Share share, String what, PrintStream out, Texts texts) {
        if (share.denominator() + share.unknown() > 0) {
            out.println(texts.text("questionnaire.status." + what, share.numerator(), share.denominator(), share.unknown()));
        }
    }

    private static String words(Optional<SourceDate> date, Inquiry inquiry) {
        return date.map(known -> known.print(inquiry.dates())).orElse("");
    }

    /** The standing of a party as a word of the JSON document. */
    static String word(Asked.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
