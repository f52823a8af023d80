package org.rapporteur.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Answer;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.questionnaire.check.QuestionnaireCheck;
import org.rapporteur.questionnaire.condition.Applicability;
import org.rapporteur.questionnaire.progress.Progress;
import org.rapporteur.questionnaire.version.Lineage;
import org.rapporteur.testkit.RecordsInMemory;

/** The sample's questionnaires are sound, have what questionnaires can have, and its answers are as people answer them. */
class AnsweringTest {

    private final Dossier dossier = Installed.service(SampleMaker.class).make(new SampleSize(12, 60, 3)).dossier();

    @Test
    void everyKindOfQuestionIsAskedAndAnswered() {
        Set<QuestionKind> answered = EnumSet.noneOf(QuestionKind.class);
        responses().stream().flatMap(response -> response.getAnswers().stream())
                .filter(answer -> answer.getText() != null || !answer.getChoices().isEmpty() || !answer.getRows().isEmpty())
                .forEach(answer -> answered.add(answer.getQuestion().getKind()));
        assertEquals(EnumSet.allOf(QuestionKind.class), answered);
    }

    @Test
    void everyRegionHasTwoVersionsAndSeveralRounds() {
        dossier.getQuestionnaires().stream().filter(one -> one.getFollows() != null)
                .forEach(one -> assertEquals(2, Lineage.of(one).versions().size(), one.getId()));
        assertTrue(dossier.getQuestionnaires().stream().anyMatch(one -> Lineage.of(one).rounds().size() > 1));
        assertTrue(responses().stream().map(Response::getState).distinct().count() == ResponseState.values().length);
    }

    @Test
    void nothingIsWrongWithThem() {
        var inquiry = new Inquiry(dossier, new RecordsInMemory(), LocalDate.of(2026, 1, 15), Locale.ENGLISH);
        assertEquals(List.of(), new QuestionnaireCheck().check(inquiry).stream().map(finding -> finding.message()).toList());
    }

    @Test
    void answersApplyWhenTheirConditionsSaySo() {
        int hidden = 0;
        for (CountryRecord record : dossier.getRecords()) {
            for (Response response : record.getResponses()) {
                List<Boolean> made = applicable(response);
                hidden += Applicability.of(response, record).mark(response).size();
                assertEquals(made, applicable(response), record.getId() + " " + response.getRound().getId());
            }
        }
        assertTrue(hidden > 0, "some answer what they were not asked");
    }

    @Test
    void acceptedAnswersBecomeProgressOnce() {
        int changes = 0;
        for (CountryRecord record : dossier.getRecords()) {
            for (Response response : record.getResponses()) {
                if (response.getState() == ResponseState.ACCEPTED) {
                    var proposal = Progress.propose(response, record, dossier);
                    changes += proposal.edits().size();
                    proposal.apply(record, dossier);
                    assertEquals(List.of(), Progress.propose(response, record, dossier).lines(Locale.ENGLISH));
                }
            }
        }
        assertTrue(changes > 100, "there is much to tell: " + changes);
    }

    private static List<Boolean> applicable(Response response) {
        return response.getAnswers().stream().map(Answer::isApplicable).toList();
    }

    private List<Response> responses() {
        var responses = new ArrayList<Response>();
        dossier.getRecords().forEach(record -> responses.addAll(record.getResponses()));
        return responses;
    }
}
