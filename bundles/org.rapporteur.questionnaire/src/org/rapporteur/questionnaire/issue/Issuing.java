package org.rapporteur.questionnaire.issue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.check.Translations;
import org.rapporteur.questionnaire.excel.ExcelForm;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormBuilder;
import org.rapporteur.questionnaire.form.FormFormat;
import org.rapporteur.questionnaire.progress.AnswerReview;
import org.rapporteur.questionnaire.word.LetterText;
import org.rapporteur.questionnaire.word.WordForm;
import org.rapporteur.questionnaire.word.WordLetter;
import org.rapporteur.report.export.FileName;
import org.rapporteur.report.export.StagedFiles;

/**
 * Writes the forms of a round with their letters into a folder, a folder per country. The files of a run appear all together or not at
 * all. One country's form and record are in memory at a time.
 */
@Component(service = Issuing.class)
public final class Issuing {

    /**
     * What was written.
     *
     * @param files the files
     * @param countries how many countries they are for
     * @param untranslated languages in which the questionnaire lacks texts, so that forms fall back on another
     * @param unsent countries that were not reminded, because nothing tells that the round was sent to them by the day
     * @param undated countries that were not reminded, because nothing tells by when their answers are due
     */
    public record Outcome(List<Path> files, int countries, Set<String> untranslated, List<String> unsent, List<String> undated) {
    }

    /** Names of the formats there are. */
    public List<String> formats() {
        return List.of("docx", "xlsx");
    }

    /**
     * Writes forms and letters.
     *
     * @param dossier the dossier, which is not changed
     * @param records its country records
     * @param round the round, contained in its questionnaire
     * @param request what is to be issued
     * @param folder where to; created when missing
     * @param progress watches, and may stop the run between two countries and before the files appear
     * @return what was written; nothing, when nobody is late and reminders were asked for
     * @throws IssueException when the request names what the round does not have or something could not be written; the folder is as it
     *         was
     */
    public Outcome run(Dossier dossier, CountryRecords records, Round round, Request request, Path folder, Progress progress)
            throws IssueException {
        List<Asked> asked = asked(round, records, request);
        List<Invitation> invitations = asked.stream().filter(one -> !request.reminders() || one.standing() == Asked.Standing.LATE).map(Asked::invitation)
                .toList();
        try (var files = StagedFiles.in(folder)) {
            var run = new Run(dossier, round, request, files);
            for (int i = 0; i < invitations.size(); i++) {
                String country = invitations.get(i).getParty().getId();
                progress.next(i, invitations.size(), country);
                Optional<CountryRecord> record = records.load(country);
                try {
                    run.country(invitations.get(i), record);
                } finally {
                    record.ifPresent(loaded -> records.release(country));
                }
            }
            progress.next(invitations.size(), invitations.size(), "");
            return new Outcome(run.countries == 0 ? List.of() : files.commit(), run.countries, run.untranslated,
                    unreminded(request, asked, one -> one.standing() == Asked.Standing.NOT_SENT),
                    unreminded(request, asked, one -> one.standing() == Asked.Standing.AWAITED && one.due().isEmpty()));
        } catch (CancellationException stopped) {
            throw new IssueException(stopped, "stopped");
        } catch (IOException problem) {
            throw new IssueException(problem, "folder", folder.toString(), reason(problem));
        }
    }

    private static List<String> unreminded(Request request, List<Asked> asked, Predicate<Asked> why) {
        return asked.stream().filter(one -> request.reminders() && why.test(one)).map(one -> one.party().getId()).toList();
    }

    private static List<Asked> asked(Round round, CountryRecords records, Request request) throws IssueException {
        if (round.eContainer() instanceof Questionnaire questionnaire
                && questionnaire.getSections().stream().allMatch(section -> section.getQuestions().isEmpty())) {
            throw new IssueException(null, "noQuestions", questionnaire.getId());
        }
        List<Invitation> asked = round.getInvitations().stream().filter(invitation -> invitation.getParty() != null).toList();
        var unknown = new TreeSet<>(request.countries());
        asked.forEach(invitation -> unknown.remove(invitation.getParty().getId()));
        if (!unknown.isEmpty()) {
            throw new IssueException(null, "notAsked", round.getId(), List.copyOf(unknown),
                    asked.stream().map(invitation -> invitation.getParty().getId()).toList());
        }
        if (asked.isEmpty()) {
            throw new IssueException(null, "nobody", round.getId());
        }
        return asked.stream().filter(invitation -> request.countries().isEmpty() || request.countries().contains(invitation.getParty().getId()))
                .map(invitation -> Asked.of(round, invitation, records, request.day())).toList();
    }

    private static String reason(IOException problem) {
        String reason = problem instanceof FileSystemException file && file.getReason() != null ? file.getReason() : problem.getMessage();
        return reason == null ? problem.getClass().getSimpleName() : reason;
    }

    /** One run, with what is made once for all countries. */
    private static final class Run {

        private final Dossier dossier;
        private final Round round;
        private final Request request;
        private final StagedFiles files;
        private final List<FormFormat> formats;
        private final Map<Locale, FormBuilder> builders = new HashMap<>();
        private final WordLetter letters = new WordLetter();
        private final Translations translations;
        private final Set<String> untranslated = new TreeSet<>();
        private int countries;

        Run(Dossier dossier, Round round, Request request, StagedFiles files) {
            this.dossier = dossier;
            this.round = round;
            this.request = request;
            this.files = files;
            translations = new Translations((Questionnaire) round.eContainer());
            formats = List.<FormFormat>of(new WordForm(), new ExcelForm()).stream()
                    .filter(format -> request.formats().isEmpty() || request.formats().contains(format.id())).toList();
        }

        void country(Invitation invitation, Optional<CountryRecord> record) throws IOException {
            Locale locale = request.language().orElseGet(() -> Locale.forLanguageTag(
                    Optional.ofNullable(invitation.getParty().getLanguage()).orElse(dossier.getLanguage())));
            Form form = builders.computeIfAbsent(locale, language -> new FormBuilder(dossier, request.day(), language))
                    .build(round, invitation, record);
            if (!translated(locale)) {
                untranslated.add(locale.toLanguageTag());
            }
            List<Attachment> forms = forms(form);
            for (Attachment file : forms) {
                write(form, file.name(), file.content());
            }
            var letter = new Letter(form, dossier, round, invitation, request.reminders(), sentBack(form, record));
            LetterText text = letter.text(forms.stream().map(Attachment::name).toList(), request.split());
            String name = stem(form) + (request.reminders() ? "-reminder" : "-letter");
            write(form, name + ".docx", bytes(out -> letters.write(text, out)));
            write(form, name + ".eml", new Message(letter, request.from()).bytes(text, forms));
            countries++;
        }

        /** What the country is asked to look at again, with the reasons, in the order of the form. */
        private Letter.SentBack sentBack(Form form, Optional<CountryRecord> record) {
            Map<String, String> reasons = new HashMap<>();
            List<Response> responses = record.stream().flatMap(known -> known.getResponses().stream()).filter(response -> response.getRound() == round)
                    .toList();
            responses.forEach(response -> {
                var review = new AnswerReview(dossier, response);
                review.answers().stream().filter(answer -> review.on(answer) == AnswerReview.Decision.SENT_BACK)
                        .forEach(answer -> reasons.put(AnswerReview.key(answer), review.reason(answer).orElse("")));
            });
            return new Letter.SentBack(responses.stream().anyMatch(response -> response.getState() == ResponseState.SENT_BACK),
                    form.fields().filter(field -> reasons.containsKey(field.key().text()))
                            .map(field -> field.number() + " " + field.text() + " – " + reasons.get(field.key().text())).toList());
        }

        private boolean translated(Locale locale) {
            return translations.languages().contains(locale.getLanguage())
                    && translations.missing().getOrDefault(locale.getLanguage(), List.of()).isEmpty();
        }

        private List<Attachment> forms(Form form) throws IOException {
            List<Attachment> forms = new ArrayList<>();
            for (Form part : request.split() ? form.split() : List.of(form)) {
                String name = stem(form) + (part.identity().part().isSplit() ? "-part-" + part.identity().part().number() : "");
                for (FormFormat format : formats) {
                    forms.add(new Attachment(name + "." + format.id(), bytes(out -> format.write(part, out))));
                }
            }
            return forms;
        }

        private static String stem(Form form) {
            return FileName.part(form.identity().country() + "-" + form.identity().round());
        }

        private void write(Form form, String name, byte[] content) throws IOException {
            try (OutputStream out = files.create(Path.of(FileName.part(form.identity().country()), name))) {
                out.write(content);
            }
        }

        private interface Writing {
            void to(OutputStream out) throws IOException;
        }

        private static byte[] bytes(Writing writing) throws IOException {
            var out = new ByteArrayOutputStream(1 << 16);
            writing.to(out);
            return out.toByteArray();
        }
    }
}
