package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample dossier that ships: its reports, and what the checks find in it. */
class SampleTest {

    @TempDir
    private Path scratch;
    private Program program;

    @BeforeEach
    void take() {
        program = Program.built();
    }

    @Test
    void reportsOfAllCountriesMeetingsAndRegionsInBothFormats() throws Exception {
        Path out = scratch.resolve("reports");
        assertTrue(program.run("export", Program.SAMPLE, "--out", out, "--date", Program.DAY).with(0).err().isEmpty());
        assertEquals(Files.readAllLines(Path.of("expected/imp-2003-reports.txt")), List.copyOf(Tree.of(out).keySet()));
    }

    @Test
    void theSameBytesUnderAnyLocaleAndTimeZone() throws Exception {
        Path here = scratch.resolve("here");
        Path there = scratch.resolve("there");
        program.with("TZ", "UTC").run("export", Program.SAMPLE, "--out", here, "--date", Program.DAY).with(0);
        program.with("TZ", "Asia/Kathmandu").with("LC_ALL", "tr_TR.UTF-8").with("RAPPORTEUR_JAVA_OPTS",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati")
                .run("export", Program.SAMPLE, "--out", there, "--date", Program.DAY).with(0);
        assertEquals(Tree.of(here), Tree.of(there));
        assertFalse(Tree.of(here).isEmpty());
    }

    @Test
    void theFindingsThatThePaperGivesCauseForAndNoOthers() throws Exception {
        JsonObject result = JsonParser.parseString(program.run("validate", Program.SAMPLE, "--json").with(0).out()).getAsJsonObject();
        List<String> findings = StreamSupport.stream(result.getAsJsonArray("findings").spliterator(), false).map(JsonElement::getAsJsonObject)
                .map(one -> one.get("severity").getAsString() + " " + one.get("rule").getAsString() + " " + one.get("where").getAsString())
                .sorted().toList();
        assertEquals(Files.readAllLines(Path.of("expected/imp-2003-findings.txt")), findings);
        result.getAsJsonArray("findings").forEach(one -> assertFalse(one.getAsJsonObject().get("message").getAsString().isBlank()));
    }

    @Test
    void validatingAndReportingChangeNothing() throws Exception {
        var before = Tree.of(Program.SAMPLE);
        program.run("validate", Program.SAMPLE).with(0);
        program.run("indicators", Program.SAMPLE).with(0);
        assertEquals(before, Tree.of(Program.SAMPLE));
    }

    @Test
    void theFollowUpsOfThePaperAreMeasured() throws Exception {
        JsonObject result = JsonParser.parseString(program.run("indicators", Program.SAMPLE, "--json").with(0).out()).getAsJsonObject();
        assertEquals(17, months(result, "caribbean"));
        assertEquals(13, months(result, "africa"));
        assertEquals(7, months(result, "see"));
    }

    private static double months(JsonObject result, String region) {
        return StreamSupport.stream(result.getAsJsonArray("indicators").spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(one -> one.get("region").getAsString().equals(region) && one.get("id").getAsString().equals("months-to-follow-up"))
                .findFirst().orElseThrow().get("value").getAsDouble();
    }

    @Test
    void aGeneratedDossierHasNoErrorsAndGivesAllItsReports() throws Exception {
        Path dossier = scratch.resolve("fictional");
        Path out = scratch.resolve("reports");
        program.run("sample", dossier, "--countries", "6", "--recommendations", "12", "--seed", "7").with(0);
        program.run("validate", dossier).with(0);
        var ending = program.run("export", dossier, "--out", out, "--date", "2026-01-01").with(0);
        assertEquals("", ending.err());
        assertTrue(Tree.of(out).size() > 50);
    }
}
