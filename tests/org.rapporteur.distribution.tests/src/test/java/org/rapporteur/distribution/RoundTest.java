package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days of a round that is there are changed by the command that began it. */
class RoundTest {

    private static final String QUESTIONNAIRE = "africa-questionnaire";

    @TempDir
    private Path scratch;
    private final Program program = Program.built();
    private Path dossier;

    @BeforeEach
    void aRoundThatHasNotBeenSent() throws Exception {
        dossier = scratch.resolve("dossier");
        program.run("sample", dossier, "--countries", "8", "--recommendations", "16", "--seed", "7").with(0);
        round("--subject", "The year 2029").with(0);
    }

    @Test
    void itsDaysAreChangedAndAskTheSameCountries() throws Exception {
        JsonObject before = status();
        assertEquals("The round 2030-round of africa-questionnaire was changed.\n", round("--sent", "2030-01-10", "--due", "2030-03-31").with(0).out());
        assertTrue(program.run("questionnaire", "status", dossier, "2030-round", "--date", "2030-02-01").with(0).out().contains("31 March 2030"));
        round("--due", "2030-04-30").with(0);
        String told = program.run("questionnaire", "status", dossier, "2030-round", "--date", "2030-02-01").with(0).out();
        assertTrue(told.contains("10 January 2030") && told.contains("30 April 2030") && told.contains("The year 2029"), told);
        assertEquals(before.getAsJsonArray("countries").size(), status().getAsJsonArray("countries").size());
        program.run("validate", dossier).with(0);
    }

    @Test
    void theSameOnceMoreChangesNoByte() throws Exception {
        round("--sent", "2030-01-10", "--due", "2030-03-31").with(0);
        Map<String, String> once = files();
        round("--sent", "2030-01-10", "--due", "2030-03-31").with(0);
        assertEquals(once, files());
        round("--due", "2030-04-01").with(0);
        assertNotEquals(once, files());
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNoByte() throws Exception {
        round("--sent", "2030-01-10", "--due", "2030-03-31").with(0);
        Map<String, String> before = files();
        assertRefused("Answers to the round 2030-round would be due on 9 January 2030, before it is sent on 10 January 2030.", "--due", "2030-01-09");
        assertRefused("Answers to the round 2030-round would be due on 31 March 2030, before it is sent on 1 April 2030.", "--sent", "2030-04-01");
        assertRefused("30.4.2030 is no day", "--due", "30.4.2030");
        assertRefused("There is no meeting nowhere in the dossier.", "--reported-at", "nowhere", "--due", "2030-05-01");
        assertRefused("The dossier has a questionnaire or a round 2030-round already");
        assertRefused("The dossier has a questionnaire or a round 2030-round already", "--due", "2030-05-01", "--meeting", "africa-2022");
        assertEquals(before, files());
    }

    private void assertRefused(String sentence, String... options) throws Exception {
        String told = round(options).with(2).err();
        assertTrue(told.contains(sentence), told);
    }

    private Program.Ending round(String... options) throws Exception {
        return program.run(Stream.concat(Stream.of("questionnaire", "round", dossier, QUESTIONNAIRE, "2030-round"), Stream.of(options)).toArray());
    }

    private JsonObject status() throws Exception {
        return JsonParser.parseString(program.run("questionnaire", "status", dossier, "2030-round", "--date", "2030-02-01", "--json").with(0).out())
                .getAsJsonObject().getAsJsonArray("rounds").get(0).getAsJsonObject();
    }

    /** What the dossier holds; beside it, it is kept who has it open, and what it held before. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = Tree.of(dossier);
        files.keySet().removeIf(file -> file.startsWith(".rapporteur"));
        return files;
    }
}
