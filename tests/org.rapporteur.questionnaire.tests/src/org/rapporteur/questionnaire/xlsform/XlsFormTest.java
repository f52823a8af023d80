package org.rapporteur.questionnaire.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;
import org.rapporteur.model.Status;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.model.work.Progress;
import org.rapporteur.testkit.QuestionnaireMaker;
import org.rapporteur.testkit.World;

class XlsFormTest {

    private static final LocalDate DAY = LocalDate.of(2003, 6, 1);

    @TempDir
    private Path folder;

    private final World world = new World();

    @Test
    void aFormOfEveryKindComesBackAsItWas() throws Exception {
        QuestionnaireMaker made = everything();
        XlsForm read = roundTrip(made.get());

        assertEquals(List.of(), read.notes());
        assertEquals(Outline.of(made.get()), Outline.of(read.questionnaire()));
    }

    @Test
    void identifiersThatAreNoNamesOfAnXlsFormComeBackAsTheyWere() throws Exception {
        QuestionnaireMaker made = world.questionnaire("7th", "lakes").section("1-general").question("1-strategy", QuestionKind.YES_NO)
                .question("_1-strategy", QuestionKind.NUMBER).onlyIf("1-strategy = yes").question("__1", QuestionKind.DATE).question("_posts", QuestionKind.TEXT)
                .question("2", QuestionKind.SEVERAL_OF).onlyIf("_1-strategy >= 10 or __1 < 2003-07-01").choices("1-council", "_1-council", "3")
                .question(".law", QuestionKind.TABLE).column("4", QuestionKind.TEXT, AnswerUse.ANSWER)
                .perRecommendation("8-each").question("8-status", QuestionKind.TEXT).onlyIf("2 = 1-council and _posts is answered and .law > 1");

        assertEquals(List.of(), StrictForm.problems(workbook(made.get())));
        XlsForm read = roundTrip(made.get());
        assertEquals(List.of(), read.notes());
        assertEquals(Outline.of(made.get()), Outline.of(read.questionnaire()));
    }

    @Test
    void hardTextsComeBackAsTheyWere() throws Exception {
        QuestionnaireMaker made = everything();
        var texts = made.find("strategy").getTexts();
        texts.getFirst().setText("=cmd|' /C calc'!A0 _x0041_ \"quoted\" <b>&amp;</b> \u0001 𝄞 ${posts}");
        texts.add(QuestionnaireMaker.text("ar", "هل توجد استراتيجية؟"));
        texts.add(QuestionnaireMaker.text("zh", "有战略吗？\n第二行"));
        assertEquals(Outline.of(made.get()), Outline.of(roundTrip(made.get()).questionnaire()));
    }

    @Test
    void conditionsAreSaidAsTheToolsSayThem() throws Exception {
        QuestionnaireMaker made = everything();
        Map<String, String> relevant = survey(made.get()).stream().filter(row -> row.containsKey("relevant"))
                .collect(Collectors.toMap(row -> row.get("name"), row -> row.get("relevant"), (one, other) -> one, LinkedHashMap::new));
        assertEquals(Map.of("adopted", "${strategy} = 'yes'", "bodies", "${posts} >= 10 or ${adopted} < date('2003-07-01')",
                "why", "(${status} = 's-planned' or ${status} = 's-implemented') and selected(${bodies}, 'court')",
                "last", "not(${strategy} = 'yes') and ${posts} != ''"), relevant);
    }

    @Test
    void whatAnXlsFormCannotSayIsListed() throws Exception {
        QuestionnaireMaker made = everything();
        made.find("why").setCondition("previous:strategy = yes");
        made.get().getTitles().add(QuestionnaireMaker.text("fr", "Le questionnaire"));
        made.find("last").setCondition("country:kind = territory or strategy = yes");
        made.find("bodies").getTexts().add(QuestionnaireMaker.text("fr", "Que dit ${nobody} ?"));
        List<XlsFormNote> notes = XlsForm.write(made.get(), DAY, OutputStream.nullOutputStream());
        assertEquals(List.of("bodies: other tools take what stands in such brackets for the answer to a question, and refuse the form where there is no such "
                + "question: Que dit ${nobody} ?", "why: the condition cannot be said in an XLSForm, which knows nothing of previous:strategy; there, the question is always "
                + "asked: previous:strategy = yes", "last: the condition cannot be said in an XLSForm, which knows nothing of country:kind; there, the "
                + "question is always asked: country:kind = territory or strategy = yes",
                "settings, form_title: an XLSForm has one title; those in French (fr) were left out."), notes.stream().map(XlsFormNote::toString).toList());
    }

    @Test
    void whatIsWrittenKeepsTheRulesOfTheForm() throws Exception {
        assertEquals(List.of(), StrictForm.problems(workbook(everything().get())));
        for (var module : List.of("strategy", "posts")) {
            Questionnaire other = everything().get();
            other.getSections().getFirst().getQuestions().getFirst().setId("1-" + module);
            other.getSections().forEach(section -> section.getQuestions().forEach(question -> question.setCondition(null)));
            assertEquals(List.of(), StrictForm.problems(workbook(other)));
        }
    }

    @Test
    void namesThatOtherToolsKeepForThemselvesAreLeftToThem() throws Exception {
        QuestionnaireMaker made = world.questionnaire("crs", "lakes").section("meta").question("_meta", QuestionKind.NUMBER)
                .question("data", QuestionKind.TABLE).column("who", QuestionKind.TEXT, AnswerUse.ANSWER)
                .question("last", QuestionKind.TEXT).onlyIf("_meta > 1 and data >= 2");
        assertEquals(List.of(), StrictForm.problems(workbook(made.get())));
        XlsForm read = roundTrip(made.get());
        assertEquals(List.of(), read.notes());
        assertEquals(Outline.of(made.get()), Outline.of(read.questionnaire()));
    }

    @Test
    void whatIsNotFinishedIsWrittenSoThatOtherToolsReadItAndIsListed() throws Exception {
        QuestionnaireMaker made = everything();
        made.find("status").getChoices().clear();
        made.find("bodies").setCondition("posts = many or posts > -2.5");
        made.find("why").setCondition(null);
        assertEquals(List.of(), StrictForm.problems(workbook(made.get())));
        assertEquals("${posts} = 'many' or ${posts} > -2.5", survey(made.get()).stream().filter(row -> "bodies".equals(row.get("name"))).findFirst().orElseThrow()
                .get("relevant"));
        assertEquals(List.of("status: it asks to choose, but has no choices, which other tools refuse; there, it asks for a text."),
                XlsForm.write(made.get(), DAY, OutputStream.nullOutputStream()).stream().map(XlsFormNote::toString).toList());
    }

    @Test
    void whatAQuestionnaireCannotSayIsListedWithItsPlace() throws Exception {
        Path file = form(List.of(
                row("type", "start", "name", "start"),
                row("type", "begin_group", "name", "g", "label::English (en)", "General", "label::Dari", "معلومات", "relevant", "${none} = 1"),
                row("type", "note", "name", "n", "label::English (en)", "Read this."),
                row("type", "note", "name", "n2", "label::English (en)", "Sum: ${total}"),
                row("type", "integer", "name", "age", "label::English (en)", "Age", "constraint", ".>14", "required", "true"),
                row("type", "select_one yes_no", "name", "phone", "label::English (en)", "Phone?"),
                row("type", "text", "name", "number", "label::English (en)", "Number", "relevant", "${phone} = 'yes'"),
                row("type", "calculate", "name", "total", "calculation", "${age}+1"),
                row("type", "begin group", "name", "inner", "label::English (en)", "Inner", "relevant", "${age} > 20"),
                row("type", "select_multiple body or_other", "name", "who", "label::English (en)", "Who?", "relevant", "selected(${phone}, 'yes')"),
                row("type", "end group"),
                row("type", "begin_repeat", "name", "kids", "label::English (en)", "Children", "repeat_count", "3"),
                row("type", "text", "name", "kid", "label::English (en)", "Name", "relevant", "${age} > 3"),
                row("type", "end_repeat"),
                row("type", "geopoint", "name", "place", "label::English (en)", "Place"),
                row("type", "text", "name", "age", "label::English (en)", "Age again", "relevant", "count-selected(${who}) > 1", "colour", "red"),
                row("type", "end_group"),
                row("type", "end_group")),
                List.of(row("list_name", "yes_no", "name", "yes"), row("list_name", "yes_no", "name", "no"), row("list_name", "body", "name", "court",
                        "label::English (en)", "Court")),
                List.of(row("form_title", "A form", "form_id", "a form")));

        XlsForm read = XlsForm.read(file, Progress.NONE);

        assertEquals(List.of(
                "survey, row 2, start: start: what a telephone notes by itself is not asked of governments. It was left out.",
                "survey, row 3, g: the condition cannot be said here, so the question is always asked: ${none} = 1",
                "survey, row 1, Dari: the language is not known. Its texts were kept as x-dari.",
                "survey, row 5, n2: a note that is shown under a condition, or shows answers, cannot be printed. It was left out.",
                "survey, row 6, age: constraint cannot be said here and was left out: .>14",
                "survey, row 9, total: calculate: nothing is calculated in a questionnaire. It was left out.",
                "survey, row 10, inner: a group inside of a group: its questions were taken into the outer section, its title was left out.",
                "survey, row 11, who: the choice to name something else was left out. Add it as a choice, and a question behind it.",
                "survey, row 13, kids: repeat_count cannot be said here and was left out: 3",
                "survey, row 14, kid: the column of a table has no condition. It is always asked.",
                "survey, row 16, place: a question of the type geopoint became the nearest there is; what is entered is not checked.",
                "survey, row 17, age: the name stands twice. The second question is called age-2.",
                "survey, row 17, age: the condition cannot be said here, so the question is always asked: count-selected(${who}) > 1",
                "survey, row 19: a group ends that has not begun. The row was passed over.",
                "survey, row 1, colour: this column means nothing to a questionnaire and was left out."),
                read.notes().stream().map(XlsFormNote::toString).toList());
        Section general = read.questionnaire().getSections().getFirst();
        assertEquals("a_form", read.questionnaire().getId());
        assertEquals("Read this.", general.getHelp().getFirst().getText());
        assertEquals("[age NUMBER, phone YES_NO, number TEXT phone = yes, who SEVERAL_OF age > 20 and phone = yes, kids TABLE, place TEXT, age-2 TEXT]",
                general.getQuestions().stream().map(question -> question.getId() + " " + question.getKind().getName()
                        + (question.getCondition() == null ? "" : " " + question.getCondition())).toList().toString());
        assertTrue(general.getQuestions().getFirst().isRequired());
    }

    @Test
    void aFileThatIsNoFormIsRefused() throws Exception {
        Path file = folder.resolve("other.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new SheetFile(Map.of("Data", List.of(row("a", "b"))), List.of()).write(DAY, out);
        }
        var refused = assertThrows(XlsFormException.class, () -> XlsForm.read(file, Progress.NONE));
        assertTrue(refused.sentence(Locale.ENGLISH).endsWith("there is no sheet survey with cells."), refused.getMessage());
        Files.writeString(folder.resolve("broken.xlsx"), "PK not a workbook");
        assertThrows(XlsFormException.class, () -> XlsForm.read(folder.resolve("broken.xlsx"), Progress.NONE));
    }

    @Test
    void textsAreThereInBothLanguages() {
        assertEquals(List.of(), TextCheck.problems(XlsForm.class, "texts", Locale.FRENCH));
    }

    private QuestionnaireMaker everything() {
        QuestionnaireMaker made = world.questionnaire("crs", "lakes").section("general").question("strategy", QuestionKind.YES_NO)
                .question("posts", QuestionKind.NUMBER).question("adopted", QuestionKind.DATE).onlyIf("strategy = yes")
                .question("bodies", QuestionKind.SEVERAL_OF).onlyIf("posts >= 10 or adopted < 2003-07-01").choices("council", "court")
                .question("courses", QuestionKind.TABLE).column("course", QuestionKind.TEXT, AnswerUse.ANSWER)
                .column("people", QuestionKind.NUMBER, AnswerUse.ANSWER).question("file", QuestionKind.FILE)
                .perRecommendation("each").question("status", QuestionKind.ONE_OF).statuses(Status.PLANNED, Status.IMPLEMENTED).becomes(AnswerUse.STATUS)
                .question("why", QuestionKind.TEXT).onlyIf("(status = s-planned or status = s-implemented) and bodies = court").becomes(AnswerUse.PROGRESS)
                .section("end").question("last", QuestionKind.TEXT).onlyIf("not strategy = yes and posts is answered");
        made.find("posts").setUnit("posts");
        made.find("posts").setRequired(true);
        made.find("posts").getHelp().add(QuestionnaireMaker.text("en", "Count posts."));
        made.find("posts").getTexts().add(QuestionnaireMaker.text("fr", "Combien de postes ?"));
        return made;
    }

    private XlsForm roundTrip(Questionnaire questionnaire) throws Exception {
        Path file = folder.resolve("form.xlsx");
        Files.write(file, workbook(questionnaire));
        return XlsForm.read(file, Progress.NONE);
    }

    private static byte[] workbook(Questionnaire questionnaire) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsForm.write(questionnaire, DAY, out);
        return out.toByteArray();
    }

    private List<Map<String, String>> survey(Questionnaire questionnaire) throws Exception {
        return StrictForm.rows(workbook(questionnaire), "survey");
    }

    private Path form(List<Map<String, String>> survey, List<Map<String, String>> choices, List<Map<String, String>> settings) throws IOException {
        Path file = folder.resolve("foreign.xlsx");
        Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();
        sheets.put("survey", survey);
        sheets.put("choices", choices);
        sheets.put("settings", settings);
        try (OutputStream out = Files.newOutputStream(file)) {
            new SheetFile(sheets, List.of("type", "name")).write(DAY, out);
        }
        return file;
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }
}
