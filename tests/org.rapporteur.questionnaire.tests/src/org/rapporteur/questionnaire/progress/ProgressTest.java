package org.rapporteur.questionnaire.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Action;
import org.rapporteur.model.Answer;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.EvidenceKind;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Institution;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.Status;
import org.rapporteur.model.access.Reporting;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.testkit.QuestionnaireMaker;
import org.rapporteur.testkit.World;

class ProgressTest {

    private final World world = new World();
    private QuestionnaireMaker questions;
    private Recommendation recommendation;
    private Round round;
    private Response response;

    @BeforeEach
    void ask() {
        recommendation = world.region("lakes").members("KEN").meeting("kigali").recommends("r1", "KEN");
        questions = world.questionnaire("crs", "lakes").perRecommendation("each")
                .question("status", QuestionKind.ONE_OF).statuses(Status.PLANNED, Status.UNDER_WAY, Status.IMPLEMENTED).becomes(AnswerUse.STATUS)
                .question("done", QuestionKind.TEXT).becomes(AnswerUse.PROGRESS)
                .question("who", QuestionKind.TEXT).becomes(AnswerUse.RESPONSIBLE)
                .question("steps", QuestionKind.TABLE).becomes(AnswerUse.ACTION).column("step", QuestionKind.TEXT, AnswerUse.ANSWER)
                .column("by", QuestionKind.TEXT, AnswerUse.RESPONSIBLE).column("due", QuestionKind.DATE, AnswerUse.DUE)
                .question("law", QuestionKind.TEXT).becomes(AnswerUse.LAW).question("proof", QuestionKind.FILE).becomes(AnswerUse.EVIDENCE)
                .question("obstacles", QuestionKind.TEXT);
        round = world.round(questions, "round", "kigali").sent("2003-01-01").to("KEN").get();
        response = world.record("KEN").answers(round, ResponseState.ACCEPTED, "2003-05-12");
    }

    @Test
    void answersBecomeADatedReportWithItsSource() {
        questions.answer(response, recommendation, "status", "s-under-way");
        questions.answer(response, recommendation, "done", "A draft is before parliament.");
        accept();

        ProgressReport report = implementation().getReports().getFirst();
        assertEquals(Status.UNDER_WAY, report.getStatus());
        assertEquals(SourceDate.parse("2003-05-12"), report.getWhen());
        assertEquals(Reporter.GOVERNMENT, report.getBy());
        assertSame(round, report.getRound());
        assertEquals("A draft is before parliament.", report.getText());
        assertEquals("Answers of Governments: round", report.getCitations().getFirst().getSource().getTitle());
        assertSame(world.dossier().getRegister().getSources().getFirst(), report.getCitations().getFirst().getSource());
    }

    @Test
    void rowsBecomeActionsAndTextsEvidence() {
        questions.answer(response, recommendation, "status", "s-implemented");
        Answer steps = questions.answer(response, recommendation, "steps");
        QuestionnaireMaker.row(steps, "Train judges", "Ministry of Justice", "2004-06");
        QuestionnaireMaker.row(steps, "Print the law", "the press", "some day");
        questions.answer(response, recommendation, "law", "Act No. 7 of 2002");
        questions.answer(response, recommendation, "proof", "act-7.pdf");
        Institution justice = institution("Ministry of Justice");
        accept();

        Action first = implementation().getActions().getFirst();
        assertEquals("Train judges", first.getText());
        assertSame(justice, first.getResponsible());
        assertEquals(SourceDate.parse("2004-06"), first.getDue());
        Action second = implementation().getActions().getLast();
        assertEquals(SourceDate.parse("XXXX some day"), second.getDue());
        assertEquals("the press", second.getCitations().getFirst().getQuotation(), "words of nobody registered are kept");
        assertEquals(List.of("LAW Act No. 7 of 2002 null", "DOCUMENT act-7.pdf act-7.pdf"), implementation().getEvidence().stream()
                .map(one -> one.getKind().getName() + " " + one.getTitle() + " " + one.getLocation()).toList());
    }

    @Test
    void acceptingAgainAddsNothing() {
        rowsBecomeActionsAndTextsEvidence();
        questions.answer(response, recommendation, "who", "ministry of justice");
        accept();
        assertEquals(List.of(), propose().edits());
        implementation().getActions().getFirst().setDone(SourceDate.parse("2004-05"));
        assertEquals(List.of(), propose().edits(), "what somebody has noted since stays");
    }

    @Test
    void correctingChangesWhatCameFromTheAnswers() {
        rowsBecomeActionsAndTextsEvidence();
        Answer status = response.getAnswers().getFirst();
        status.getChoices().clear();
        status.getChoices().add(questions.find("status").getChoices().getFirst());
        response.getAnswers().get(1).getRows().removeLast();
        response.getAnswers().get(2).setText("Act No. 8 of 2002");
        response.getAnswers().get(3).setApplicable(false);

        assertEquals(List.of("~ r1, report of the Government: implemented (12 May 2003) → planned (12 May 2003)",
                "- r1, action: Print the law, by the press, due some day",
                "~ r1, evidence: law: Act No. 7 of 2002 → law: Act No. 8 of 2002", "- r1, evidence: document: act-7.pdf"),
                propose().lines(Locale.ENGLISH));
        accept();
        assertEquals(1, implementation().getReports().size());
        assertEquals(Status.PLANNED, implementation().getReports().getFirst().getStatus());
        assertEquals(1, implementation().getActions().size());
        assertEquals("Act No. 8 of 2002", implementation().getEvidence().getFirst().getTitle());
        assertEquals(1, implementation().getEvidence().size());
        assertTrue(propose().isEmpty());
    }

    @Test
    void otherViewsStandBesideIt() {
        world.record("KEN").reports(recommendation, Status.PLANNED, "2003-05-20", Reporter.ANALYST).reports(recommendation, Status.IMPLEMENTED,
                "2003-04-01", Reporter.AGENCY).proves(recommendation).acts(recommendation, "");
        questions.answer(response, recommendation, "status", "s-under-way");
        accept();

        assertEquals(List.of(Reporter.ANALYST, Reporter.AGENCY, Reporter.GOVERNMENT),
                implementation().getReports().stream().map(ProgressReport::getBy).toList());
        assertEquals(Status.PLANNED, new Reporting(LocalDate.MAX).current(implementation()).orElseThrow().getStatus());
        assertEquals(1, implementation().getEvidence().size());
        assertEquals(1, implementation().getActions().size());
    }

    @Test
    void aNewRoundIsANewReport() {
        questions.answer(response, recommendation, "status", "s-under-way");
        accept();
        round = world.round(questions, "next-round", "kigali").sent("2004-01-01").get();
        response = world.record("KEN").answers(round, ResponseState.ACCEPTED, "2004-05-12");
        questions.answer(response, recommendation, "status", "s-implemented");
        accept();
        assertEquals(List.of(Status.UNDER_WAY, Status.IMPLEMENTED), implementation().getReports().stream().map(ProgressReport::getStatus).toList());
    }

    @Test
    void withoutAStatusThereIsNoReport() {
        questions.answer(response, recommendation, "done", "Something");
        questions.answer(response, recommendation, "who", "the President's office");
        accept();
        assertEquals(List.of("r1"), propose().withoutStatus());
        assertEquals(List.of(), implementation().getReports());
        assertEquals("the President's office", implementation().getResponsible());
    }

    @Test
    void whatDoesNotApplyBecomesNothing() {
        questions.answer(response, recommendation, "law", "Act No. 7").setApplicable(false);
        questions.answer(response, recommendation, "obstacles", "Money");
        assertTrue(propose().isEmpty());
    }

    @Test
    void textsAreThereInBothLanguages() {
        assertEquals(List.of(), TextCheck.problems(Progress.class, "texts", Locale.FRENCH));
    }

    private ProgressProposal propose() {
        return Progress.propose(response, world.record("KEN").get(), world.dossier());
    }

    private void accept() {
        propose().apply(world.record("KEN").get(), world.dossier());
    }

    private Implementation implementation() {
        return world.record("KEN").on(recommendation);
    }

    private Institution institution(String name) {
        Institution institution = ModelFactory.eINSTANCE.createInstitution();
        institution.setId("KEN-justice");
        institution.setParty(world.party("KEN"));
        institution.getNames().add(World.name(name, NameKind.SHORT));
        world.dossier().getRegister().getInstitutions().add(institution);
        return institution;
    }
}
