package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.distribution.Program.Ending;

/** The command line: exit codes, messages, and what it does with bad input. */
class CommandsTest {

    @TempDir
    private Path scratch;
    private Program program;

    @BeforeEach
    void take() {
        program = Program.built();
    }

    private static void assertOneLine(String expected, Ending ending) {
        assertEquals(1, ending.err().lines().count(), ending::err);
        assertTrue(ending.err().contains(expected), ending::err);
    }

    private Path copyOfSample() throws Exception {
        Path copy = scratch.resolve("dossier");
        for (String file : Tree.of(Program.SAMPLE).keySet()) {
            Files.createDirectories(copy.resolve(file).getParent());
            Files.copy(Program.SAMPLE.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    @Test
    void anUnknownOptionIsWrongUsageWithASuggestion() throws Exception {
        Ending ending = program.run("export", Program.SAMPLE, "--out", scratch.resolve("out"), "--formt", "docx").with(2);
        assertTrue(ending.err().contains("--format"), ending::err);
        assertFalse(Files.exists(scratch.resolve("out")));
    }

    @Test
    void anUnknownCommandIsWrongUsageWithASuggestion() throws Exception {
        String told = program.run("validte", Program.SAMPLE).with(2).err();
        assertTrue(told.startsWith("rapporteur: There is no command validte. Did you mean: validate"), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "regions", "validate", "new", "list", "indicators", "sample", "import", "open", "new-region"})
    void everyCommandHasHelpWithAnExample(String command) throws Exception {
        String help = program.run(command, "--help").with(0).out();
        assertTrue(help.contains("rapporteur " + command + " ") || help.contains("rapporteur " + command + "\n"), help);
        assertTrue(help.contains("Example"), help);
    }

    @Test
    void aMissingDossierIsNamed() throws Exception {
        assertOneLine("nowhere", program.run("validate", scratch.resolve("nowhere")).with(3));
    }

    @Test
    void whatADossierLacksIsNamed() throws Exception {
        assertOneLine("ZZZ", program.run("export", Program.SAMPLE, "--out", scratch.resolve("out"), "--country", "ZZZ").with(3));
        assertOneLine("ZZZ", program.run("list", "countries", Program.SAMPLE, "--country", "ZZZ").with(3));
        assertOneLine("atlantis", program.run("indicators", Program.SAMPLE, "--region", "atlantis").with(3));
    }

    @Test
    void anErrorInADossierEndsWithOne() throws Exception {
        Path dossier = copyOfSample();
        Path meeting = dossier.resolve("meetings/istanbul-2002.xmi");
        Files.writeString(meeting, Files.readString(meeting).replace("<follows href=\"issyk-kul-2001.xmi#issyk-kul-2001\"/>",
                "<follows href=\"bishkek-2003-2004.xmi#bishkek-2003-2004\"/>"));
        assertTrue(program.run("validate", dossier).with(1).out().contains("error"));
    }

    @Test
    void hostileXmlIsRefusedInOneLine() throws Exception {
        Path dossier = copyOfSample();
        Path main = dossier.resolve("dossier.xmi");
        Files.writeString(main, Files.readString(main).replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n"));
        var before = Tree.of(dossier);
        assertOneLine("dossier.xmi", program.run("export", dossier, "--out", scratch.resolve("out")).with(3));
        assertFalse(Files.exists(scratch.resolve("out")));
        assertEquals(before, Tree.of(dossier));
    }

    @Test
    void aTruncatedFileIsRefusedInOneLine() throws Exception {
        Path dossier = copyOfSample();
        Path meeting = dossier.resolve("meetings/istanbul-2002.xmi");
        Files.writeString(meeting, Files.readString(meeting).substring(0, 900));
        assertOneLine("istanbul-2002.xmi", program.run("validate", dossier).with(3));
    }

    @Test
    void aStackTraceIsShownOnlyWhenAskedFor() throws Exception {
        assertFalse(program.run("validate", scratch).with(3).err().contains("\tat "));
        assertTrue(program.run("validate", scratch, "--debug").with(3).err().contains("\tat "));
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws Exception {
        Path dossier = scratch.resolve("dossier");
        program.run("new", dossier, "--title", "Диалог").with(0);
        assertTrue(Files.readString(dossier.resolve("dossier.xmi")).contains("Диалог"));
        assertTrue(program.with("LC_ALL", "fr_FR").run("regions", "--help").with(0).out().contains("Énumère"));
        assertTrue(program.run("list", "countries", Program.SAMPLE, "--format", "csv").with(0).out().contains("Türk")
                || program.run("validate", Program.SAMPLE).with(0).out().contains("Türkiye"));
    }

    @Test
    void listsHaveTheFieldsOfTheContract() throws Exception {
        String out = program.run("list", "recommendations", Program.SAMPLE, "--country", "KGZ", "--format", "json").with(0).out();
        JsonObject row = JsonParser.parseString(out).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(List.of("id", "number", "text", "meeting", "region", "country", "position", "status", "due", "themes"),
                List.copyOf(row.keySet()));
        assertEquals("KGZ", row.get("country").getAsString());
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsGuardedInLists() throws Exception {
        Path dossier = copyOfSample();
        Path main = dossier.resolve("dossier.xmi");
        Files.writeString(main, Files.readString(main).replaceFirst("<commitments([^>]*) text=\"", "<commitments$1 text=\"=cmd|x!A1 "));
        String out = program.run("list", "commitments", dossier, "--format", "csv").with(0).out();
        assertTrue(out.contains(",'=cmd|x!A1 "), out);
    }

    @Test
    void aNewDossierIsNotMadeOverSomething() throws Exception {
        Path dossier = copyOfSample();
        Map<String, String> before = Tree.of(dossier);
        assertOneLine(dossier.getFileName().toString(), program.run("new", dossier).with(3));
        assertEquals(before, Tree.of(dossier));
    }

    @Test
    void aReportFolderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(scratch.resolve("file"), "in the way");
        assertOneLine("file", program.run("export", Program.SAMPLE, "--out", file).with(3));
        assertEquals("in the way", Files.readString(file));
    }
}
