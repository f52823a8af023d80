package org.rapporteur.model.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapporteur.model.Answer;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseDigest;
import org.rapporteur.model.Status;
import org.rapporteur.model.StatusDigest;
import org.rapporteur.model.date.SourceDate;

/**
 * Derives the figures of a country record from the record alone. Recommendations of which the record says nothing are not in the
 * figures: whether their status is not asked or not reported depends on the rounds, which the record does not hold.
 */
public final class Digests {

    private final Reporting all = new Reporting(LocalDate.MAX);

    /**
     * The figures of a record.
     *
     * @param record the record
     * @return new objects, contained nowhere, by meeting and round in the order of their identifiers
     */
    public CountryRecords.Digest of(CountryRecord record) {
        return new CountryRecords.Digest(statuses(record), responses(record));
    }

    private List<StatusDigest> statuses(CountryRecord record) {
        Map<String, List<Implementation>> byMeeting = new LinkedHashMap<>();
        for (Implementation implementation : record.getImplementations()) {
            if (implementation.getRecommendation() != null && implementation.getRecommendation().getMeeting() != null) {
                byMeeting.computeIfAbsent(implementation.getRecommendation().getMeeting().getId(), id -> new ArrayList<>())
                        .add(implementation);
            }
        }
        return byMeeting.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> digest(e.getKey(), e.getValue())).toList();
    }

    private StatusDigest digest(String meeting, List<Implementation> implementations) {
        StatusDigest digest = ModelFactory.eINSTANCE.createStatusDigest();
        digest.setMeeting(meeting);
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Implementation implementation : implementations) {
            all.current(implementation).ifPresent(report -> counts.merge(report.getStatus(), 1, Integer::sum));
            implementation.getReports().forEach(report -> noteLatest(digest, report));
            digest.setEvidenced(digest.getEvidenced() + (implementation.getEvidence().isEmpty() ? 0 : 1));
            digest.setActed(digest.getActed() + (implementation.getActions().isEmpty() ? 0 : 1));
        }
        digest.setNotAsked(counts.getOrDefault(Status.NOT_ASKED, 0));
        digest.setNotReported(counts.getOrDefault(Status.NOT_REPORTED, 0));
        digest.setNoAction(counts.getOrDefault(Status.NO_ACTION, 0));
        digest.setPlanned(counts.getOrDefault(Status.PLANNED, 0));
        digest.setUnderWay(counts.getOrDefault(Status.UNDER_WAY, 0));
        digest.setPartlyImplemented(counts.getOrDefault(Status.PARTLY_IMPLEMENTED, 0));
        digest.setImplemented(counts.getOrDefault(Status.IMPLEMENTED, 0));
        digest.setNotApplicable(counts.getOrDefault(Status.NOT_APPLICABLE, 0));
        return digest;
    }

    private static void noteLatest(StatusDigest digest, ProgressReport report) {
        Reporting.day(report).ifPresent(day -> {
            if (digest.getLatest() == null || digest.getLatest().earliest().filter(day::isAfter).isPresent()) {
                digest.setLatest(SourceDate.of(day));
            }
        });
    }

    private static List<ResponseDigest> responses(CountryRecord record) {
        return record.getResponses().stream().filter(response -> response.getRound() != null).map(Digests::digest)
                .sorted(Comparator.comparing(ResponseDigest::getRound)).toList();
    }

    private static ResponseDigest digest(Response response) {
        ResponseDigest digest = ModelFactory.eINSTANCE.createResponseDigest();
        digest.setRound(response.getRound().getId());
        digest.setState(response.getState());
        digest.setReceived(response.getReceived());
        List<Answer> applicable = response.getAnswers().stream().filter(Answer::isApplicable).toList();
        digest.setAnswered((int) applicable.stream().filter(Digests::isAnswered).count());
        digest.setApplicable(applicable.size() + leftEmpty(response));
        return digest;
    }

    /** Questions that every respondent is asked once and of which the response says nothing. */
    private static int leftEmpty(Response response) {
        if (!(response.getRound().eContainer() instanceof Questionnaire questionnaire)) {
            return 0;
        }
        Set<Question> spokenOf = response.getAnswers().stream().map(Answer::getQuestion).collect(Collectors.toSet());
        return (int) questionnaire.getSections().stream().filter(section -> !section.isPerRecommendation())
                .flatMap(section -> section.getQuestions().stream())
                .filter(question -> question.getCondition() == null && !spokenOf.contains(question)).count();
    }

    private static boolean isAnswered(Answer answer) {
        return answer.getText() != null && !answer.getText().isBlank() || !answer.getChoices().isEmpty() || !answer.getRows().isEmpty();
    }
}
