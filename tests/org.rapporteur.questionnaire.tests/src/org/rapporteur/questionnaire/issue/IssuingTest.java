package org.rapporteur.questionnaire.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.model.Gender;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Person;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.questionnaire.progress.AnswerReview;
import org.rapporteur.testkit.OfficeFile;
import org.rapporteur.testkit.World;

class IssuingTest {

    @TempDir
    private Path folder;
    private final Lakes lakes = new Lakes();
    private Set<String> countries = Set.of();
    private List<String> formats = List.of();
    private boolean split;
    private boolean reminders;

    private Issuing.Outcome issue(Path out, Progress progress) throws IssueException {
        var request = new Request(countries, formats, split, Optional.empty(), reminders, Optional.empty(), LocalDate.of(2004, 2, 1));
        return new Issuing().run(lakes.world.dossier(), lakes.world.records(), lakes.first, request, out, progress);
    }

    private List<String> issued() throws IssueException, IOException {
        issue(folder.resolve("out"), Progress.NONE);
        return files(folder.resolve("out"));
    }

    private static List<String> files(Path in) throws IOException {
        try (var files = Files.walk(in)) {
            return files.filter(Files::isRegularFile).map(file -> in.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    private String mail(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name), StandardCharsets.US_ASCII);
    }

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
    void nobodyIsLateBeforeTheDayAnswersAreDue() throws Exception {
        reminders = true;
        lakes.first.setDue(SourceDate.parse("2004"));
        Path out = folder.resolve("out");
        assertEquals(List.of(), issue(out, Progress.NONE).files());
        assertFalse(Files.exists(out), "no empty folder is left");
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

    @Test
    void aMessageIsPlainAsciiWithItsTextInUtf8AndItsFilesAttached() throws Exception {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setName("Zoë Ōkubo\r\nBcc: everybody@example.org");
        person.setContact("zoe@example.org");
        lakes.first.getInvitations().getFirst().setFocalPoint(person);
        lakes.world.organisation("IMP").getNames().add(World.name("Sécrétariat des lacs", NameKind.OFFICIAL));
        lakes.world.dossier().setSecretariat(lakes.world.party("IMP"));
        countries = Set.of("RUR");
        issued();
        String mail = mail("RUR/RUR-lakes-1-letter.eml");
        String header = mail.substring(0, mail.indexOf("\r\n\r\n"));
        assertEquals(List.of(), mail.lines().filter(line -> line.length() > 78).toList(), "lines are short");
        assertEquals(-1, mail.replace("\r\n", "").indexOf('\n'), "every line ends with CR LF");
        assertTrue(header.contains("Date: Sun, 1 Feb 2004 12:00:00 +0000"), header);
        assertTrue(header.contains("<zoe@example.org>"), header);
        assertFalse(header.contains("Bcc"), header);
        assertEquals("Zoë Ōkubo\r\nBcc: everybody@example.org", decoded(header, "To"));
        assertEquals("Sécrétariat des lacs:;", decoded(header, "From") + header.replaceAll("(?s).*From: [^:]*(:;).*", "$1"));
        byte[] form = Files.readAllBytes(folder.resolve("out/RUR/RUR-lakes-1.docx"));
        assertArrayEquals(form, attached(mail, "RUR-lakes-1.docx"));
        String text = new String(Base64.getMimeDecoder().decode(mail.split("\r\n\r\n")[2].split("--=")[0]), StandardCharsets.UTF_8);
        assertTrue(text.contains("by 1 December 2003"), text);
    }

    @Test
    void aReminderIsAMessageThatNamesTheDayAndBringsTheFormsOnceMore() throws Exception {
        reminders = true;
        countries = Set.of("RUR");
        issued();
        String mail = mail("RUR/RUR-lakes-1-reminder.eml");
        String header = mail.substring(0, mail.indexOf("\r\n\r\n"));
        assertEquals("Reminder – Lakes questionnaire: Kingdom of Ruritania", decoded(header, "Subject"));
        String text = new String(Base64.getMimeDecoder().decode(mail.split("\r\n\r\n")[2].split("--=")[0]), StandardCharsets.UTF_8);
        assertTrue(text.contains("They were due by 1 December 2003."), text);
        for (String form : List.of("RUR-lakes-1.docx", "RUR-lakes-1.xlsx")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("out/RUR").resolve(form)), attached(mail, form));
        }
        assertTrue(new OfficeFile(Files.readAllBytes(folder.resolve("out/RUR/RUR-lakes-1-reminder.docx"))).text("word/document.xml").contains("1 December 2003"));
    }

    @Test
    void aPersonIsAddressedAsTheLanguageDemands() throws Exception {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setName("Aino Saari");
        lakes.first.getInvitations().getFirst().setFocalPoint(person);
        assertEquals(List.of("Dear Aino Saari,", "Madame, Monsieur,", "Estimado/a Aino Saari:", "Уважаемый(-ая) Aino Saari!", "尊敬的Aino Saari：",
                "السيد/السيدة Aino Saari، تحية طيبة وبعد،"), greetings());
        person.setGender(Gender.FEMALE);
        assertEquals(List.of("Dear Aino Saari,", "Madame,", "Estimada Aino Saari:", "Уважаемая Aino Saari!", "尊敬的Aino Saari女士：",
                "السيدة Aino Saari، تحية طيبة وبعد،"), greetings());
    }

    private List<String> greetings() throws Exception {
        countries = Set.of("RUR");
        var greetings = new ArrayList<String>();
        for (String language : List.of("en", "fr", "es", "ru", "zh", "ar")) {
            lakes.world.party("RUR").setLanguage(language);
            Path out = folder.resolve(language + lakes.first.getInvitations().getFirst().getFocalPoint().getGender());
            issue(out, Progress.NONE);
            var letter = new OfficeFile(Files.readAllBytes(out.resolve("RUR/RUR-lakes-1-letter.docx")));
            List<String> lines = letter.all("word/document.xml", "w:p").stream().map(p -> p.getTextContent()).toList();
            greetings.add(lines.get(1 + IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith("Lakes questionnaire") || lines.get(i)
                    .startsWith("Questionnaire des lacs")).findFirst().orElseThrow()));
        }
        return greetings;
    }

    private static String decoded(String header, String name) {
        var text = new StringBuilder();
        String value = header.replaceAll("\r\n ", " ").lines().filter(line -> line.startsWith(name + ": ")).findFirst().orElseThrow();
        var words = java.util.regex.Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=").matcher(value);
        while (words.find()) {
            text.append(new String(Base64.getDecoder().decode(words.group(1)), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static byte[] attached(String mail, String name) {
        String after = mail.substring(mail.indexOf("filename=\"" + name + "\""));
        return Base64.getMimeDecoder().decode(after.substring(after.indexOf("\r\n\r\n"), after.indexOf("--=_")));
    }

    @Test
    void lettersSpeakTheLanguagesOfTheUnitedNations() {
        for (String language : List.of("ar", "es", "fr", "ru", "zh")) {
            assertEquals(List.of(), org.rapporteur.model.text.TextCheck.problems(Letter.class, "letters", Locale.forLanguageTag(language)), language);
        }
        assertEquals(List.of(), org.rapporteur.model.text.TextCheck.problems(Letter.class, Locale.FRENCH));
    }
}
