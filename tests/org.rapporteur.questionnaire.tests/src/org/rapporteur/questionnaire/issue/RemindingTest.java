package org.rapporteur.questionnaire.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.testkit.OfficeFile;

/** Who is reminded, and what of. */
class RemindingTest extends IssuingFrame {

    @Test
    void onlyThoseThatAreLateAreReminded() throws Exception {
        reminders = true;
        lakes.answered();
        assertEquals(List.of("FRE/FRE-lakes-1-reminder.docx", "FRE/FRE-lakes-1-reminder.eml", "FRE/FRE-lakes-1.docx", "FRE/FRE-lakes-1.xlsx"), issued());
    }

    @Test
    void remindedIsWhoStandsAsLateAndWhoAnsweredLateIsNot() throws Exception {
        reminders = true;
        lakes.answered().setReceived(SourceDate.parse("2004-01-15"));
        assertEquals("[CAME_LATE, LATE]", standings());
        assertEquals(List.of("FRE"), remindedCountries("late"));
        lakes.first.getInvitations().getFirst().setDue(SourceDate.parse("2004-01"));
        lakes.world.record("RUR").get().getResponses().getFirst().setReceived(SourceDate.parse("2004-02-02"));
        assertEquals("[LATE, LATE]", standings(), "on the first of February nothing had come");
        assertEquals(List.of("FRE", "RUR"), remindedCountries("both"));
        lakes.first.setSent(null);
        assertEquals("[NOT_SENT, NOT_SENT]", standings());
        var outcome = issue(folder.resolve("unsent"), Progress.NONE);
        assertEquals(List.of(), outcome.files(), "nobody is reminded of what was never sent");
        assertEquals(List.of("RUR", "FRE"), outcome.unsent());
    }

    @Test
    void whoIsNotRemindedForWantOfADayIsTold() throws Exception {
        reminders = true;
        lakes.first.setDue(null);
        var outcome = issue(folder.resolve("undated"), Progress.NONE);
        assertEquals(List.of(), outcome.files());
        assertEquals(List.of("RUR", "FRE"), outcome.undated());
        assertEquals(List.of(), outcome.unsent());
        lakes.first.setSent(null);
        lakes.first.getInvitations().getLast().setSent(SourceDate.parse("2003"));
        lakes.first.getInvitations().getLast().setDue(SourceDate.parse("2003"));
        outcome = issue(folder.resolve("one"), Progress.NONE);
        assertEquals(List.of("RUR"), outcome.unsent());
        assertEquals(List.of(), outcome.undated());
        assertEquals(1, outcome.countries());
        reminders = false;
        assertEquals(List.of(), issue(folder.resolve("asked"), Progress.NONE).unsent(), "who is asked is not reminded");
    }

    private String standings() {
        return Asked.in(lakes.first, new Inquiry(lakes.world.dossier(), lakes.world.records(), LocalDate.of(2004, 2, 1), Locale.ENGLISH)).stream()
                .map(Asked::standing).toList().toString();
    }

    private List<String> remindedCountries(String into) throws IssueException, IOException {
        issue(folder.resolve(into), Progress.NONE);
        return files(folder.resolve(into)).stream().map(file -> file.substring(0, 3)).distinct().toList();
    }

    @Test
    void anAnswerThatWasSentBackIsStillAwaited() throws Exception {
        reminders = true;
        Response response = lakes.answered();
        response.setState(ResponseState.SENT_BACK);
        countries = Set.of("RUR");
        assertEquals(4, issued().size());
        String letter = new OfficeFile(Files.readAllBytes(folder.resolve("out/RUR/RUR-lakes-1-reminder.docx"))).text("word/document.xml");
        assertTrue(letter.contains("We have received the answers of your Government to the form “Lakes questionnaire” and should be grateful if it would "
                + "look at them again."), letter);
        assertFalse(letter.contains("not yet received"), letter);
        assertTrue(letter.contains("They were due by 1 December 2003."), letter);
    }

    @Test
    void nobodyIsLateBeforeTheDayAnswersAreDue() throws Exception {
        reminders = true;
        lakes.first.setDue(SourceDate.parse("2004"));
        Path out = folder.resolve("out");
        assertEquals(List.of(), issue(out, Progress.NONE).files());
        assertFalse(Files.exists(out), "no empty folder is left");
    }
}
