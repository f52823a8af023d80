package org.rapporteur.questionnaire.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.questionnaire.HardTexts;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.questionnaire.collect.Difference.Kind;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.questionnaire.form.Reply;

class AnswersInFilesTest {

    private static final List<String> LANGUAGES = List.of("السلام عليكم، هذا الجواب", "这是我们的回答。", "This is our answer.", "Voici notre réponse : « oui ».",
            "Это наш ответ.", "Esta es nuestra respuesta: ¿sí?", "soft\u00ADhyphen", "no\u2011break", "\u00A0kept\u00A0");

    private static final String HARD = "soft\u00ADhyphen, _x0041_, مرحبا (1), 你好，世界 & «да»";

    @TempDir
    private Path folder;
    private final Desk desk = new Desk();
    private final Lakes lakes = desk.lakes;

    @Test
    void formsFilledInWordAndInExcelSayTheSame() throws IOException {
        for (Returned form : desk.both()) {
            assertFilled(desk.collect(Desk.filled(form).in(folder, "back")));
        }
    }

    private void assertFilled(Collected collected) {
        assertEquals(0, collected.refused(), collected.lines(Locale.ENGLISH, true).toString());
        Map<String, Difference> found = Desk.byKey(collected);
        assertEquals(Optional.of(new Reply.Picked(List.of("yes"))), found.get("strategy").after());
        assertEquals(Optional.of(new Reply.Words("2003-11")), found.get("adopted").after());
        assertEquals(Optional.of(new Reply.Words("12.5")), found.get("posts").after());
        assertEquals(Optional.of(new Reply.Picked(List.of("labour"))), found.get("bodies").after());
        assertEquals(Optional.of(new Reply.Words("First line\nsecond & <last>")), found.get("changes").after());
        assertEquals(Optional.of(new Reply.Rows(List.of(Map.of("course", new Reply.Words("Fishing"), "people", new Reply.Words("7"))))),
                found.get("courses").after());
        assertEquals(Optional.of(new Reply.Picked(List.of("under-way"))), found.get("status@lakes-1-1").after());
        assertEquals(Kind.BLANK, found.get("status@lakes-1-2").kind());
        assertEquals(List.of(), lakes.world.records().unreleased());
    }

    @Test
    void aFileIsNamedAndEachRowOfATableComesBackWithItsCells() throws IOException {
        for (Returned form : desk.both()) {
            Map<String, Difference> found = Desk.byKey(desk.collect(form.answer("law", "../laws/Loi n° 12 (2004).pdf").answer("courses#1.course", "Fishing")
                    .answer("courses#1.people", "7").answer("courses#3.course", "Boats").in(folder, "back")));
            assertEquals(Optional.of(new Reply.Words("../laws/Loi n° 12 (2004).pdf")), found.get("law").after(), "a name, which is never opened");
            assertEquals(Optional.of(new Reply.Rows(List.of(Map.of("course", new Reply.Words("Fishing"), "people", new Reply.Words("7")),
                    Map.of("course", new Reply.Words("Boats"))))), found.get("courses").after());
        }
    }

    /** Filled in, then opened and saved with LibreOffice 7.4. */
    @Test
    void formsSavedByLibreOfficeComeBackWhole() throws IOException {
        for (String name : List.of("libreoffice.docx", "libreoffice.xlsx")) {
            Path file = folder.resolve(name);
            try (var in = AnswersInFilesTest.class.getResourceAsStream(name)) {
                Files.copy(in, file);
            }
            Collected collected = desk.collect(file);
            assertFilled(collected);
            assertEquals(List.of(), Desk.remarks(collected), name);
            assertEquals(Optional.of(new Reply.Words(HARD)), Desk.byKey(collected).get("done@lakes-1-2").after(), name);
            assertEquals(10, collected.answers());
        }
    }

    @Test
    void aCharacterThatNoTextCanHoldIsRefused() throws IOException {
        Collected collected = desk.collect(desk.excel().answer("changes", "\u001B[31mred").answer("posts", "1").in(folder, "a"));
        Difference changes = Desk.byKey(collected).get("changes");
        assertEquals("Character 1 of the answer, U+001B, is one that no text can hold. Most programs show nothing or a box in its place; have it removed.",
                changes.why().orElseThrow().sentence(Locale.ENGLISH));
        assertEquals(List.of(), collected.lines(Locale.ENGLISH, true).stream().filter(line -> line.contains("\u001B")).toList(), "nor shown");
        assertEquals(Kind.NEW, Desk.byKey(collected).get("posts").kind());
    }

    @Test
    void everyTextComesBackAsItWasWritten() throws IOException {
        List<String> texts = new ArrayList<>(HardTexts.ALL);
        texts.addAll(LANGUAGES);
        for (String text : texts) {
            for (Returned form : desk.both()) {
                Difference found = Desk.byKey(desk.collect(form.answer("changes", text).in(folder, "hard"))).get("changes");
                if (text.isBlank()) {
                    assertEquals(Kind.BLANK, found.kind());
                } else {
                    assertEquals(Optional.of(new Reply.Words(text)), found.after(), found.toString());
                }
            }
        }
    }

    @Test
    void formsInEveryLanguageComeBack() throws IOException {
        for (String language : List.of("ar", "zh", "fr", "ru", "es")) {
            Form form = lakes.form(lakes.second, Locale.forLanguageTag(language));
            String yes = form.field(new FieldKey("strategy")).orElseThrow().choices().getFirst().label();
            for (Returned back : List.of(Returned.word(form), Returned.excel(form))) {
                Collected collected = desk.collect(back.answer("strategy", yes).in(folder, language));
                assertEquals(0, collected.refused());
                assertEquals(Optional.of(new Reply.Picked(List.of("yes"))), Desk.byKey(collected).get("strategy").after());
            }
        }
    }

    @Test
    void whatIsNoAnswerIsRefusedWithTheReason() throws IOException {
        for (Returned form : desk.both()) {
            Map<String, Difference> found = Desk.byKey(desk.collect(form.answer("posts", "about twenty").answer("adopted", "03/04/2005").answer("strategy", "Perhaps")
                    .answer("courses#1.people", "many").in(folder, "a")));
            assertEquals("notANumber", found.get("posts").why().orElseThrow().key());
            assertEquals("notADate", found.get("adopted").why().orElseThrow().key());
            assertEquals("unknownChoice", found.get("strategy").why().orElseThrow().key());
            assertEquals("Row 1, People: “many” is no number that can be read in one way only. Figures alone are read, with a point before decimals.",
                    found.get("courses").why().orElseThrow().sentence(Locale.ENGLISH));
        }
    }

    @Test
    void datesAndNumbersAreReadAsPeopleWriteThem() throws IOException {
        for (var written : Map.of("31.3.2004", "2004-03-31", "31/03/2004", "2004-03-31", "2004", "2004", "٢٠٠٤-٠٣", "2004-03").entrySet()) {
            Collected collected = desk.collect(desk.word().answer("adopted", written.getKey()).in(folder, "a"));
            assertEquals(Optional.of(new Reply.Words(written.getValue())), Desk.byKey(collected).get("adopted").after(), written.getKey());
        }
        for (var written : Map.of("1 250", "1250", "12,5", "12.5", "٣٤", "34", "-3", "-3").entrySet()) {
            Collected collected = desk.collect(desk.word().answer("posts", written.getKey()).in(folder, "a"));
            assertEquals(Optional.of(new Reply.Words(written.getValue())), Desk.byKey(collected).get("posts").after(), written.getKey());
        }
        assertEquals(Kind.REFUSED, Desk.byKey(desk.collect(desk.word().answer("posts", "1,250").in(folder, "a"))).get("posts").kind(), "a thousand, or one");
    }

    @Test
    void cellsOfNumbersAndErrorsAreRead() throws IOException {
        String posts = Mark.answer(new FieldKey("posts")).name();
        assertEquals(Optional.of(new Reply.Words("0.3")), Desk.byKey(desk.collect(desk.excel().cell(posts, "", "<v>0.30000000000000004</v>").in(folder, "a")))
                .get("posts").after());
        assertEquals("error", Desk.byKey(desk.collect(desk.excel().cell(posts, " t=\"e\"", "<v>#REF!</v>").in(folder, "a"))).get("posts").why().orElseThrow().key());
        assertEquals("formula", Desk.byKey(desk.collect(desk.excel().cell(posts, "", "<f>SUM(A1)</f>").in(folder, "a"))).get("posts").why().orElseThrow().key());
    }

    @Test
    void aQuestionThatWasChangedIsNotAnswered() throws IOException {
        for (Returned form : desk.both()) {
            String part = form.text("[Content_Types].xml").contains("wordprocessingml") ? Returned.DOCUMENT : "xl/worksheets/sheet2.xml";
            Collected collected = desk.collect(form.answer("posts", "12").edit(part, xml -> xml.replace("How many people work on it?", "How many boats?"))
                    .in(folder, "a"));
            assertEquals("questionEdited", Desk.byKey(collected).get("posts").why().orElseThrow().key());
            assertEquals("12", Desk.byKey(collected).get("posts").told(), "what was answered is shown; what the question reads now is the reason");
        }
    }

    @Test
    void aBoxThatWasRemovedIsTold() throws IOException {
        Mark mark = Mark.answer(new FieldKey("posts"));
        Returned word = desk.word().edit(Returned.DOCUMENT, xml -> xml.replace(mark.name(), "other").replace("w:val=\"posts\"", "w:val=\"\""));
        assertEquals(Kind.GONE, Desk.byKey(desk.collect(word.in(folder, "a"))).get("posts").kind());
        Returned excel = desk.excel().edit("xl/workbook.xml", xml -> xml.replaceAll("(name=\"" + mark.name() + "\">)[^<]*", "$1#REF!"));
        assertEquals(Kind.GONE, Desk.byKey(desk.collect(excel.in(folder, "b"))).get("posts").kind());
    }

    @Test
    void tagsThatLibreOfficeDropsAreNotNeeded() throws IOException {
        Returned form = Desk.filled(desk.word()).edit(Returned.DOCUMENT, xml -> xml.replaceAll("<w:tag [^>]*/>", "").replaceAll("<w14:checkbox>.*?</w14:checkbox>", ""));
        Collected collected = desk.collect(form.in(folder, "a"));
        assertEquals(0, collected.refused());
        assertEquals(Optional.of(new Reply.Picked(List.of("labour"))), Desk.byKey(collected).get("bodies").after());
        assertEquals(9, collected.answers(), collected.lines(Locale.ENGLISH, true).toString());
    }

    @Test
    void whatIsWrittenBesideAControlBelongsToTheAnswer() throws IOException {
        Returned form = desk.word().edit(Returned.DOCUMENT, xml -> {
            int mark = xml.indexOf(Mark.answer(new FieldKey("changes")).name());
            int end = xml.indexOf("</w:p>", mark) + "</w:p>".length();
            return xml.substring(0, end) + "<w:p><w:r><w:t>Below the box</w:t></w:r><w:del><w:r><w:delText>not this</w:delText></w:r></w:del></w:p>" + xml.substring(end);
        });
        assertEquals(Optional.of(new Reply.Words("Below the box")), Desk.byKey(desk.collect(form.answer("changes", "").in(folder, "a"))).get("changes").after());
    }

    @Test
    void aPictureIsNotPassedOver() throws IOException {
        Returned form = desk.word().answer("changes", "See the picture").edit(Returned.DOCUMENT,
                xml -> xml.replace("<w:r><w:t xml:space=\"preserve\">See the picture", "<w:r><w:drawing/></w:r><w:r><w:t xml:space=\"preserve\">See the picture"));
        assertEquals("noText", Desk.byKey(desk.collect(form.in(folder, "a"))).get("changes").why().orElseThrow().key());
    }
}
