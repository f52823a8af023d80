package org.rapporteur.questionnaire.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Status;
import org.rapporteur.testkit.QuestionnaireMaker;
import org.rapporteur.testkit.World;

class ConditionWordsTest {

    private final World world = new World();
    private QuestionnaireMaker questions;

    @BeforeEach
    void ask() {
        world.region("lakes").members("KEN").meeting("kigali");
        questions = world.questionnaire("q", "lakes").section("general").question("strategy", QuestionKind.YES_NO)
                .question("posts", QuestionKind.NUMBER).question("adopted", QuestionKind.DATE).question("status", QuestionKind.ONE_OF)
                .statuses(Status.PLANNED, Status.IMPLEMENTED).becomes(AnswerUse.STATUS).question("when", QuestionKind.TEXT);
    }

    @Test
    void sentencesInEnglish() {
        assertSays(Locale.ENGLISH, "strategy = yes", "Answer only if the answer to question 1.1 is “Yes”.");
        assertSays(Locale.ENGLISH, "status in (planned, s-implemented)", "Answer only if the answer to “status” is “s-planned” or “s-implemented”.");
        assertSays(Locale.ENGLISH, "(adopted < 2003-07 or posts >= 3) and previous:strategy is not answered", "Answer only if (the answer to “adopted” "
                + "is before July 2003 or the answer to “posts” is at least 3) and your answer to question 1.1 in the round before has been left open.");
        assertSays(Locale.ENGLISH, "country:membership = observer", "Answer only if your country’s part in the dialogue is “observer”.");
    }

    @Test
    void sentencesInFrench() {
        assertSays(Locale.FRENCH, "strategy != no", "Répondez seulement si la réponse à la question 1.1 n’est pas « Non ».");
        assertSays(Locale.FRENCH, "country:kind = territory", "Répondez seulement si le statut de votre pays est « territoire ».");
    }

    @Test
    void sentencesInTheOtherLanguagesOfForms() {
        assertSays(Locale.forLanguageTag("ru"), "strategy = yes or posts >= 3", "Отвечайте, только если ответ на вопрос 1.1 — «Да» или ответ на «posts» не меньше 3.");
        assertSays(Locale.forLanguageTag("ru"), "adopted < 2003-07-01", "Отвечайте, только если ответ на «adopted» — дата до 1 июля 2003\u202fг.");
        assertSays(Locale.forLanguageTag("ar"), "strategy = yes and posts is answered",
                "يُجاب عن هذا السؤال فقط إذا كانت الإجابة عن السؤال 1.1 هي «نعم» وكانت الإجابة عن «posts» قد قُدمت.");
        assertSays(Locale.forLanguageTag("es"), "strategy != no", "Responda solo si la respuesta a la pregunta 1.1 no es «No».");
        assertSays(Locale.forLanguageTag("zh"), "previous:strategy = yes", "仅当贵国上一轮对问题1.1的回答为“是”时作答。");
    }

    @Test
    void clausesAreJoinedAsTheLanguageJoinsThemAndReadInOneWayOnly() {
        String condition = "not strategy = yes and (posts >= 3 or strategy = no)";
        assertSays(Locale.ENGLISH, condition, "Answer only if (it is not so that the answer to question 1.1 is “Yes”) and (the answer to “posts” is at least 3 "
                + "or the answer to question 1.1 is “No”).");
        assertSays(Locale.FRENCH, "not strategy = yes", "Répondez seulement si le cas suivant ne se présente pas : la réponse à la question 1.1 est « Oui ».");
        assertSays(Locale.forLanguageTag("es"), "not strategy = yes", "Responda solo si no se da el caso siguiente: la respuesta a la pregunta 1.1 es «Sí».");
        assertSays(Locale.forLanguageTag("zh"), "strategy = yes and posts >= 3", "仅当对问题1.1的回答为“是”，并且对“posts”的回答不小于3时作答。");
    }

    @Test
    void whatAlwaysAppliesOrCannotBeReadHasNone() {
        assertEquals(Optional.empty(), words(Locale.ENGLISH).sentence(questions.find("when")));
        questions.find("when").setCondition("= yes");
        assertEquals(Optional.empty(), words(Locale.ENGLISH).sentence(questions.find("when")));
    }

    private void assertSays(Locale locale, String condition, String sentence) {
        questions.find("when").setCondition(condition);
        assertEquals(Optional.of(sentence), words(locale).sentence(questions.find("when")));
    }

    private ConditionWords words(Locale locale) {
        return new ConditionWords(questions.get(), locale, question -> question.getId().equals("strategy") ? "1.1" : "");
    }
}
