package org.rapporteur.questionnaire.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Response;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.progress.AnswerReview;
import org.rapporteur.testkit.OfficeFile;

/** Which files are written, and when none is. */
class IssuingTest extends IssuingFrame {

    @Test
    void eachCountryHasAFolderWithItsFormsAndItsLetter() throws Exception {
        assertEquals(List.of("FRE/FRE-lakes-1-letter.docx", "FRE/FRE-lakes-1-letter.eml", "FRE/FRE-lakes-1.docx", "FRE/FRE-lakes-1.xlsx",
                "RUR/RUR-lakes-1-letter.docx", "RUR/RUR-lakes-1-letter.eml", "RUR/RUR-lakes-1.docx", "RUR/RUR-lakes-1.xlsx"), issued());
        assertEquals(List.of(), lakes.world.records().unreleased());
    }

    @Test
    void aFormCanBeSplitAmongMinistries() throws Exception {
        countries = Set.of("RUR");
        formats = List.of("docx");
        split = true;
        assertEquals(List.of("RUR/RUR-lakes-1-letter.docx", "RUR/RUR-lakes-1-letter.eml", "RUR/RUR-lakes-1-part-1.docx", "RUR/RUR-lakes-1-part-2.docx"),
                issued());
        var second = new OfficeFile(Files.readAllBytes(folder.resolve("out/RUR/RUR-lakes-1-part-2.docx")));
        assertTrue(second.text("word/document.xml").contains("Part 2 of 2: Recommendations"));
    }

    @Test
    void eachCountryIsWrittenToInItsLanguage() throws Exception {
        lakes.world.party("FRE").setLanguage("fr");
        var outcome = issue(folder.resolve("out"), Progress.NONE);
        assertEquals(Set.of("fr"), outcome.untranslated());
        assertTrue(new OfficeFile(Files.readAllBytes(folder.resolve("out/FRE/FRE-lakes-1.docx"))).text("word/document.xml").contains("Questionnaire des lacs"));
        assertTrue(mail("FRE/FRE-lakes-1-letter.eml").contains("Content-Language: fr"));
    }

    @Test
    void whatWasSentBackStandsInTheNextLetterWithTheReason() throws Exception {
        Response response = lakes.answered();
        new AnswerReview(lakes.world.dossier(), response).sendBack(response.getAnswers().getFirst(), "Adopted by whom?");
        countries = Set.of("RUR");
        issued();
        String letter = new OfficeFile(Files.readAllBytes(folder.resolve("out/RUR/RUR-lakes-1-letter.docx"))).text("word/document.xml");
        assertTrue(letter.contains("We have received the answers of your Government"), letter);
        assertTrue(letter.contains("– Adopted by whom?"), letter);
    }

    @Test
    void whatCannotBeIssuedIsSaidAndNothingIsWritten() {
        countries = Set.of("SYL");
        assertRefused("The round lakes-1 does not ask SYL; it asks RUR and FRE.");
        countries = Set.of();
        lakes.questionnaire.getSections().clear();
        assertRefused("The questionnaire lakes-1-questionnaire has no questions, so there is nothing to ask. "
                + "Add questions, or make a new version with `rapporteur questionnaire new`.");
    }

    private void assertRefused(String sentence) {
        Path out = folder.resolve("refused");
        assertEquals(sentence, assertThrows(IssueException.class, () -> issue(out, Progress.NONE)).getMessage());
        assertFalse(Files.exists(out));
    }

    @Test
    void aRunThatIsStoppedLeavesNothing() {
        Path out = folder.resolve("stopped");
        for (int countries = 0; countries <= 2; countries++) { // the last time when all are made and none has appeared
            int last = countries;
            var afterSome = new Progress() {
                private int done;

                @Override
                public void step(int finished, int total, String what) {
                    done = finished;
                }

                @Override
                public boolean cancelled() {
                    return done == last;
                }
            };
            assertEquals("Stopped. Nothing was written.", assertThrows(IssueException.class, () -> issue(out, afterSome)).getMessage());
            assertFalse(Files.exists(out));
            assertEquals(List.of(), lakes.world.records().unreleased());
        }
    }

    @Test
    void theSameDayGivesTheSameBytes() throws Exception {
        issue(folder.resolve("one"), Progress.NONE);
        issue(folder.resolve("two"), Progress.NONE);
        for (String file : files(folder.resolve("one"))) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("one").resolve(file)), Files.readAllBytes(folder.resolve("two").resolve(file)), file);
        }
    }
}
