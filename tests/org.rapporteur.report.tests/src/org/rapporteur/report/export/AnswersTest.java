package org.rapporteur.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.Party;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Status;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.sections.Answers;
import org.rapporteur.report.sections.AnswersCompared;
import org.rapporteur.testkit.Golden;
import org.rapporteur.testkit.QuestionnaireMaker;
import org.rapporteur.testkit.ReportOutline;
import org.rapporteur.testkit.World;

class AnswersTest {

    private final World world = new World();
    private final QuestionnaireMaker questions = world.questionnaire("crs", "lakes").section("general").question("strategy", QuestionKind.YES_NO)
            .question("posts", QuestionKind.NUMBER).question("adopted", QuestionKind.DATE).question("bodies", QuestionKind.SEVERAL_OF)
            .choices("council", "court").question("courses", QuestionKind.TABLE).column("course", QuestionKind.TEXT, AnswerUse.ANSWER)
            .column("people", QuestionKind.NUMBER, AnswerUse.ANSWER).question("open", QuestionKind.TEXT)
            .perRecommendation("each").question("status", QuestionKind.ONE_OF).statuses(Status.PLANNED).becomes(AnswerUse.STATUS)
            .question("obstacles", QuestionKind.TEXT);

    @Test
    void aCountryReportShowsTheLatestAnswersBesideThoseBefore() {
        answered();
        assertEquals(Golden.text(AnswersTest.class, "answers-country-en.txt"), outline(Locale.ENGLISH, country("KEN"), new Answers()));
    }

    @Test
    void aCountryReportInFrenchHasItsWords() {
        answered();
        assertEquals(Golden.text(AnswersTest.class, "answers-country-fr.txt"), outline(Locale.FRENCH, country("KEN"), new Answers()));
    }

    @Test
    void aRegionalReportComparesCountriesQuestionByQuestion() {
        answered();
        assertEquals(Golden.text(AnswersTest.class, "answers-region-en.txt"), outline(Locale.ENGLISH, region(), new AnswersCompared()));
        assertEquals(List.of(), world.records().unreleased());
    }

    @Test
    void whereNothingWasAnsweredNothingIsSaid() {
        world.state("KEN", "Kenya");
        world.region("lakes").members("KEN").meeting("kisumu");
        assertEquals("", outline(Locale.ENGLISH, country("KEN"), new Answers()));
        assertEquals("", outline(Locale.ENGLISH, region(), new AnswersCompared()), "no round was sent");
        world.round(questions, "round", "kisumu").sent("2003-01").to("KEN");
        assertFalse(outline(Locale.ENGLISH, region(), new AnswersCompared()).contains("| "), "one was, and nobody answered");
    }

    private void answered() {
        world.state("KEN", "Kenya");
        world.state("UGA", "Uganda");
        world.state("RWA", "Rwanda");
        Recommendation recommendation = world.region("lakes").members("KEN", "UGA", "RWA").meeting("kisumu").recommends("r1");
        Response before = world.record("KEN").answers(world.round(questions, "first", "kisumu").sent("2002-01-01").to("KEN").get(),
                ResponseState.ACCEPTED, "2002-03-04");
        questions.answer(before, "strategy", "no");
        questions.answer(before, "posts", "8");
        var round = world.round(questions, "second", "kisumu").sent("2003-01-01").to("KEN", "UGA", "RWA").get();
        round.setSubject("the recommendations of Kisumu");
        Response now = world.record("KEN").answers(round, ResponseState.ACCEPTED, "2003-03-04");
        questions.find("posts").setUnit("posts");
        questions.answer(now, "strategy", "yes");
        questions.answer(now, "posts", "12");
        questions.answer(now, "adopted", "2002-11");
        questions.answer(now, "bodies", "council", "court");
        QuestionnaireMaker.row(QuestionnaireMaker.row(questions.answer(now, "courses"), "Law", "20"), "Data", "");
        questions.answer(now, "open", "hidden").setApplicable(false);
        questions.answer(now, recommendation, "status", "s-planned");
        questions.answer(now, recommendation, "obstacles", "Money");
        Response other = world.record("UGA").answers(round, ResponseState.ACCEPTED, "2003-03-05");
        questions.answer(other, "strategy", "yes");
        questions.answer(other, "bodies", "court");
        questions.answer(world.record("RWA").answers(round, ResponseState.RECEIVED, "2003-03-06"), "strategy", "no");
    }

    private Subject country(String id) {
        Party party = world.party(id);
        return new Subject.OfCountry(region().region(), party, world.records().load(id));
    }

    private Subject.OfRegion region() {
        Region region = questions.get().getRegion();
        return new Subject.OfRegion(region);
    }

    private String outline(Locale locale, Subject subject, ReportSection section) {
        var inquiry = new Inquiry(world.dossier(), world.records(), LocalDate.of(2003, 7, 1), locale);
        return ReportOutline.of(section.blocks(subject, inquiry));
    }
}
