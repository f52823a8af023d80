package org.rapporteur.questionnaire.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Answer;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.Economy;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.State;
import org.rapporteur.model.Status;
import org.rapporteur.testkit.MeetingMaker;
import org.rapporteur.testkit.QuestionnaireMaker;
import org.rapporteur.testkit.World;

class ApplicabilityTest {

    private final World world = new World();
    private MeetingMaker kigali;
    private QuestionnaireMaker questions;
    private Round first;
    private Round second;
    private Response response;

    @BeforeEach
    void ask() {
        kigali = world.region("lakes").members("KEN", "UGA").meeting("kigali");
        questions = world.questionnaire("q", "lakes").section("general")
                .question("strategy", QuestionKind.YES_NO).question("posts", QuestionKind.NUMBER).question("adopted", QuestionKind.DATE)
                .question("bodies", QuestionKind.SEVERAL_OF).choices("council", "court").question("courses", QuestionKind.TABLE)
                .column("course", QuestionKind.TEXT, AnswerUse.ANSWER)
                .question("when", QuestionKind.TEXT)
                .perRecommendation("each").question("status", QuestionKind.ONE_OF).statuses(Status.PLANNED, Status.IMPLEMENTED)
                .question("why", QuestionKind.TEXT)
                .section("end").question("last", QuestionKind.TEXT);
        first = world.round(questions, "round-1", "kigali").sent("2003-01-01").to("KEN").get();
        second = world.round(questions, "round-2", "kigali").sent("2003-06-01").to("KEN").get();
        response = world.record("KEN").answers(second, ResponseState.RECEIVED, "2003-07-01");
    }

    @Test
    void unknownIsNotNo() {
        assertEquals(Knowledge.UNKNOWN, when("strategy = yes"));
        assertEquals(Knowledge.UNKNOWN, when("not strategy = yes"));
        assertEquals(Knowledge.UNKNOWN, when("strategy != yes"));
        questions.answer(response, "posts", "3");
        assertEquals(Knowledge.UNKNOWN, when("strategy = yes and posts = 3"));
        assertEquals(Knowledge.NO, when("strategy = yes and posts = 4"));
        assertEquals(Knowledge.YES, when("strategy = yes or posts = 3"));
        assertEquals(Knowledge.NO, when("strategy is answered"));
        assertEquals(Knowledge.YES, when("strategy is not answered"));
    }

    @Test
    void numbersAreComparedAsNumbers() {
        questions.answer(response, "posts", "10");
        assertEquals(Knowledge.YES, when("posts >= 9"));
        assertEquals(Knowledge.YES, when("posts = 10.0"));
        assertEquals(Knowledge.NO, when("posts < 10"));
        assertEquals(Knowledge.YES, when("posts in (1, 10)"));
        assertEquals(Knowledge.NO, when("posts not in (1, 10)"));
    }

    @Test
    void anApproximateDateMayBeOnBothSides() {
        questions.answer(response, "adopted", "2003-07");
        assertEquals(Knowledge.YES, when("adopted < 2003-08-01"));
        assertEquals(Knowledge.UNKNOWN, when("adopted < 2003-07-15"));
        assertEquals(Knowledge.NO, when("adopted > 2003"));
        assertEquals(Knowledge.YES, when("adopted = 2003"));
        assertEquals(Knowledge.UNKNOWN, when("adopted = 2003-07-15"));
        assertEquals(Knowledge.YES, when("adopted >= 2003-07"));
        assertEquals(Knowledge.YES, when("adopted <= 2003-07"));
    }

    @Test
    void oneOfTheChoicesTakenIsEnough() {
        questions.answer(response, "bodies", "council", "court");
        assertEquals(Knowledge.YES, when("bodies = court"));
        assertEquals(Knowledge.NO, when("bodies != court"));
        assertEquals(Knowledge.NO, when("bodies = senate"));
    }

    @Test
    void aTableIsToldByItsRows() {
        Answer courses = questions.answer(response, "courses");
        assertEquals(Knowledge.UNKNOWN, when("courses >= 2"));
        QuestionnaireMaker.row(QuestionnaireMaker.row(courses, "one"), "two");
        assertEquals(Knowledge.YES, when("courses >= 2"));
    }

    @Test
    void aQuestionThatDoesNotApplyHasNoAnswer() {
        questions.find("posts").setCondition("strategy = yes");
        questions.answer(response, "strategy", "no");
        questions.answer(response, "posts", "12");
        assertEquals(Knowledge.NO, when("posts = 12"));
        assertEquals(Knowledge.NO, when("posts != 12"));
        assertEquals(Knowledge.NO, when("posts is answered"));
    }

    @Test
    void theSameRecommendationIsMeantInsideItsSectionAndAnyFromOutside() {
        Recommendation one = kigali.recommends("r1", "KEN");
        Recommendation two = kigali.recommends("r2", "KEN");
        questions.find("why").setCondition("status = planned");
        questions.find("last").setCondition("status = implemented");
        questions.answer(response, one, "status", "s-planned");
        assertEquals(Knowledge.NO, applies("last", Optional.empty()));
        questions.answer(response, two, "status", "s-implemented");
        assertEquals(Knowledge.YES, applies("why", Optional.of(one)));
        assertEquals(Knowledge.NO, applies("why", Optional.of(two)));
        assertEquals(Knowledge.YES, applies("last", Optional.empty()));
    }

    @Test
    void theRoundBeforeIsTheLatestThatWasAccepted() {
        assertEquals(Knowledge.UNKNOWN, when("previous:strategy = yes"));
        Response before = world.record("KEN").answers(first, ResponseState.SENT_BACK, "2003-02-01");
        questions.answer(before, "strategy", "yes");
        assertEquals(Knowledge.UNKNOWN, when("previous:strategy = yes"));
        before.setState(ResponseState.ACCEPTED);
        assertEquals(Knowledge.YES, when("previous:strategy = yes"));
        before.getAnswers().getFirst().setApplicable(false);
        assertEquals(Knowledge.NO, when("previous:strategy = yes"));
    }

    @Test
    void factsOfTheCountry() {
        Membership kenya = questions.get().getRegion().getMemberships().getFirst();
        assertEquals(Knowledge.YES, when("country:id in (UGA, KEN)"));
        assertEquals(Knowledge.YES, when("country:kind = state"));
        assertEquals(Knowledge.YES, when("country:membership = member"));
        assertEquals(Knowledge.UNKNOWN, when("country:economy = developing"));
        ((State) world.party("KEN")).setEconomy(Economy.DEVELOPED);
        assertEquals(Knowledge.NO, when("country:economy = developing"));
        assertEquals(Knowledge.UNKNOWN, when("country:group = east"));
        var east = ModelFactory.eINSTANCE.createGroup();
        east.setId("east");
        kenya.getGroups().add(east);
        assertEquals(Knowledge.YES, when("country:group = east"));
        assertEquals(Knowledge.NO, when("country:new-at = kigali"));
        kenya.setNewAt(questions.get().getRegion().getMeetings().getFirst());
        assertEquals(Knowledge.YES, when("country:new-at = kigali"));
        kenya.setRole(MembershipRole.OBSERVER);
        assertEquals(Knowledge.NO, when("country:membership = member"));
        questions.get().getRegion().getMemberships().remove(kenya);
        assertEquals(Knowledge.YES, when("country:membership = none"));
    }

    @Test
    void hiddenAnswersAreKeptAndNotCounted() {
        questions.find("posts").setCondition("strategy = yes");
        questions.find("adopted").setCondition("previous:strategy = yes");
        questions.answer(response, "strategy", "no");
        Answer hidden = questions.answer(response, "posts", "12");
        Answer open = questions.answer(response, "adopted");

        List<Answer> told = Applicability.of(response, world.record("KEN").get()).mark(response);

        assertEquals(List.of(hidden), told);
        assertFalse(hidden.isApplicable());
        assertEquals("12", hidden.getText());
        assertFalse(open.isApplicable(), "nobody knows whether it applies, and it was left open");
        open.setText("2003");
        Applicability.of(response, world.record("KEN").get()).mark(response);
        assertTrue(open.isApplicable(), "it was answered");
    }

    @Test
    void whatCannotBeReadKeepsNobodyFromAnswering() {
        assertEquals(Knowledge.YES, when("strategy = = yes"));
        assertEquals(Knowledge.UNKNOWN, when("last = x"), "a later question");
        assertEquals(Knowledge.UNKNOWN, when("nothing = x"), "a missing question");
    }

    @Test
    void aFormKnowsFactsAndTheRoundBefore() {
        questions.find("when").setCondition("country:kind = territory");
        assertEquals(Knowledge.NO, Applicability.before(second, world.record("KEN").get()).applies(questions.find("when"), Optional.empty()));
    }

    private Knowledge when(String condition) {
        questions.find("when").setCondition(condition);
        return applies("when", Optional.empty());
    }

    private Knowledge applies(String question, Optional<Recommendation> about) {
        return Applicability.of(response, world.record("KEN").get()).applies(questions.find(question), about);
    }
}
