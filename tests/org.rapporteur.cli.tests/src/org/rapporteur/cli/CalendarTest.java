package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.commands.QuestionnaireStatusCommand;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import org.rapporteur.testkit.World;

/** {@code questionnaire status --calendar}, read as RFC 5545 tells calendar programs to read it. */
class CalendarTest {

    private static final String SUBJECT = "Migration; data, and \\ “travail décent” — الهجرة 移徙 Миграция 🚀\nBEGIN:VEVENT";
    private static final Instant MORNING = Instant.parse("2003-05-10T08:15:30Z");

    @TempDir
    private Path scratch;
    private final DossierStore store = new DossierStore(List::of);
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeEach
    void aDossierWithTwoRounds() throws DossierException {
        var world = new World();
        world.region("lakes").members("KEN", "UGA", "RWA").meeting("kigali");
        var questions = world.questionnaire("crs", "lakes").section("general").question("posts", QuestionKind.NUMBER);
        Round first = world.round(questions, "first", "kigali").sent("2003-01-01").due("2003-03-31").to("KEN", "UGA", "RWA").get();
        first.setSubject(SUBJECT);
        first.getInvitations().getLast().setDue(SourceDate.parse("2003-06"));
        world.round(questions, "second", "kigali").due("2004").to("KEN");
        world.round(questions, "undated", "kigali").to("KEN");
        store.create(scratch.resolve("dossier"), world.dossier()).close();
    }

    private int status(Instant now, Locale locale, String... options) {
        var err = new PrintStream(told, true, StandardCharsets.UTF_8);
        var console = new Console(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), err, false,
                Clock.fixed(now, ZoneId.of("Pacific/Auckland")), locale);
        String[] arguments = Stream.concat(Stream.of("questionnaire", "status", scratch.resolve("dossier").toString()), Arrays.stream(options)).toArray(String[]::new);
        return new Shell(Map.of("questionnaire status", () -> new QuestionnaireStatusCommand(store)), Set.of(), console).run(arguments).code();
    }

    private byte[] calendar(Instant now, Locale locale, String... more) throws Exception {
        Path file = scratch.resolve("due.ics");
        String[] options = Stream.concat(Stream.of("--calendar", file.toString()), Arrays.stream(more)).toArray(String[]::new);
        assertEquals(0, status(now, locale, options), told::toString);
        return Files.readAllBytes(file);
    }

    /** Unfolds: a line end before a blank parts no lines. */
    private static List<String> lines(byte[] calendar) {
        String text = new String(calendar, StandardCharsets.UTF_8).replace("\r\n ", "");
        assertTrue(text.endsWith("\r\n"));
        return List.of(text.split("\r\n"));
    }

    private static List<String> values(byte[] calendar, String property) {
        return lines(calendar).stream().filter(line -> line.startsWith(property + ":")).map(line -> line.substring(property.length() + 1)).toList();
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\';
            assertFalse(!escape && ",;".indexOf(text.charAt(i)) >= 0, () -> "not escaped in " + text);
            char next = text.charAt(escape ? ++i : i);
            plain.append(escape && next == 'n' ? '\n' : next);
        }
        return plain.toString();
    }

    @Test
    void itsLinesEndAsTheyMustAreFoldedAndBreakNoCharacter() throws Exception {
        byte[] calendar = calendar(MORNING, Locale.FRENCH);
        String text = new String(calendar, StandardCharsets.UTF_8);
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), calendar);
        assertFalse(text.contains("\uFFFD"), "a character was broken");
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\\r\\n\\u0000-\\u0008].*"), "no line end is bare");
        assertTrue(Stream.of(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), text);
        assertTrue(Stream.of(text.split("\r\n")).anyMatch(line -> line.startsWith(" ")), "something was folded");
    }

    @Test
    void textsComeBackWhole() throws Exception {
        byte[] calendar = calendar(MORNING, Locale.FRENCH);
        assertEquals("Réponses attendues : " + SUBJECT, unescaped(values(calendar, "SUMMARY").getFirst()));
        assertEquals(List.of("Échéance : 31 mars 2003. 0 sur 2 a répondu. Restent à venir : KEN et UGA.", "Échéance : juin 2003. 0 sur 1 a répondu. Restent à venir : RWA.",
                "Échéance : 2004. 0 sur 1 a répondu. Restent à venir : KEN."), values(calendar, "DESCRIPTION").stream().map(CalendarTest::unescaped).toList());
        assertEquals(3, values(calendar, "BEGIN").stream().filter("VEVENT"::equals).count(), "the words of a subject begin no entry");
    }

    @Test
    void aDueDateLastsItsWholeDaysInEveryTimeZone() throws Exception {
        byte[] calendar = calendar(MORNING, Locale.ENGLISH);
        assertEquals(List.of("20030331", "20030601", "20040101"), values(calendar, "DTSTART;VALUE=DATE"));
        assertEquals(List.of("20030401", "20030701", "20050101"), values(calendar, "DTEND;VALUE=DATE"), "the first day after it");
    }

    @Test
    void entriesKeepTheirIdentityAndSayWhenTheyWereWritten() throws Exception {
        List<String> identities = List.of("test.first@rapporteur", "test.first.2003-06@rapporteur", "test.second@rapporteur");
        assertEquals(identities, values(calendar(MORNING, Locale.ENGLISH), "UID"));
        assertEquals(List.of("20030510T081530Z", "20030510T081530Z", "20030510T081530Z"), values(calendar(MORNING, Locale.ENGLISH), "DTSTAMP"));
        try (OpenDossier open = store.open(scratch.resolve("dossier"), Access.WRITE)) {
            Round first = open.dossier().getQuestionnaires().getFirst().getRounds().getFirst();
            first.setDue(SourceDate.parse("2003-09-30"));
            first.setSubject("renamed");
            open.save();
        }
        byte[] later = calendar(MORNING.plusSeconds(60), Locale.FRENCH);
        assertEquals(identities, values(later, "UID"), "importing it again moves the entry");
        assertEquals("20030930", values(later, "DTSTART;VALUE=DATE").getFirst());
        assertEquals("20030510T081630Z", values(later, "DTSTAMP").getFirst());
    }

    @Test
    void theSameDossierGivesTheSameBytes() throws Exception {
        assertArrayEquals(calendar(MORNING, Locale.ENGLISH), calendar(MORNING, Locale.ENGLISH));
        byte[] dated = calendar(MORNING, Locale.ENGLISH, "--date", "2003-05-01");
        assertArrayEquals(dated, calendar(MORNING.plusSeconds(86_400), Locale.ENGLISH, "--date", "2003-05-01"), "with a day, whenever it is made");
        assertEquals("20030501T000000Z", values(dated, "DTSTAMP").getFirst());
    }

    @Test
    void oneRoundCanBeWrittenAndNoneThatHasNoDueDate() throws Exception {
        assertEquals(List.of("test.second@rapporteur"), values(calendar(MORNING, Locale.ENGLISH, "second"), "UID"));
        Path none = scratch.resolve("none.ics");
        told.reset();
        assertEquals(0, status(MORNING, Locale.ENGLISH, "undated", "--calendar", none.toString()));
        assertEquals(none + " was not written: no due date is known.\n", told.toString(StandardCharsets.UTF_8));
        assertFalse(Files.exists(none));
    }

    @Test
    void whereItCannotBeWrittenNothingIsLeftAndTheReasonIsTold() {
        Path nowhere = scratch.resolve("missing").resolve("due.ics");
        assertEquals(3, status(MORNING, Locale.ENGLISH, "--calendar", nowhere.toString()));
        assertTrue(told.toString(StandardCharsets.UTF_8).contains("missing"), told::toString);
        assertFalse(Files.exists(nowhere.getParent()));
    }
}
