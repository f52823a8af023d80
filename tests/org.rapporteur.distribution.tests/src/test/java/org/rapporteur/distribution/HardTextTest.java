package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts that programs stumble over, as answers in both forms: each comes back and is stored as it is, or is refused with the reason.
 * {@code RAPPORTEUR_HARD_TEXTS} may name another file, a JSON array of texts such as {@code blns.json} of the Big List of Naughty Strings.
 */
class HardTextTest {

    private static final String COUNTRY = "XSA";

    @TempDir
    private Path scratch;
    private final Program program = Program.built();
    private List<String> texts;
    private Path dossier;

    @BeforeEach
    void ask() throws Exception {
        String other = System.getenv("RAPPORTEUR_HARD_TEXTS");
        try (var in = new InputStreamReader(other == null ? HardTextTest.class.getResourceAsStream("hard-texts.json") : Files.newInputStream(Path.of(other)),
                StandardCharsets.UTF_8)) {
            texts = List.of(new Gson().fromJson(in, String[].class));
        }
        dossier = scratch.resolve("dossier");
        program.run("sample", dossier, "--countries", "1", "--recommendations", "1").with(0);
        var questions = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            questions.append("<questions id=\"text-").append(i).append("\"><texts text=\"Which is text ").append(i).append("?\"/></questions>\n");
        }
        Files.writeString(dossier.resolve("questionnaires/hard.xmi"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <rap:Questionnaire xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rap="http://www.rapporteur.org/dossier" id="hard">
                  <titles text="Hard texts"/>
                  <sections id="all"><titles text="All"/>
                %s</sections>
                  <rounds id="word"><invitations><party xsi:type="rap:State" href="../dossier.xmi#XSA"/></invitations></rounds>
                  <rounds id="excel"><invitations><party xsi:type="rap:State" href="../dossier.xmi#XSA"/></invitations></rounds>
                </rap:Questionnaire>
                """.formatted(questions));
        Path main = dossier.resolve("dossier.xmi");
        Files.writeString(main, Files.readString(main).replaceFirst("<questionnaires ", "<questionnaires href=\"questionnaires/hard.xmi#hard\"/>\n  <questionnaires "));
    }

    @Test
    void everyTextComesThroughTheDocument() throws Exception {
        assertEveryTextComesBack("word", ".docx", HardTextTest::typed);
    }

    @Test
    void everyTextComesThroughTheWorkbook() throws Exception {
        assertEveryTextComesBack("excel", ".xlsx", Function.identity());
    }

    @Test
    void everyTextComesThroughLibreOffice() throws Exception {
        Optional<LibreOffice> office = LibreOffice.find();
        assumeTrue(office.isPresent(), "LibreOffice is not installed");
        // LibreOffice takes _x005F_ for an underscore when it opens a document
        Function<String, String> writing = text -> typed(text).replace("_x005F_", "");
        for (String round : List.of("word", "excel")) {
            Path form = filled(round, round.equals("word") ? ".docx" : ".xlsx", writing);
            Path saved = office.get().saveAgain(form, scratch.resolve("saved"));
            assertEquals(List.of(), problems(collect(saved, 0, "--dry-run"), writing), round);
        }
    }

    /** What people can type in a program: lines end with a line feed, and what XML cannot carry is left out. */
    private static String typed(String text) {
        return FilledForm.isXml(text) ? text.replace("\r\n", "\n").replace('\r', '\n') : "";
    }

    private void assertEveryTextComesBack(String round, String format, Function<String, String> writing) throws Exception {
        Path form = filled(round, format, writing);
        boolean someCannotStand = texts.stream().map(writing).anyMatch(text -> !FilledForm.isXml(text));
        JsonObject stored = collect(form, someCannotStand ? 1 : 0, "--skip-refused");
        assertTrue(stored.get("stored").getAsBoolean());
        assertEquals(List.of(), problems(stored, writing));
        assertEquals(List.of(), problemsOfStored(round, writing));
    }

    private Path filled(String round, String format, Function<String, String> writing) throws Exception {
        Path forms = scratch.resolve("forms-" + round);
        program.run("questionnaire", "issue", dossier, round, "--out", forms, "--date", "2030-01-01", "--lang", "en").with(0);
        Path form = forms.resolve(COUNTRY).resolve(COUNTRY + "-" + round + format);
        FilledForm.fill(form, key -> writing.apply(texts.get(number(key))));
        return form;
    }

    private static int number(String key) {
        return Integer.parseInt(key.replace("text-", ""));
    }

    private JsonObject collect(Path form, int code, String option) throws Exception {
        return JsonParser.parseString(program.run("questionnaire", "collect", dossier, form, "--json", option, "--date", "2030-02-01").with(code).out())
                .getAsJsonObject();
    }

    /** Answers that are neither what was written nor refused with a reason. */
    private List<String> problems(JsonObject collected, Function<String, String> writing) {
        JsonObject file = collected.getAsJsonArray("files").get(0).getAsJsonObject();
        assertEquals(texts.size(), file.getAsJsonArray("answers").size());
        List<String> problems = new ArrayList<>();
        for (JsonElement one : file.getAsJsonArray("answers")) {
            JsonObject answer = one.getAsJsonObject();
            String text = writing.apply(texts.get(number(answer.get("key").getAsString())));
            boolean good = switch (answer.get("kind").getAsString()) {
                case "new" -> answer.get("new").getAsString().equals(text);
                case "blank" -> isBlank(text);
                case "refused" -> !FilledForm.isXml(text) && answer.getAsJsonObject("reason").get("message").getAsString().contains("U+");
                default -> false;
            };
            if (!good) {
                problems.add(text + " came back as " + answer);
            }
        }
        return problems;
    }

    private static boolean isBlank(String text) {
        return text.replace('\u00A0', ' ').isBlank();
    }

    /** What the dossier holds, read anew from its files: the forms of the round are issued once more, with the answers filled in. */
    private List<String> problemsOfStored(String round, Function<String, String> writing) throws Exception {
        Path forms = scratch.resolve("stored");
        program.run("questionnaire", "issue", dossier, round, "--out", forms, "--date", "2030-03-01", "--lang", "en", "--format", "xlsx").with(0);
        JsonObject held = JsonParser.parseString(program.run("questionnaire", "collect", dossier, forms.resolve(COUNTRY).resolve(COUNTRY + "-" + round + ".xlsx"),
                "--json", "--dry-run", "--date", "2030-03-02").with(0).out()).getAsJsonObject();
        Map<String, JsonObject> answers = StreamSupport.stream(held.getAsJsonArray("files").get(0).getAsJsonObject().getAsJsonArray("answers").spliterator(), false)
                .map(JsonElement::getAsJsonObject).collect(Collectors.toMap(answer -> answer.get("key").getAsString(), answer -> answer));
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = writing.apply(texts.get(i));
            JsonObject answer = answers.get("text-" + i);
            if (FilledForm.isXml(text) && !isBlank(text) && (answer.get("old").isJsonNull()
                    || !answer.get("old").getAsString().equals(text) || !answer.get("kind").getAsString().equals("same"))) {
                problems.add(text + " is held as " + answer);
            }
        }
        return problems;
    }
}
