package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked, answered, accepted, printed, and asked again with the answers filled in: the whole circle, by the command line. */
class CircleTest {

    private static final Set<String> NUMBERS = Set.of("posts", "people");
    private static final Set<String> DATES = Set.of("adopted", "step-due");

    @TempDir
    private Path scratch;
    private final Program program = Program.built();

    @Test
    void theIssykKulDialogueOfThePaperIsAskedWithTheQuestionsOfItsPlugIn() throws Exception {
        Path dossier = scratch.resolve("dossier");
        for (String file : Tree.of(Program.SAMPLE).keySet()) {
            Files.createDirectories(dossier.resolve(file).getParent());
            Files.copy(Program.SAMPLE.resolve(file), dossier.resolve(file));
        }
        program.run("questionnaire", "new", dossier, "--region", "issyk-kul").with(0);
        goRound(dossier, "issyk-kul", "crs-issyk-kul-2", "law", 14);
    }

    @Test
    void aGeneratedDossierGoesTheWholeCircle() throws Exception {
        Path dossier = scratch.resolve("dossier");
        program.run("sample", dossier, "--countries", "8", "--recommendations", "16", "--seed", "7").with(0);
        goRound(dossier, "africa", "africa-questionnaire", "done", 0);
    }

    /**
     * Once round, and begun again.
     *
     * @param question a question about each recommendation whose answer the reports print
     * @param members how many countries are asked; 0: some
     */
    private void goRound(Path dossier, String region, String questionnaire, String question, int members) throws Exception {
        program.run("questionnaire", "round", dossier, questionnaire, "first-round", "--sent", "2030-01-10", "--due", "2030-03-31").with(0);
        Path forms = scratch.resolve("forms");
        program.run("questionnaire", "issue", dossier, "first-round", "--out", forms, "--date", "2030-01-10").with(0);
        List<String> countries = countries(forms);
        assertTrue(members == 0 ? countries.size() > 1 : countries.size() == members, countries::toString);

        List<Path> returned = new ArrayList<>();
        int answers = 0;
        for (String country : countries) {
            Path form = forms.resolve(country).resolve(country + "-first-round" + (returned.size() % 2 == 0 ? ".docx" : ".xlsx"));
            answers += FilledForm.fill(form, key -> words(country, key));
            returned.add(form);
        }
        assertTrue(answers > 10 * countries.size(), "few questions: " + answers);

        var before = Tree.of(dossier);
        JsonObject shown = collect(dossier, returned, "--dry-run");
        assertEquals(before, Tree.of(dossier), "a dry run changes no byte");
        assertEquals(0, shown.get("refused").getAsInt());
        JsonObject stored = collect(dossier, returned, "--by", "A. Analyst");
        assertTrue(stored.get("stored").getAsBoolean());
        assertEquals(shown.get("answers"), stored.get("answers"));
        assertEveryAnswerCameBack(stored, countries);
        program.run("validate", dossier).with(0);
        assertEveryCountryIsInTime(dossier, countries);

        Path reports = scratch.resolve("reports");
        program.run("export", dossier, "--out", reports, "--region", region, "--report", "country", "--report", "region", "--date", "2030-04-01").with(0);
        for (String country : countries) {
            for (String format : List.of("docx", "xlsx")) {
                assertTrue(textOf(reports.resolve(region).resolve(country + "-country-report." + format)).contains(country + " on " + question), country + format);
            }
        }
        assertTrue(textOf(reports.resolve(region).resolve("regional-report.xlsx")).contains(countries.getFirst() + " on "));

        program.run("questionnaire", "round", dossier, questionnaire, "second-round", "--sent", "2031-01-10", "--due", "2031-03-31").with(0);
        Path again = scratch.resolve("again");
        program.run("questionnaire", "issue", dossier, "second-round", "--out", again, "--lang", "en", "--date", "2031-01-10").with(0);
        assertEquals(countries, countries(again));
        for (String country : countries) {
            for (String format : List.of("docx", "xlsx")) {
                String text = textOf(again.resolve(country).resolve(country + "-second-round." + format));
                assertTrue(text.contains(country + " on " + question), "filled in: " + country + format);
                assertTrue(text.contains("15 February 2030"), "and marked with its date: " + country + format);
            }
        }
    }

    /** What a country writes: words that programs stumble over where words are asked for, one row of each table. */
    private static String words(String country, String key) {
        String question = key.replaceFirst("^.*\\.", "").replaceFirst("@.*", "");
        if (key.contains("#") && !key.contains("#1.")) {
            return "";
        }
        return NUMBERS.contains(question) ? "12.5" : DATES.contains(question) ? "2029-11" : country + " on " + question + ": «да», <b>no</b> & =1+1";
    }

    private JsonObject collect(Path dossier, List<Path> files, String... options) throws Exception {
        Stream<Object> arguments = Stream.of(Stream.of("questionnaire", "collect", dossier), files.stream(), Stream.of(options),
                Stream.of("--date", "2030-02-15", "--json")).flatMap(part -> part);
        return JsonParser.parseString(program.run(arguments.toArray()).with(0).out()).getAsJsonObject();
    }

    private static void assertEveryAnswerCameBack(JsonObject collected, List<String> countries) {
        List<JsonObject> files = objects(collected, "files");
        assertEquals(countries, files.stream().map(file -> file.get("country").getAsString()).toList());
        for (JsonObject file : files) {
            String country = file.get("country").getAsString();
            for (JsonObject answer : objects(file, "answers")) {
                String key = answer.get("key").getAsString();
                JsonElement given = answer.get("new");
                assertFalse(given.isJsonNull(), country + " " + key);
                if (given.isJsonPrimitive()) {
                    assertEquals(Set.of("yes", "no").contains(given.getAsString()) ? given.getAsString() : words(country, key), given.getAsString(), key);
                } else if (given.getAsJsonArray().get(0).isJsonObject()) {
                    given.getAsJsonArray().get(0).getAsJsonObject().entrySet()
                            .forEach(cell -> assertEquals(words(country, key + "#1." + cell.getKey()), cell.getValue().getAsString()));
                }
            }
        }
    }

    private void assertEveryCountryIsInTime(Path dossier, List<String> countries) throws Exception {
        JsonObject status = JsonParser.parseString(program.run("questionnaire", "status", dossier, "first-round", "--date", "2030-04-01", "--json").with(0).out())
                .getAsJsonObject();
        List<JsonObject> asked = objects(objects(status, "rounds").getFirst(), "countries");
        assertEquals(countries.size(), asked.size());
        assertEquals(Set.of("in-time"), asked.stream().map(one -> one.get("standing").getAsString()).collect(Collectors.toSet()));
    }

    private static List<JsonObject> objects(JsonObject of, String name) {
        return StreamSupport.stream(of.getAsJsonArray(name).spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }

    private static List<String> countries(Path forms) throws IOException {
        try (Stream<Path> folders = Files.list(forms)) {
            return List.copyOf(folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** The texts of all parts of an Office file, without mark-up. */
    private static String textOf(Path file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(one -> one.getName().endsWith(".xml")).toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
            }
        }
        return text.toString();
    }
}
