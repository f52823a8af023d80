package org.rapporteur.questionnaire.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rapporteur.questionnaire.HardTexts;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormIdentity;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.testkit.OfficeFile;
import org.w3c.dom.Element;

class ExcelFormTest {

    private static final String BOOK = "xl/workbook.xml";

    private final Lakes lakes = new Lakes();

    private static byte[] bytes(Form form) throws IOException {
        var out = new ByteArrayOutputStream();
        new ExcelForm().write(form, out);
        return out.toByteArray();
    }

    private static OfficeFile file(Form form) throws IOException {
        return new OfficeFile(bytes(form));
    }

    /** Sheet and cell of each defined name. */
    private static Map<String, String[]> names(OfficeFile file) {
        Map<String, String[]> names = new LinkedHashMap<>();
        for (Element name : file.all(BOOK, "definedName")) {
            if (!name.getAttribute("name").startsWith("_xlnm")) {
                String place = OfficeFile.decoded(name.getTextContent());
                int mark = place.lastIndexOf('!');
                names.put(name.getAttribute("name"), new String[] {place.substring(0, mark).replaceAll("^'|'$", "").replace("''", "'"),
                        place.substring(mark + 1).replace("$", "")});
            }
        }
        return names;
    }

    private static Element cell(OfficeFile file, Mark mark) {
        String[] place = names(file).get(mark.name());
        List<String> sheets = file.all(BOOK, "sheet").stream().map(sheet -> OfficeFile.decoded(sheet.getAttribute("name"))).toList();
        return file.all("xl/worksheets/sheet" + (sheets.indexOf(place[0]) + 1) + ".xml", "c").stream()
                .filter(cell -> cell.getAttribute("r").equals(place[1])).findFirst().orElseThrow();
    }

    private static String value(OfficeFile file, String tag) {
        return OfficeFile.decoded(cell(file, new Mark(tag)).getTextContent());
    }

    @Test
    void everyAnswerHasANameThatLeadsToACellThatCanBeChanged() throws IOException {
        Form form = lakes.form(lakes.first);
        OfficeFile file = file(form);
        form.fields().forEach(field -> {
            Mark mark = switch (field.kind()) {
                case SEVERAL_OF -> Mark.choice(field.key(), field.choices().getFirst());
                case TABLE -> Mark.answer(field.key().cell(5, field.columns().getFirst().key().text()));
                default -> Mark.answer(field.key());
            };
            int style = Integer.parseInt(cell(file, mark).getAttribute("s"));
            assertTrue(style == FormStyles.ANSWER || style == FormStyles.ANSWER_NUMBER, mark.tag());
            assertEquals("0", file.all("xl/styles.xml", "xf").get(style + 1).getElementsByTagName("protection").item(0).getAttributes()
                    .getNamedItem("locked").getNodeValue());
            assertTrue(OfficeFile.decoded(cell(file, Mark.question(field.key())).getTextContent()).startsWith(field.text()));
        });
    }

    @Test
    void everySheetIsProtectedAndTheMachineryIsHiddenAndCanBeShown() throws IOException {
        OfficeFile file = file(lakes.form(lakes.first));
        List<Element> sheets = file.all(BOOK, "sheet");
        assertEquals(List.of("About this form", "1 General", "2 Recommendations", "Rapporteur"),
                sheets.stream().map(sheet -> sheet.getAttribute("name")).toList());
        assertEquals("hidden", sheets.getLast().getAttribute("state"));
        assertEquals(0, file.all(BOOK, "workbookProtection").size());
        for (int i = 1; i <= sheets.size(); i++) {
            Element protection = file.all("xl/worksheets/sheet" + i + ".xml", "sheetProtection").getFirst();
            assertEquals("1", protection.getAttribute("sheet"));
            assertEquals("", protection.getAttribute("password") + protection.getAttribute("hashValue"));
        }
    }

    @Test
    void whatTheCountrySaidLastTimeStandsInTheCells() throws IOException {
        lakes.answered();
        OfficeFile file = file(lakes.form(lakes.second));
        assertEquals("Yes", value(file, "strategy"));
        assertEquals("2003-11", value(file, "adopted"));
        assertEquals("12", value(file, "posts"));
        assertEquals("", cell(file, new Mark("posts")).getAttribute("t"), "a number");
        assertEquals("", value(file, "bodies=interior"));
        assertEquals("Yes", value(file, "bodies=labour"));
        assertEquals("Boats and <laws>", value(file, "courses#1.course"));
        assertEquals("First line\nsecond & last", value(file, "changes"));
        assertEquals("Under way", value(file, "status@lakes-1-1"));
    }

    @Test
    void hardTextsStandAsTheyAreAndNoneIsAFormula() throws IOException {
        for (String text : HardTexts.ALL) {
            var world = new Lakes();
            world.answered().getAnswers().stream().filter(answer -> answer.getQuestion().getId().equals("changes")).forEach(answer -> answer.setText(text));
            world.question("changes").getTexts().getFirst().setText(text);
            world.questionnaire.getSections().getFirst().getTitles().getFirst().setText(text);
            OfficeFile file = file(world.form(world.second));
            assertEquals(text, value(file, "changes"), text);
            assertEquals("inlineStr", cell(file, new Mark("changes")).getAttribute("t"), text);
            for (int i = 1; i <= 4; i++) {
                assertEquals(0, file.all("xl/worksheets/sheet" + i + ".xml", "f").size(), text);
            }
        }
    }

    @Test
    void listsNumbersAndDatesAreCheckedWhenTheyAreTyped() throws IOException {
        OfficeFile file = file(lakes.form(lakes.first));
        List<Element> general = file.all("xl/worksheets/sheet2.xml", "dataValidation");
        assertEquals(List.of("list", "custom", "decimal", "", "list", "", "decimal"), general.stream().map(rule -> rule.getAttribute("type")).toList());
        assertTrue(general.stream().allMatch(rule -> rule.getAttribute("prompt").length() <= 255 && !rule.getAttribute("prompt").isEmpty()));
        Element status = file.all("xl/worksheets/sheet3.xml", "dataValidation").getFirst();
        String[] range = status.getTextContent().replace("$", "").replaceAll("^'?Rapporteur'?!", "").split(":");
        assertEquals("No action", file.all("xl/worksheets/sheet4.xml", "c").stream().filter(cell -> cell.getAttribute("r").equals(range[0]))
                .findFirst().orElseThrow().getTextContent());
    }

    @Test
    void numbersThatAWorkbookWouldChangeStandAsTexts() throws IOException {
        for (String number : List.of("12.50", "1234567890123456", "about 12", "007", "1e3", "-0")) {
            var world = new Lakes();
            world.answered().getAnswers().stream().filter(answer -> answer.getQuestion().getId().equals("posts")).forEach(answer -> answer.setText(number));
            OfficeFile file = file(world.form(world.second));
            assertEquals(number, value(file, "posts"));
            assertEquals("inlineStr", cell(file, new Mark("posts")).getAttribute("t"), number);
        }
    }

    @Test
    void anAnswerThatNoCellHoldsIsRefusedWithItsQuestion() {
        lakes.answered().getAnswers().stream().filter(answer -> answer.getQuestion().getId().equals("changes"))
                .forEach(answer -> answer.setText("x".repeat(CellXml.LONGEST + 1)));
        assertEquals("The answer to question 1.7 is longer than the 32,767 characters that a cell of a workbook holds. "
                + "Issue this form as a Word document (--format docx).",
                assertThrows(IOException.class, () -> bytes(lakes.form(lakes.second))).getMessage());
    }

    @Test
    void theIdentityStandsInThePropertiesAndOnTheHiddenSheet() throws IOException {
        Form form = lakes.form(lakes.first);
        OfficeFile file = file(form);
        assertEquals(Optional.of(form.identity()), FormIdentity.ofCarried(file.all("docProps/custom.xml", "property").stream()
                .collect(Collectors.toMap(property -> property.getAttribute("name"), Element::getTextContent))));
        Map<String, String> hidden = file.all("xl/worksheets/sheet4.xml", "row").stream().map(row -> OfficeFile.all(row, "c"))
                .filter(cells -> cells.size() > 1 && cells.getFirst().getAttribute("r").startsWith("A"))
                .collect(Collectors.toMap(cells -> cells.get(0).getTextContent(), cells -> cells.get(1).getTextContent()));
        assertEquals(Optional.of(form.identity()), FormIdentity.ofCarried(hidden));
        assertEquals("posts", hidden.get(Mark.answer(new FieldKey("posts")).name()));
    }

    @Test
    void anArabicFormRunsFromRightToLeft() throws IOException {
        OfficeFile file = file(lakes.form(lakes.first, Locale.forLanguageTag("ar")));
        assertEquals("1", file.all("xl/worksheets/sheet2.xml", "sheetView").getFirst().getAttribute("rightToLeft"));
        assertEquals("right", file.all("xl/styles.xml", "alignment").getFirst().getAttribute("horizontal"), "an English title begins where the form begins");
        assertEquals("2", order(file, "كيفية الإجابة"), "programs that do not look at the first letter are told");
        assertEquals("", order(file, "Lakes questionnaire"), "English words keep their own direction");
    }

    /** The reading order of the cell that holds a text; empty where none is told. */
    private static String order(OfficeFile file, String text) {
        Element cell = file.all("xl/worksheets/sheet1.xml", "c").stream().filter(one -> text.equals(one.getTextContent())).findFirst().orElseThrow();
        Element format = OfficeFile.all(file.all("xl/styles.xml", "cellXfs").getFirst(), "xf").get(Integer.parseInt(cell.getAttribute("s")));
        return OfficeFile.all(format, "alignment").getFirst().getAttribute("readingOrder");
    }

    @Test
    void theSameFormIsTheSameBytes() throws IOException {
        assertArrayEquals(bytes(lakes.form(lakes.first)), bytes(new Lakes().form(lakes.first)));
    }
}
