package org.rapporteur.questionnaire.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.model.Answer;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Section;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.questionnaire.collect.FileChecks.Asked;
import org.rapporteur.questionnaire.condition.Applicability;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.progress.Progress;

/** Writes the answers of files into the countries' records, which are made where there are none. */
final class AnswerKeeper implements AutoCloseable {

    private record Place(Question question, Optional<Recommendation> about) {
    }

    private final Dossier dossier;
    private final CountryRecords records;
    private final Acceptance how;
    private final Map<String, CountryRecord> open = new HashMap<>();
    private final Map<Response, CountryRecord> touched = new LinkedHashMap<>();

    AnswerKeeper(Dossier dossier, CountryRecords records, Acceptance how) {
        this.dossier = dossier;
        this.records = records;
        this.how = how;
    }

    void store(Asked asked, Collected.Brought brought) {
        CountryRecord record = open.computeIfAbsent(asked.invitation().getParty().getId(), id -> records.load(id).orElseGet(() -> made(asked)));
        Response response = response(record, asked);
        Map<FieldKey, Place> places = places(asked);
        List<String> keys = new ArrayList<>();
        for (Difference difference : brought.differences()) {
            Place place = places.get(difference.field().key());
            if (place != null && difference.isStored()) {
                difference.after().orElseThrow().writeTo(answer(response, place));
                keys.add(difference.field().key().text());
            } else if (place != null) {
                answer(response, place); // a question left open counts as asked
            }
        }
        new ReceivedFile(brought.file()).cite(response, keys, how, dossier);
        touched.put(response, record);
    }

    /**
     * Settles what applies, and what accepted answers say of the implementation.
     *
     * @param before called before each response; what it throws ends the work
     */
    void finish(Runnable before) {
        touched.forEach((response, record) -> {
            before.run();
            Applicability.of(response, record).mark(response);
            response.setState(how.acceptedBy().isPresent() ? ResponseState.ACCEPTED : ResponseState.RECEIVED);
            response.setAcceptedBy(how.acceptedBy().orElse(null));
            if (how.acceptedBy().isPresent()) {
                Progress.propose(response, record, dossier).apply(record, dossier);
            }
        });
    }

    /** Lets go of the records; those that changed stay loaded by themselves. */
    @Override
    public void close() {
        open.keySet().forEach(records::release);
    }

    private CountryRecord made(Asked asked) {
        CountryRecord record = ModelFactory.eINSTANCE.createCountryRecord();
        record.setId(asked.invitation().getParty().getId());
        record.setParty(asked.invitation().getParty());
        dossier.getRecords().add(record);
        return record;
    }

    private static Response response(CountryRecord record, Asked asked) {
        return record.getResponses().stream().filter(one -> one.getRound() == asked.round()).findFirst().orElseGet(() -> {
            Response response = ModelFactory.eINSTANCE.createResponse();
            response.setRound(asked.round());
            record.getResponses().add(response);
            return response;
        });
    }

    private static Map<FieldKey, Place> places(Asked asked) {
        Map<FieldKey, Place> places = new HashMap<>();
        Questionnaire questionnaire = asked.questionnaire();
        List<Recommendation> recommendations = asked.round().getMeetings().stream().flatMap(meeting -> meeting.getRecommendations().stream()).toList();
        for (Section section : questionnaire.getSections()) {
            List<Optional<Recommendation>> subjects = section.isPerRecommendation() ? recommendations.stream().map(Optional::of).toList()
                    : List.of(Optional.empty());
            for (Question question : section.getQuestions()) {
                subjects.forEach(about -> places.put(FieldKey.of(question, about), new Place(question, about)));
            }
        }
        return places;
    }

    private static Answer answer(Response response, Place place) {
        return response.getAnswers().stream().filter(one -> one.getQuestion() == place.question()
                && one.getRecommendation() == place.about().orElse(null)).findFirst().orElseGet(() -> {
                    Answer answer = ModelFactory.eINSTANCE.createAnswer();
                    answer.setQuestion(place.question());
                    place.about().ifPresent(answer::setRecommendation);
                    response.getAnswers().add(answer);
                    return answer;
                });
    }
}
