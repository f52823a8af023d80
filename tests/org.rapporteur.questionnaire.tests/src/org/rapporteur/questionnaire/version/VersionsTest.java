package org.rapporteur.questionnaire.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Answer;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.testkit.QuestionnaireMaker;
import org.rapporteur.testkit.World;

class VersionsTest {

    private final World world = new World();
    private final Versions versions = new Versions(world.dossier());
    private QuestionnaireMaker first;
    private Response response;
    private Answer answer;

    @BeforeEach
    void ask() {
        world.region("lakes").members("KEN").meeting("kigali");
        first = world.questionnaire("crs", "lakes").section("general").question("strategy", QuestionKind.YES_NO).question("posts", QuestionKind.NUMBER);
        first.get().setFrozen(true);
        response = world.record("KEN").answers(world.round(first, "round-1", "kigali").sent("2003").get(), ResponseState.ACCEPTED, "2003-05");
        answer = first.answer(response, "strategy", "yes");
    }

    @Test
    void aNewVersionIsACopyThatMayBeChanged() {
        Questionnaire second = second();

        assertEquals("crs-2", second.getId());
        assertEquals(2, second.getVersion());
        assertFalse(second.isFrozen());
        assertSame(first.get(), second.getFollows());
        assertTrue(second.getRounds().isEmpty());
        assertEquals(List.of(second), versions.latest(first.get().getRegion()));
        assertEquals(Optional.of(second), versions.after(first.get()));
        assertEquals("crs-3", versions.next(second).getId());
    }

    @Test
    void aQuestionnaireWhoseQuestionsAreNotKnownIsFollowedByTheTemplate() {
        Questionnaire template = new World().questionnaire("template", "").section("general").question("laws", QuestionKind.TEXT).get();
        assertEquals(2, versions.next(first.get(), Optional.of(template)).getSections().getFirst().getQuestions().size(), "what was asked goes before a template");

        first.get().getSections().clear();
        Questionnaire second = versions.next(first.get(), Optional.of(template));
        assertEquals("laws", second.getSections().getFirst().getQuestions().getFirst().getId());
        assertSame(first.get(), second.getFollows());
        assertTrue(versions.next(first.get(), Optional.empty()).getSections().isEmpty());
    }

    @Test
    void nothingAnsweredIsLostWhenAQuestionGoes() {
        Questionnaire second = second();
        second.getSections().getFirst().getQuestions().removeFirst();

        assertSame(first.find("strategy"), answer.getQuestion());
        assertEquals(1, first.get().getRounds().size());
        assertEquals(List.of(first.find("strategy")), Lineage.of(second).question("strategy"));
    }

    @Test
    void differencesAreToldByQuestion() {
        Questionnaire second = second();
        var questions = second.getSections().getFirst().getQuestions();
        questions.getFirst().setKind(QuestionKind.TEXT);
        questions.getLast().getTexts().getFirst().setText("How many posts?");
        assertEquals(List.of("OTHER_KIND strategy", "CHANGED posts"), differences(second));
        questions.getLast().setId("staff");
        assertEquals(List.of("OTHER_KIND strategy", "REMOVED posts", "ADDED staff"), differences(second));
        assertEquals(List.of(), Difference.between(first.get(), versions.next(first.get())));
    }

    @Test
    void theRoundBeforeMayBeOneOfAnEarlierVersion() {
        Questionnaire second = second();
        var round = new World().round("round-2").get();
        second.getRounds().add(round);

        assertEquals(Optional.of(response), Lineage.of(second).responseBefore(round, world.record("KEN").get()));
        assertEquals(Optional.empty(), Lineage.of(second).responseBefore(first.get().getRounds().getFirst(), world.record("KEN").get()));
    }

    @Test
    void versionsInACircleEnd() {
        Questionnaire second = second();
        first.get().setFollows(second);

        assertEquals(2, Lineage.of(second).versions().size());
    }

    private Questionnaire second() {
        Questionnaire second = versions.next(first.get());
        world.dossier().getQuestionnaires().add(second);
        return second;
    }

    private List<String> differences(Questionnaire second) {
        return Difference.between(first.get(), second).stream()
                .map(one -> one.kind() + " " + one.before().or(one::after).orElseThrow().getId()).toList();
    }
}
