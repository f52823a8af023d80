package org.rapporteur.questionnaire.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.questionnaire.HardTexts;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormIdentity;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.testkit.OfficeFile;
import org.w3c.dom.Element;

class WordFormTest {

    private static final String DOCUMENT = "word/document.xml";

    private final Lakes lakes = new Lakes();

    private static byte[] bytes(Form form) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordForm().write(form, out);
        return out.toByteArray();
    }

    private static OfficeFile file(Form form) throws IOException {
        return new OfficeFile(bytes(form));
    }

    /** The text inside each content control by its tag; paragraphs are lines. */
    private static Map<String, String> answers(OfficeFile file) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Element control : file.all(DOCUMENT, "w:sdt")) {
            String tag = OfficeFile.all(control, "w:tag").getFirst().getAttribute("w:val");
            List<Element> paragraphs = OfficeFile.all(control, "w:p");
            answers.put(tag, paragraphs.isEmpty() ? text(control) : paragraphs.stream().map(WordFormTest::text).collect(Collectors.joining("\n")));
        }
        return answers;
    }

    private static String text(Element in) {
        var text = new StringBuilder();
        for (Element run : OfficeFile.all(in, "w:r")) {
            for (Element piece : OfficeFile.children(run)) {
                switch (piece.getTagName()) {
                    case "w:t" -> text.append(piece.getTextContent());
                    case "w:tab" -> text.append('\t');
                    case "w:br" -> text.append('\n');
                    default -> {
                        // how it looks
                    }
                }
            }
        }
        return text.toString();
    }

    private static Set<String> bookmarks(OfficeFile file) {
        return file.all(DOCUMENT, "w:bookmarkStart").stream().map(mark -> mark.getAttribute("w:name")).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void everyAnswerHasAControlAndABookmarkOfItsMark() throws IOException {
        Form form = lakes.form(lakes.first);
        OfficeFile file = file(form);
        Map<String, String> answers = answers(file);
        Set<String> bookmarks = bookmarks(file);
        form.fields().forEach(field -> {
            assertTrue(bookmarks.contains(Mark.question(field.key()).name()), field.key().text());
            for (Mark mark : marks(field)) {
                assertTrue(answers.containsKey(mark.tag()), mark.tag());
                assertTrue(bookmarks.contains(mark.name()), mark.tag());
            }
        });
        assertEquals(answers.size(), file.all(DOCUMENT, "w:sdt").size(), "no tag stands twice");
        assertTrue(bookmarks.stream().allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]{0,39}")), bookmarks.toString());
    }

    private static List<Mark> marks(Field field) {
        return switch (field.kind()) {
            case SEVERAL_OF -> field.choices().stream().map(choice -> Mark.choice(field.key(), choice)).toList();
            case TABLE -> field.columns().stream().map(column -> Mark.answer(field.key().cell(5, column.key().text()))).toList();
            default -> List.of(Mark.answer(field.key()));
        };
    }

    @Test
    void whatTheCountrySaidLastTimeStandsInTheControls() throws IOException {
        lakes.answered();
        OfficeFile file = file(lakes.form(lakes.second));
        Map<String, String> answers = answers(file);
        assertEquals("Yes", answers.get("strategy"));
        assertEquals("2003-11", answers.get("adopted"));
        assertEquals("12", answers.get("posts"));
        assertEquals("☐", answers.get("bodies=interior"));
        assertEquals("☒", answers.get("bodies=labour"));
        assertEquals("Boats and <laws>", answers.get("courses#1.course"));
        assertEquals("20", answers.get("courses#1.people"));
        assertEquals("First line\nsecond & last", answers.get("changes"));
        assertEquals("Under way", answers.get("status@lakes-1-1"));
        assertTrue(file.text(DOCUMENT).contains("Filled in: your answer of 20 November 2003."));
    }

    @Test
    void emptyAnswersArePromptsAndNothingElse() throws IOException {
        var words = FormWords.in(Locale.ENGLISH);
        answers(file(lakes.form(lakes.first))).forEach((tag, text) -> assertTrue(tag.startsWith("bodies=") || words.isPrompt(text), tag + ": " + text));
        assertFalse(words.isPrompt("No"));
    }

    @Test
    void onlyAnswersCanBeChanged() throws IOException {
        OfficeFile file = file(lakes.form(lakes.first));
        Element protection = file.all("word/settings.xml", "w:documentProtection").getFirst();
        assertEquals("forms", protection.getAttribute("w:edit"));
        assertEquals("1", protection.getAttribute("w:enforcement"));
    }

    @Test
    void choicesStandInAListAndAreWrittenOutForPaper() throws IOException {
        OfficeFile file = file(lakes.form(lakes.first));
        Element status = file.all(DOCUMENT, "w:sdt").stream()
                .filter(control -> OfficeFile.all(control, "w:tag").getFirst().getAttribute("w:val").equals("status@lakes-1-1")).findFirst().orElseThrow();
        assertEquals(List.of("no-action", "under-way", "implemented"),
                OfficeFile.all(status, "w:listItem").stream().map(item -> item.getAttribute("w:value")).toList());
        assertTrue(file.text(DOCUMENT).contains("\u2610\u00a0Under way"));
    }

    @Test
    void theIdentityStandsInThePropertiesInAPartOfItsOwnAndInTheFooter() throws IOException {
        Form form = lakes.form(lakes.first).split().get(1);
        OfficeFile file = file(form);
        Map<String, String> properties = file.all("docProps/custom.xml", "property").stream()
                .collect(Collectors.toMap(property -> property.getAttribute("name"), Element::getTextContent));
        assertEquals(Optional.of(form.identity()), FormIdentity.ofCarried(properties));
        assertEquals("2/2", file.xml("customXml/item1.xml").getDocumentElement().getAttribute("part"));
        assertEquals(Optional.of(form.identity()), FormIdentity.parse(file.xml("word/footer1.xml").getDocumentElement().getTextContent()));
    }

    @Test
    void hardTextsStandAsTheyAre() throws IOException {
        for (String text : HardTexts.ALL) {
            var world = new Lakes();
            world.answered().getAnswers().stream().filter(answer -> answer.getQuestion().getKind() == QuestionKind.TEXT).forEach(answer -> answer.setText(text));
            world.question("changes").getTexts().getFirst().setText(text);
            OfficeFile file = file(world.form(world.second));
            assertEquals(text, answers(file).get("changes"), text);
            assertEquals(0, file.all(DOCUMENT, "w:instrText").size() + file.all(DOCUMENT, "w:fldSimple").size(), text);
        }
    }

    @Test
    void anArabicFormRunsFromRightToLeftAndAnEnglishQuestionInItDoesNot() throws IOException {
        lakes.question("strategy").getTexts().add(Lakes.text("ar", "هل توجد استراتيجية؟"));
        OfficeFile file = file(lakes.form(lakes.first, Locale.forLanguageTag("ar")));
        assertEquals(1, OfficeFile.all(file.all(DOCUMENT, "w:sectPr").getFirst(), "w:bidi").size());
        assertEquals(file.all(DOCUMENT, "w:tbl").size(), file.all(DOCUMENT, "w:bidiVisual").size());
        assertTrue(paragraph(file, "هل توجد استراتيجية؟").contains("bidi"));
        assertEquals("Form Question without bidi", paragraph(file, "When was it adopted?").contains("bidi") ? "bidi" : "Form Question without bidi");
    }

    @Test
    void inAnArabicFormADateIsReadFromYearToDay() throws IOException {
        OfficeFile file = file(lakes.form(lakes.first, Locale.forLanguageTag("ar")));
        Element dates = file.all(DOCUMENT, "w:p").stream().filter(p -> text(p).contains("2026-03-31")).findFirst().orElseThrow();
        List<Element> runs = OfficeFile.all(dates, "w:r");
        assertEquals(List.of("\u200E2026-03-31\u200E", "\u200E2026-03\u200E"),
                runs.stream().filter(run -> OfficeFile.all(run, "w:rtl").isEmpty()).map(run -> OfficeFile.all(run, "w:t").getFirst().getTextContent()).toList());
        assertEquals(5, runs.size(), "what stands around them runs from right to left");
    }

    @Test
    void latinWordsInAChineseFormAreNotBrokenAnywhere() throws IOException {
        Element languages = file(lakes.form(lakes.first, Locale.forLanguageTag("zh"))).all("word/styles.xml", "w:lang").getFirst();
        assertEquals("en zh", languages.getAttribute("w:val") + " " + languages.getAttribute("w:eastAsia"));
        languages = file(lakes.form(lakes.first, Locale.forLanguageTag("ru"))).all("word/styles.xml", "w:lang").getFirst();
        assertEquals("ru", languages.getAttribute("w:val"));
    }

    private static String paragraph(OfficeFile file, String text) {
        return file.all(DOCUMENT, "w:p").stream().filter(p -> text(p).contains(text))
                .map(p -> OfficeFile.all(p, "w:bidi").isEmpty() ? "plain" : "bidi").findFirst().orElseThrow();
    }

    @Test
    void theSameFormIsTheSameBytes() throws IOException {
        assertArrayEquals(bytes(lakes.form(lakes.first)), bytes(new Lakes().form(lakes.first)));
    }

    @Test
    void keysOfCellsFindTheirTable() {
        Form form = lakes.form(lakes.first);
        assertEquals(QuestionKind.TABLE, form.field(new FieldKey("courses#3.people")).orElseThrow().kind());
    }
}
