package org.rapporteur.questionnaire.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.model.Action;
import org.rapporteur.model.Answer;
import org.rapporteur.model.Citation;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Institution;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Response;
import org.rapporteur.model.Status;
import org.rapporteur.model.text.Names;
import org.rapporteur.questionnaire.progress.ProgressEdit.Deed;
import org.rapporteur.questionnaire.progress.ProgressEdit.Proof;
import org.rapporteur.questionnaire.progress.ProgressEdit.Report;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetAction;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetEvidence;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetReport;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetResponsible;

/**
 * Works out what a country's answers change in its record: the government's progress reports of the round, the actions and the
 * evidence it names, and who is responsible. What agencies and analysts have written stays beside it, untouched. When answers are
 * accepted again, nothing changes; when they are corrected, what came from them is corrected too.
 */
public final class Progress {

    private final RoundSource source;
    private final Locale language;
    private final List<ProgressEdit> edits = new ArrayList<>();
    private final List<String> withoutStatus = new ArrayList<>();

    private Progress(Dossier dossier, Response response) {
        source = new RoundSource(dossier, response.getRound());
        language = Locale.forLanguageTag(dossier.getLanguage());
    }

    /**
     * Proposes what answers change. Nothing is changed yet.
     *
     * @param response the response whose answers are accepted, each marked as applicable or not; those that were
     *        sent back say nothing. It need not be in the record yet
     * @param record the country's record
     * @param dossier the dossier
     * @return the changes, by recommendation in the order of the answers
     */
    public static ProgressProposal propose(Response response, CountryRecord record, Dossier dossier) {
        var progress = new Progress(dossier, response);
        Map<Recommendation, List<Answer>> told = new LinkedHashMap<>();
        var review = new AnswerReview(dossier, response);
        response.getAnswers().stream().filter(answer -> answer.getRecommendation() != null)
                .forEach(answer -> told.computeIfAbsent(answer.getRecommendation(), key -> new ArrayList<>()).add(answer));
        told.forEach((recommendation, answers) -> progress.look(recommendation, answers.stream().filter(answer -> answer.getQuestion() == null
                || review.on(answer) != AnswerReview.Decision.SENT_BACK).toList(), response, record));
        if (!progress.edits.isEmpty() && progress.source.find().isEmpty()) {
            progress.edits.addFirst(new ProgressEdit.AddSource(progress.source.id(), progress.source.title()));
        }
        return new ProgressProposal(response.getRound(), record.getParty(), progress.edits, progress.withoutStatus);
    }

    private void look(Recommendation recommendation, List<Answer> answers, Response response, CountryRecord record) {
        String id = recommendation.getId();
        AnswersTold told = AnswersTold.of(answers, language);
        Optional<Implementation> now = record.getImplementations().stream().filter(one -> one.getRecommendation() == recommendation).findFirst();
        Optional<Report> before = now.flatMap(one -> report(one, response)).map(Progress::report);
        Optional<Report> after = told.status().map(status -> new Report(status, Optional.ofNullable(response.getReceived()), told.text()));
        if (!before.equals(after)) {
            edits.add(new SetReport(id, before, after));
        }
        if (after.isEmpty() && !told.text().isEmpty()) {
            withoutStatus.add(id);
        }
        String responsible = now.map(one -> responsible(one)).orElse("");
        if (!told.responsible().isEmpty() && !told.responsible().equals(responsible)
                && now.map(one -> institutions(one).noneMatch(told.responsible()::equalsIgnoreCase)).orElse(true)) {
            edits.add(new SetResponsible(id, responsible, told.responsible()));
        }
        Map<String, Deed> deeds = now.map(one -> deeds(one.getActions())).orElse(Map.of());
        AnswersTold.places(told.deeds(), deeds).forEach(place -> differ(deeds.get(place), dated(told.deeds().get(place), deeds.get(place)),
                (old, young) -> new SetAction(id, place, old, young)));
        Map<String, Proof> proofs = now.map(one -> proofs(one.getEvidence())).orElse(Map.of());
        AnswersTold.places(told.proofs(), proofs).forEach(place -> differ(proofs.get(place), told.proofs().get(place),
                (old, young) -> new SetEvidence(id, place, old, young)));
    }

    /** Dates of which the answers say nothing stay as somebody has entered them since. */
    private static Deed dated(Deed told, Deed before) {
        return told == null || before == null ? told
                : new Deed(told.text(), told.responsible(), told.due().or(before::due), told.done().or(before::done));
    }

    private interface Change<T> {
        ProgressEdit of(Optional<T> before, Optional<T> after);
    }

    private <T> void differ(T before, T after, Change<T> change) {
        if (!Objects.equals(before, after)) {
            edits.add(change.of(Optional.ofNullable(before), Optional.ofNullable(after)));
        }
    }

    /** What the government reported in the round of a response. */
    private static Optional<ProgressReport> report(Implementation implementation, Response response) {
        return ProgressProposal.report(implementation, response.getRound());
    }

    private static Report report(ProgressReport report) {
        return new Report(report.getStatus() == null ? Status.NOT_REPORTED : report.getStatus(), Optional.ofNullable(report.getWhen()),
                Objects.requireNonNullElse(report.getText(), ""));
    }

    private static String responsible(Implementation implementation) {
        return Objects.requireNonNullElse(implementation.getResponsible(), "");
    }

    private static Stream<String> institutions(Implementation implementation) {
        return implementation.getInstitutions().stream().flatMap(institution -> institution.getNames().stream()).map(name -> name.getText());
    }

    private Map<String, Deed> deeds(List<Action> actions) {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        for (Action action : actions) {
            source.citation(action).ifPresent(citation -> deeds.put(citation.getPlace(), new Deed(action.getText(), responsible(action, citation),
                    Optional.ofNullable(action.getDue()), Optional.ofNullable(action.getDone()))));
        }
        return deeds;
    }

    /** Who is responsible, as it was answered: the words stand with the citation. */
    private String responsible(Action action, Citation citation) {
        Institution institution = action.getResponsible();
        return Optional.ofNullable(citation.getQuotation())
                .orElseGet(() -> institution == null ? "" : new Names(language).name(institution.getNames(), institution.getId()));
    }

    private Map<String, Proof> proofs(List<Evidence> evidence) {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            source.citation(one).ifPresent(citation -> proofs.put(citation.getPlace(), new Proof(one.getKind(), one.getTitle(),
                    Objects.requireNonNullElse(one.getLocation(), ""))));
        }
        return proofs;
    }
}
