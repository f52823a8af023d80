package org.rapporteur.questionnaire.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.model.Answer;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.questionnaire.form.Earlier.Origin;
import org.rapporteur.questionnaire.version.Lineage;

/**
 * What a country last answered to each question: to this round, when it has answered already, otherwise to the latest of the other
 * rounds of this version of the questionnaire and of those before it. Answers that were sent back do not count, nor do those to questions that did not apply.
 * A question is the same when it has the same identifier, in whatever version.
 */
final class LastAnswers {

    private static final Comparator<Response> LATEST_FIRST = Comparator.comparing(LastAnswers::day).reversed();

    private final Map<FieldKey, Earlier> answers = new HashMap<>();
    private final DatePrinter dates;

    LastAnswers(Optional<CountryRecord> record, Round round, DatePrinter dates) {
        this.dates = dates;
        List<Questionnaire> versions = Lineage.of((Questionnaire) round.eContainer()).versions();
        List<Response> counting = record.stream().flatMap(known -> known.getResponses().stream()).filter(LastAnswers::counts)
                .filter(response -> response.getRound() != null && versions.contains(response.getRound().eContainer())).toList();
        counting.stream().filter(response -> response.getRound() == round).forEach(response -> note(response, Origin.THIS_ROUND));
        counting.stream().filter(response -> response.getRound() != round).sorted(LATEST_FIRST)
                .forEach(response -> note(response, Origin.EARLIER_ROUND));
    }

    Optional<Earlier> to(FieldKey key) {
        return Optional.ofNullable(answers.get(key));
    }

    private static boolean counts(Response response) {
        return response.getState() == ResponseState.RECEIVED || response.getState() == ResponseState.ACCEPTED;
    }

    /** The day a response came, or that of its round where that is not known. */
    private static LocalDate day(Response response) {
        return Optional.ofNullable(response.getReceived()).flatMap(SourceDate::latest)
                .or(() -> Optional.ofNullable(response.getRound().getDue()).flatMap(SourceDate::latest))
                .or(() -> Optional.ofNullable(response.getRound().getSent()).flatMap(SourceDate::latest))
                .orElse(LocalDate.MIN);
    }

    private void note(Response response, Origin origin) {
        String when = response.getReceived() == null ? "" : response.getReceived().print(dates);
        for (Answer answer : response.getAnswers()) {
            if (answer.isApplicable() && answer.getQuestion() != null) {
                Reply.of(answer).ifPresent(reply -> answers.putIfAbsent(
                        FieldKey.of(answer.getQuestion(), Optional.ofNullable(answer.getRecommendation())), new Earlier(reply, origin, when)));
            }
        }
    }
}
