package org.rapporteur.questionnaire.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.analysis.principle.Principles;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.analysis.status.RoundFigures;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.testkit.QuestionnaireMaker;
import org.rapporteur.testkit.World;

class FollowingTest {

    private final World world = new World();
    private QuestionnaireMaker questions;
    private Round round;

    @BeforeEach
    void ask() {
        world.region("lakes").members("KEN", "UGA", "RWA", "BDI", "TZA").meeting("kigali");
        questions = world.questionnaire("crs", "lakes").section("general").question("strategy", QuestionKind.YES_NO).question("posts", QuestionKind.NUMBER);
        round = world.round(questions, "round", "kigali").sent("2003-01-01").due("2003-03-31").to("KEN", "UGA", "RWA", "BDI", "TZA").get();
        questions.answer(world.record("KEN").answers(round, ResponseState.ACCEPTED, "2003-03-01"), "strategy", "yes");
        questions.answer(world.record("UGA").answers(round, ResponseState.RECEIVED, "2003-04-02"), "strategy", "yes");
        world.record("RWA").answers(round, ResponseState.AWAITED, "");
        round.getInvitations().get(3).setSent(SourceDate.parse("2003-06-01"));
        round.getInvitations().get(4).setDue(SourceDate.parse("2003-05"));
    }

    @Test
    void eachStandsSomewhere() {
        assertEquals("[IN_TIME, CAME_LATE, LATE, NOT_SENT, AWAITED]", standings("2003-05-10"), "who may answer in May is not late in May");
        assertEquals("[IN_TIME, CAME_LATE, LATE, LATE, LATE]", standings("2003-06-02"));
        assertEquals("[IN_TIME, AWAITED, AWAITED, NOT_SENT, AWAITED]", standings("2003-03-15"), "what came later was not there yet");
        round.getInvitations().get(4).setDue(SourceDate.parse("2003-04~"));
        assertEquals("[IN_TIME, CAME_LATE, LATE, NOT_SENT, PERHAPS_LATE]", standings("2003-05-10"), "about April may be May");
    }

    @Test
    void whatWasSentBackIsOwedAndHasComeAllTheSame() {
        world.record("KEN").get().getResponses().getFirst().setState(ResponseState.SENT_BACK);
        assertEquals("[LATE, CAME_LATE, LATE, NOT_SENT, AWAITED]", standings("2003-05-10"));
        assertEquals("[AWAITED, AWAITED, AWAITED, NOT_SENT, AWAITED]", standings("2003-03-15"));
        assertEquals(new RoundFigures.Share(2, 3, 1), RoundFigures.of(round, inquiry("2003-05-10", Locale.ENGLISH)).reporting());
        assertTrue(calendar(Locale.ENGLISH).replace("\r\n ", "").contains("1 of 4 has answered. Still to come: KEN\\, RWA and BDI."), calendar(Locale.ENGLISH));
    }

    @Test
    void theRatesAreThoseOfPrincipleSeven() {
        var inquiry = inquiry("2003-05-10", Locale.ENGLISH);
        var figures = RoundFigures.of(round, inquiry);

        assertEquals(new RoundFigures.Share(2, 3, 1), figures.reporting());
        assertEquals(new RoundFigures.Share(1, 2, 0), figures.onTime());
        assertEquals(new RoundFigures.Share(2, 4, 0), figures.completeness());
        assertAgrees(inquiry, "questionnaires-received", figures.reporting());
        assertAgrees(inquiry, "questionnaires-on-time", figures.onTime());
        assertAgrees(inquiry, "questions-answered", figures.completeness());
    }

    @Test
    void hiddenAnswersAreNotCounted() {
        Response response = world.record("KEN").get().getResponses().getFirst();
        questions.answer(response, "posts", "12").setApplicable(false);
        assertEquals(new RoundFigures.Share(2, 3, 0), RoundFigures.of(round, inquiry("2003-05-10", Locale.ENGLISH)).completeness());
    }

    @Test
    void theCalendarHasAnEntryForEachDueDate() {
        round.setSubject("progress; in Kigali, and elsewhere");
        String text = calendar(Locale.ENGLISH);

        assertEquals(String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rapporteur//Questionnaires//EN", "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT", "UID:test.round@rapporteur", "DTSTAMP:20030510T080000Z", "DTSTART;VALUE=DATE:20030331",
                "DTEND;VALUE=DATE:20030401", "SUMMARY:Answers due: progress\\; in Kigali\\, and elsewhere",
                "DESCRIPTION:Due 31 March 2003. 2 of 4 have answered. Still to come: RWA and", "  BDI.", "CATEGORIES:A dossier for tests",
                "TRANSP:TRANSPARENT", "END:VEVENT", "BEGIN:VEVENT", "UID:test.round.2003-05@rapporteur", "DTSTAMP:20030510T080000Z",
                "DTSTART;VALUE=DATE:20030501", "DTEND;VALUE=DATE:20030601", "SUMMARY:Answers due: progress\\; in Kigali\\, and elsewhere",
                "DESCRIPTION:Due May 2003. 0 of 1 have answered. Still to come: TZA.", "CATEGORIES:A dossier for tests", "TRANSP:TRANSPARENT", "END:VEVENT",
                "END:VCALENDAR", ""), text);
    }

    @Test
    void aRoundThatHasGotMoreTimeKeepsItsEntry() {
        round.setDue(SourceDate.parse("2003-04-30"));
        assertTrue(calendar(Locale.ENGLISH).contains("UID:test.round@rapporteur\r\nDTSTAMP:20030510T080000Z\r\nDTSTART;VALUE=DATE:20030430\r\n"));
    }

    @Test
    void withoutADueDateThereIsNoCalendar() {
        round.setDue(null);
        round.getInvitations().forEach(invitation -> invitation.setDue(null));
        assertEquals(Optional.empty(), new DueCalendar(world.dossier(), Instant.EPOCH, Locale.ENGLISH)
                .text(List.of(RoundFigures.of(round, inquiry("2003-05-10", Locale.ENGLISH)))));
    }

    @Test
    void noLineIsLongerThanCalendarProgramsTakeAndNoCharacterIsBroken() {
        String subject = "прогресс 進展 تقدم 🚀 ".repeat(20).strip() + "\nBEGIN:VEVENT";
        round.setSubject(subject);
        String text = calendar(Locale.FRENCH);

        assertTrue(Stream.of(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:Réponses attendues : " + subject.replace("\n", "\\n") + "\r\n"));
    }

    @Test
    void textsAreThereInBothLanguages() {
        assertEquals(List.of(), TextCheck.problems(DueCalendar.class, "texts", Locale.FRENCH));
    }

    private String calendar(Locale locale) {
        return new DueCalendar(world.dossier(), Instant.parse("2003-05-10T08:00:00Z"), locale).text(List.of(RoundFigures.of(round, inquiry("2003-05-10", locale)))).orElseThrow();
    }

    private static void assertAgrees(Inquiry inquiry, String id, RoundFigures.Share share) {
        Measure measure = new Principles(inquiry).of(inquiry.dossier().getRegions().getFirst()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow();
        assertEquals(share, new RoundFigures.Share(measure.numerator().longValueExact(), measure.denominator().longValueExact(), measure.unknown()));
    }

    private String standings(String day) {
        return Asked.in(round, inquiry(day, Locale.ENGLISH)).stream().map(Asked::standing).toList().toString();
    }

    private Inquiry inquiry(String day, Locale locale) {
        return new Inquiry(world.dossier(), world.records(), LocalDate.parse(day), locale);
    }
}
