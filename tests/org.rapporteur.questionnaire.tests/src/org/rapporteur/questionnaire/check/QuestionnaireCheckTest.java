package org.rapporteur.questionnaire.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Status;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.questionnaire.version.Versions;
import org.rapporteur.testkit.QuestionnaireMaker;
import org.rapporteur.testkit.World;

class QuestionnaireCheckTest {

    private final World world = new World();
    private QuestionnaireMaker questions;

    @BeforeEach
    void ask() {
        world.region("lakes").members("KEN", "UGA").meeting("kigali");
        questions = world.questionnaire("crs", "lakes").section("general").question("strategy", QuestionKind.YES_NO)
                .question("adopted", QuestionKind.DATE).onlyIf("strategy = yes").question("bodies", QuestionKind.SEVERAL_OF).choices("council")
                .perRecommendation("each").question("status", QuestionKind.ONE_OF).statuses(Status.PLANNED).becomes(AnswerUse.STATUS)
                .question("why", QuestionKind.TEXT).onlyIf("status = planned");
    }

    @Test
    void aSoundQuestionnaireHasNoFindings() {
        assertFinds();
    }

    @Test
    void whatCannotBeAsked() {
        questions.find("strategy").getTexts().clear();
        questions.find("bodies").getChoices().clear();
        questions.section("more").question("courses", QuestionKind.TABLE).question("steps", QuestionKind.TABLE)
                .column("inner", QuestionKind.TABLE, AnswerUse.ANSWER);
        assertFinds("question-text-missing strategy", "choices-missing bodies", "table-without-columns courses", "column-too-complex inner");
    }

    @Test
    void whatCannotBecomeProgress() {
        questions.find("status").getChoices().getFirst().unsetStatus();
        questions.perRecommendation("other").question("text", QuestionKind.TEXT);
        questions.section("last").question("law", QuestionKind.TEXT).becomes(AnswerUse.LAW);
        questions.find("why").setCondition(null);
        assertFinds("choice-without-status s-planned", "status-question-missing other", "use-without-recommendation law");
        questions.find("status").setKind(QuestionKind.TEXT);
        questions.find("status").getChoices().clear();
        assertTrue(found().contains("status-not-one-of status"));
    }

    @Test
    void conditionsThatAskForWhatIsNotThere() {
        condition("strategy == yes", "condition-unreadable adopted");
        condition("strateggy = yes", "condition-question-missing adopted");
        condition("bodies = council", "condition-question-later adopted");
        condition("adopted = 2003", "condition-question-later adopted");
        condition("strategy = maybe", "condition-value-unknown adopted");
        condition("strategy > no", "condition-no-order adopted");
        condition("country:group = east", "condition-value-unknown adopted");
        condition("country:id in (KEN, XXX)", "condition-value-unknown adopted");
        condition("previous:bodies = council and country:new-at = kigali and country:economy = developed");
    }

    @Test
    void missingTranslationsAreToldByLanguage() {
        questions.get().getTitles().add(QuestionnaireMaker.text("fr", "Le questionnaire"));
        List<Finding> findings = findings(Locale.ENGLISH);
        assertEquals("crs is not whole in French: 9 texts are missing, for instance of general, each, strategy, adopted and bodies. Countries that are "
                + "written to in this language read another one there.", findings.getFirst().message());
        assertEquals(9, new Translations(questions.get()).missing().get("fr").size());
        assertTrue(findings(Locale.FRENCH).getFirst().message().startsWith("crs n’est pas complet en français : 9 textes manquent"));
    }

    @Test
    void aCountryIsWrittenToInALanguageThatIsMissingAltogether() {
        world.party("KEN").setLanguage("ar");
        world.round(questions, "round", "kigali").to("KEN");
        assertEquals(10, new Translations(questions.get()).missing().get("ar").size());
    }

    @Test
    void whatWasSentIsFrozen() {
        world.round(questions, "round", "kigali").to("KEN").sent("2003-01-01");
        Finding finding = findings(Locale.ENGLISH).getFirst();
        assertEquals("questionnaire-not-frozen", finding.rule());
        finding.fix().orElseThrow().action().run();
        assertFinds();
    }

    @Test
    void aVersionIsLaterAndItsQuestionsAskForTheSame() {
        Questionnaire second = new Versions(world.dossier()).next(questions.get());
        world.dossier().getQuestionnaires().add(second);
        assertFinds();
        second.setVersion(1);
        second.getSections().getFirst().getQuestions().getFirst().setKind(QuestionKind.TEXT);
        assertFinds("version-not-later crs-2", "question-other-kind strategy");
    }

    @Test
    void textsAreThereInBothLanguages() {
        assertEquals(List.of(), TextCheck.problems(QuestionnaireCheck.class, "texts", Locale.FRENCH));
    }

    private void condition(String text, String... expected) {
        questions.find("adopted").setCondition(text);
        assertFinds(expected);
    }

    private void assertFinds(String... expected) {
        assertEquals(List.of(expected), found());
    }

    private List<String> found() {
        return findings(Locale.ENGLISH).stream().map(finding -> finding.rule() + " " + finding.where().eGet(finding.where().eClass().getEStructuralFeature("id")))
                .toList();
    }

    private List<Finding> findings(Locale locale) {
        return new QuestionnaireCheck().check(new Inquiry(world.dossier(), world.records(), LocalDate.of(2003, 6, 1), locale));
    }
}
