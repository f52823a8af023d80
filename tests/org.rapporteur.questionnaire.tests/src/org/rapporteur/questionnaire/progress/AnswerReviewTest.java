package org.rapporteur.questionnaire.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Answer;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.Status;
import org.rapporteur.questionnaire.form.Reply;
import org.rapporteur.questionnaire.progress.AnswerReview.Decision;
import org.rapporteur.testkit.QuestionnaireMaker;
import org.rapporteur.testkit.World;

/** What an analyst decides on single answers. */
class AnswerReviewTest {

    private final World world = new World();
    private Response response;
    private Answer status;
    private Answer done;
    private AnswerReview review;

    @BeforeEach
    void ask() {
        Recommendation recommendation = world.region("lakes").members("KEN").meeting("kigali").recommends("r1", "KEN");
        QuestionnaireMaker questions = world.questionnaire("crs", "lakes").perRecommendation("each")
                .question("status", QuestionKind.ONE_OF).statuses(Status.PLANNED, Status.IMPLEMENTED).becomes(AnswerUse.STATUS)
                .question("done", QuestionKind.TEXT).becomes(AnswerUse.PROGRESS);
        Round round = world.round(questions, "round", "kigali").sent("2003-01-01").to("KEN").get();
        response = world.record("KEN").answers(round, ResponseState.RECEIVED, "2003-05-12");
        status = questions.answer(response, recommendation, "status", "s-implemented");
        done = questions.answer(response, recommendation, "done", "The law is in force.");
        review = new AnswerReview(world.dossier(), response);
    }

    private void settle() {
        review.settle(world.record("KEN").get(), "A. Analyst");
    }

    private List<ProgressReport> reports() {
        return world.record("KEN").get().getImplementations().stream().flatMap(one -> one.getReports().stream()).toList();
    }

    @Test
    void aResponseIsAcceptedWhenEachOfItsAnswersIs() {
        review.accept(status);
        settle();
        assertEquals(List.of(Decision.ACCEPTED, Decision.OPEN), review.answers().stream().map(review::on).toList());
        assertEquals(ResponseState.RECEIVED, response.getState());
        assertEquals(List.of(), reports());

        review.accept(done);
        settle();
        assertEquals(ResponseState.ACCEPTED, response.getState());
        assertEquals("A. Analyst", response.getAcceptedBy());
        assertEquals(Status.IMPLEMENTED, reports().getFirst().getStatus());
    }

    @Test
    void whatIsCorrectedKeepsTheWordsOfTheCountryAndTheReason() {
        review.correct(done, "The law is in force.", new Reply.Words("The law is not in force yet."), "The gazette says so.");
        review.correct(done, "The law is not in force yet.", new Reply.Words("The law was adopted."), "It was adopted in May.");
        review.accept(done);
        review.accept(status);
        settle();
        assertEquals(Decision.CORRECTED, review.on(done));
        assertEquals(Optional.of("The law is in force."), review.before(done));
        assertEquals(Optional.of("It was adopted in May."), review.reason(done));
        assertEquals("The law was adopted.", reports().getFirst().getText());
    }

    @Test
    void whatIsSentBackBecomesNoProgress() {
        review.accept(done);
        review.accept(status);
        settle();
        review.sendBack(done, "Which law?");
        settle();
        assertEquals(ResponseState.ACCEPTED, response.getState());
        assertTrue(reports().getFirst().getText() == null, "the text was told by an answer that was sent back");
        review.sendBack(status, "Really?");
        settle();
        assertEquals(ResponseState.SENT_BACK, response.getState());
        assertEquals(List.of(), reports());
        review.accept(status);
        settle();
        assertEquals(ResponseState.ACCEPTED, response.getState());
    }
}
