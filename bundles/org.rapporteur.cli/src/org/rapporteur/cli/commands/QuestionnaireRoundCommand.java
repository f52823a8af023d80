package org.rapporteur.cli.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.issue.Asking;
import org.rapporteur.questionnaire.version.Lineage;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code rapporteur questionnaire round}: a new round of a questionnaire, to all countries of its region unless some are named; or, of one that
 * is there, when it was sent and is due.
 */
@Command(name = "round", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=questionnaire round")
public final class QuestionnaireRoundCommand implements Subcommand {

    private static final String IDENTIFIER = "[A-Za-z0-9][A-Za-z0-9._-]*";

    private final DossierStore store;
    private Texts texts;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Parameters(index = "1", paramLabel = "QUESTIONNAIRE", descriptionKey = "questionnaire.id")
    private String questionnaire;

    @Parameters(index = "2", paramLabel = "ROUND", descriptionKey = "questionnaire.round.id")
    private String id;

    @Option(names = "--meeting", paramLabel = "ID", descriptionKey = "questionnaire.round.meeting")
    private List<String> meetings = new ArrayList<>();

    @Option(names = "--reported-at", paramLabel = "ID", descriptionKey = "questionnaire.round.reportedAt")
    private Optional<String> reportedAt = Optional.empty();

    @Option(names = "--country", paramLabel = "ISO3", descriptionKey = "questionnaire.round.country")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--sent", paramLabel = "YYYY-MM-DD", descriptionKey = "questionnaire.round.sent")
    private Optional<LocalDate> sent = Optional.empty();

    @Option(names = "--due", paramLabel = "YYYY-MM-DD", descriptionKey = "questionnaire.round.due")
    private Optional<LocalDate> due = Optional.empty();

    @Option(names = "--subject", paramLabel = "TEXT", descriptionKey = "questionnaire.round.subject")
    private Optional<String> subject = Optional.empty();

    /**
     * Made by Declarative Services.
     *
     * @param store opens and saves the dossier
     */
    @Activate
    public QuestionnaireRoundCommand(@Reference DossierStore store) {
        this.store = store;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        texts = Texts.of(QuestionnaireRoundCommand.class, console.locale());
        try (OpenDossier open = dossier.open(store, Access.WRITE, console)) {
            Questionnaire of = find(open.dossier().getQuestionnaires(), questionnaire, "questionnaire.unknown");
            Optional<Round> there = of.getRounds().stream().filter(one -> id.equals(one.getId())).findFirst().filter(one -> onlyDescribes());
            if (there.isPresent()) {
                describe(open.dossier(), there.get());
            } else {
                checkIdentifier(open.dossier());
                of.getRounds().add(round(open.dossier(), of, sent.orElseGet(() -> LocalDate.now(console.clock()))));
            }
            open.save();
            console.out().println(there.isPresent() ? texts.text("questionnaire.round.changed", id, of.getId())
                    : texts.text("questionnaire.round.done", id, of.getId(), of.getRounds().getLast().getInvitations().size()));
            return ExitCode.DONE;
        }
    }

    /** Whether it is told when a round is and what it is about, and not whom it asks. */
    private boolean onlyDescribes() {
        return meetings.isEmpty() && countries.isEmpty() && (sent.isPresent() || due.isPresent() || subject.isPresent() || reportedAt.isPresent());
    }

    private void describe(Dossier in, Round round) throws CommandException {
        if (reportedAt.isPresent()) {
            round.setReportedAt(find(meetings(in), reportedAt.get(), "questionnaire.round.unknownMeeting"));
        }
        sent.map(SourceDate::of).ifPresent(round::setSent);
        due.map(SourceDate::of).ifPresent(round::setDue);
        subject.ifPresent(round::setSubject);
        if (round.getSent() != null && round.getDue() != null && isBefore(round.getDue(), round.getSent())) {
            DatePrinter dates = DatePrinter.of(texts.language());
            throw new CommandException(ExitCode.USAGE, texts.text("questionnaire.round.dueBeforeSent", id, round.getDue().print(dates), round.getSent().print(dates)));
        }
    }

    private static boolean isBefore(SourceDate due, SourceDate sent) {
        return due.latest().flatMap(last -> sent.earliest().map(last::isBefore)).orElse(false);
    }

    private static List<Meeting> meetings(Dossier in) {
        return in.getRegions().stream().flatMap(region -> region.getMeetings().stream()).toList();
    }

    private void checkIdentifier(Dossier in) throws CommandException {
        if (!id.matches(IDENTIFIER)) {
            throw new CommandException(ExitCode.USAGE, texts.text("questionnaire.round.noId", id));
        }
        if (in.getQuestionnaires().stream().flatMap(one -> Stream.concat(Stream.of(one), one.getRounds().stream())).anyMatch(one -> id.equals(one.getId()))) {
            throw new CommandException(ExitCode.USAGE, texts.text("questionnaire.round.taken", id));
        }
    }

    private Round round(Dossier in, Questionnaire of, LocalDate day) throws CommandException {
        List<Meeting> known = meetings(in);
        List<Meeting> about = new ArrayList<>();
        for (String meeting : meetings) {
            about.add(find(known, meeting, "questionnaire.round.unknownMeeting"));
        }
        if (meetings.isEmpty()) {
            about.addAll(Lineage.of(of).rounds().stream().reduce((first, last) -> last)
                    .orElseThrow(() -> new CommandException(ExitCode.USAGE, texts.text("questionnaire.round.noMeeting", of.getId()))).getMeetings());
        }
        var asking = new Asking(of);
        Round round = asking.round(id, about, countries(in, asking.countries(about, day)));
        describe(in, round);
        return round;
    }

    private List<Party> countries(Dossier in, List<Party> all) throws CommandException {
        List<Party> chosen = new ArrayList<>();
        for (String country : countries) {
            chosen.add(find(in.getRegister().getParties(), country, "questionnaire.round.unknownCountry"));
        }
        if (chosen.isEmpty() && all.isEmpty()) {
            throw new CommandException(ExitCode.FAILED, texts.text("questionnaire.round.nobody", id));
        }
        return chosen.isEmpty() ? all : chosen.stream().distinct().toList();
    }

    private <T extends Identified> T find(List<T> all, String wanted, String unknown) throws CommandException {
        return all.stream().filter(one -> wanted.equals(one.getId())).findFirst().orElseThrow(() -> new CommandException(ExitCode.USAGE,
                texts.text(unknown, wanted, all.stream().map(Identified::getId).filter(Objects::nonNull).sorted().toList())));
    }
}
