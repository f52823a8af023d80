package org.rapporteur.questionnaire.collect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Status;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.ooxml.read.ReadingLimits;
import org.rapporteur.questionnaire.HardTexts;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.questionnaire.collect.Difference.Kind;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.Field.Option;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.questionnaire.form.Reply;

class CollectingTest {

    private static final List<String> LANGUAGES = List.of("السلام عليكم، هذا الجواب", "这是我们的回答。", "This is our answer.", "Voici notre réponse : « oui ».",
            "Это наш ответ.", "Esta es nuestra respuesta: ¿sí?", "soft\u00ADhyphen", "no\u2011break", "\u00A0kept\u00A0");

    @TempDir
    private Path folder;
    private final Lakes lakes = new Lakes();
    private boolean replace;

    private Collected collect(Path... files) {
        return new Collecting(ReadingLimits.of(name -> null)).collect(lakes.world.dossier(), lakes.world.records(), List.of(files), replace, Lakes.DAY);
    }

    private Form form() {
        return lakes.form(lakes.second);
    }

    private static Map<String, Difference> byKey(Collected collected) {
        return collected.files().stream().flatMap(file -> file.differences().stream())
                .collect(Collectors.toMap(one -> one.field().key().text(), one -> one, (first, second) -> second));
    }

    private static String rule(Collected collected) {
        return collected.files().getFirst().refusal().map(Refusal::key).orElse("");
    }

    private List<String> remarks(Collected collected) {
        return collected.files().getLast().remarks().stream().map(Refusal::key).toList();
    }

    private List<Returned> both() throws IOException {
        return List.of(Returned.word(form()), Returned.excel(form()));
    }

    private static Mark tick(String key, String choice) {
        return Mark.choice(new FieldKey(key), new Option(choice, ""));
    }

    private static Returned filled(Returned form, boolean word) {
        return form.answer("strategy", "Yes").answer("adopted", "2003-11").answer("posts", "12.5").answer("law", "law.pdf")
                .answer("changes", "First line\nsecond & <last>").answer("status@lakes-1-1", "Under way").answer("done@lakes-1-1", "Boats registered")
                .answer("courses#2.course", "Fishing").answer("courses#2.people", "7")
                .write(tick("bodies", "labour").name(), word ? "☒" : "Yes");
    }

    @Test
    void formsFilledInWordAndInExcelSayTheSame() throws IOException {
        List<Returned> forms = both();
        for (int i = 0; i < forms.size(); i++) {
            Collected collected = collect(filled(forms.get(i), i == 0).in(folder, "back"));
            assertEquals(0, collected.refused(), collected.lines(Locale.ENGLISH, true).toString());
            Map<String, Difference> found = byKey(collected);
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
    }

    @Test
    void everyTextComesBackAsItWasWritten() throws IOException {
        List<String> texts = new ArrayList<>(HardTexts.ALL);
        texts.addAll(LANGUAGES);
        for (String text : texts) {
            for (Returned form : both()) {
                Difference found = byKey(collect(form.answer("changes", text).in(folder, "hard"))).get("changes");
                if (text.isBlank()) {
                    assertEquals(Kind.BLANK, found.kind());
                } else {
                    assertEquals(Optional.of(new Reply.Words(text)), found.after(), found.toString());
                }
            }
        }
    }

    @Test
    void whatWasFilledInAndLeftIsTheSame() throws IOException {
        lakes.answered();
        for (Returned form : both()) {
            Collected collected = collect(form.in(folder, "untouched"));
            assertEquals(List.of("untouched"), remarks(collected));
            assertEquals(8, collected.files().getFirst().count(Kind.SAME), collected.lines(Locale.ENGLISH, true).toString());
        }
    }

    @Test
    void formsInEveryLanguageComeBack() throws IOException {
        for (String language : List.of("ar", "zh", "fr", "ru", "es")) {
            Form form = lakes.form(lakes.second, Locale.forLanguageTag(language));
            String yes = form.field(new FieldKey("strategy")).orElseThrow().choices().getFirst().label();
            for (Returned back : List.of(Returned.word(form), Returned.excel(form))) {
                Collected collected = collect(back.answer("strategy", yes).in(folder, language));
                assertEquals(0, collected.refused());
                assertEquals(Optional.of(new Reply.Picked(List.of("yes"))), byKey(collected).get("strategy").after());
            }
        }
    }

    @Test
    void answersAreStoredWithTheirFileAndBecomeProgress() throws IOException {
        lakes.question("status").setUse(AnswerUse.STATUS);
        Path file = filled(Returned.word(form()), true).in(folder, "RUR answers");
        CountryRecord record = lakes.world.record("RUR").get();
        Collected collected = collect(file);
        List<KeptFile> kept = collected.apply(lakes.world.dossier(), lakes.world.records(), new Acceptance(LocalDate.of(2005, 6, 2), Optional.of("A. Analyst"), true));
        Response response = record.getResponses().getFirst();
        assertEquals(ResponseState.ACCEPTED, response.getState());
        assertEquals("A. Analyst", response.getAcceptedBy());
        assertEquals("RUR answers.docx", response.getFileName());
        assertEquals(64, response.getFileHash().length());
        assertEquals("2005-06-02", response.getReceived().toString());
        assertEquals("received/lakes-2-RUR-" + response.getFileHash().substring(0, 16) + ".docx", kept.getFirst().path());
        assertArrayEquals(java.nio.file.Files.readAllBytes(file), kept.getFirst().content());
        var cited = response.getCitations().getFirst();
        assertTrue(cited.getPlace().contains("status@lakes-1-1"), cited.getPlace());
        assertEquals("SHA-256 " + response.getFileHash(), cited.getSource().getNote());
        var report = record.getImplementations().getFirst().getReports().getFirst();
        assertEquals(Status.UNDER_WAY, report.getStatus());
        assertEquals(lakes.second, report.getRound());
    }

    @Test
    void answersCanBeStoredToBeLookedAtFirst() throws IOException {
        collect(filled(Returned.excel(form()), false).in(folder, "a")).apply(lakes.world.dossier(), lakes.world.records(),
                new Acceptance(Lakes.DAY, Optional.empty(), false));
        CountryRecord record = lakes.world.record("RUR").get();
        assertEquals(ResponseState.RECEIVED, record.getResponses().getFirst().getState());
        assertEquals(List.of(), record.getImplementations());
    }

    @Test
    void readingChangesNothing() throws IOException {
        CountryRecord record = lakes.world.record("RUR").get();
        var before = EcoreUtil.copy(lakes.world.dossier());
        var recordBefore = EcoreUtil.copy(record);
        collect(filled(Returned.word(form()), true).in(folder, "a")).lines(Locale.FRENCH, true);
        assertTrue(EcoreUtil.equals(before, lakes.world.dossier()));
        assertTrue(EcoreUtil.equals(recordBefore, record));
    }

    private void store(Path file) {
        collect(file).apply(lakes.world.dossier(), lakes.world.records(), new Acceptance(Lakes.DAY, Optional.of("A. Analyst"), true));
    }

    @Test
    void theSameFileIsStoredOnce() throws IOException {
        lakes.world.record("RUR").get();
        Path file = filled(Returned.word(form()), true).in(folder, "a");
        Collected twice = collect(file, file);
        assertEquals(List.of("sameFile"), remarks(twice));
        store(file);
        Collected again = collect(file);
        assertEquals(List.of("stored"), remarks(again));
        assertEquals(0, again.answers());
    }

    @Test
    void anotherAnswerToTheSameRoundIsAConflictUntilItIsToReplace() throws IOException {
        lakes.world.record("RUR").get();
        store(Returned.word(form()).answer("posts", "12").in(folder, "a"));
        Path later = Returned.excel(form()).answer("posts", "13").in(folder, "b");
        Difference conflict = byKey(collect(later)).get("posts");
        assertEquals(Kind.CONFLICT, conflict.kind());
        assertEquals("answered", conflict.why().orElseThrow().key());
        assertEquals(Optional.of(new Reply.Words("12")), conflict.before());
        replace = true;
        store(later);
        Response response = lakes.world.record("RUR").get().getResponses().getFirst();
        assertEquals("13", response.getAnswers().stream().filter(one -> one.getQuestion() == lakes.question("posts")).findFirst().orElseThrow().getText());
        assertEquals(2, response.getCitations().size());
        assertEquals("", response.getCitations().getFirst().getPlace(), "the first file answers it no longer");
    }

    @Test
    void ministriesThatContradictEachOtherAreInConflict() throws IOException {
        Path one = Returned.word(form()).answer("posts", "12").in(folder, "interior");
        Path other = Returned.word(form()).answer("posts", "14").in(folder, "labour");
        Collected collected = collect(one, other);
        assertEquals(1, collected.refused());
        assertEquals("otherFile", collected.files().get(1).differences().stream().filter(Difference::isRefused).findFirst().orElseThrow().why().orElseThrow().key());
    }

    @Test
    void thePartsOfASplitFormAreJoined() throws IOException {
        lakes.world.record("RUR").get();
        List<Form> parts = form().split();
        Path first = Returned.word(parts.get(0)).answer("posts", "12").in(folder, "part-1");
        Path second = Returned.excel(parts.get(1)).answer("done@lakes-1-1", "All of it").in(folder, "part-2");
        Collected collected = collect(first, second);
        assertEquals(0, collected.refused());
        assertEquals(2, collected.answers());
        collected.apply(lakes.world.dossier(), lakes.world.records(), new Acceptance(Lakes.DAY, Optional.empty(), false));
        assertEquals(1, lakes.world.record("RUR").get().getResponses().size());
    }

    @Test
    void whatIsNoAnswerIsRefusedWithTheReason() throws IOException {
        for (Returned form : both()) {
            Map<String, Difference> found = byKey(collect(form.answer("posts", "about twenty").answer("adopted", "03/04/2005").answer("strategy", "Perhaps")
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
            Collected collected = collect(Returned.word(form()).answer("adopted", written.getKey()).in(folder, "a"));
            assertEquals(Optional.of(new Reply.Words(written.getValue())), byKey(collected).get("adopted").after(), written.getKey());
        }
        for (var written : Map.of("1 250", "1250", "12,5", "12.5", "٣٤", "34", "-3", "-3").entrySet()) {
            Collected collected = collect(Returned.word(form()).answer("posts", written.getKey()).in(folder, "a"));
            assertEquals(Optional.of(new Reply.Words(written.getValue())), byKey(collected).get("posts").after(), written.getKey());
        }
        assertEquals(Kind.REFUSED, byKey(collect(Returned.word(form()).answer("posts", "1,250").in(folder, "a"))).get("posts").kind(), "a thousand, or one");
    }

    @Test
    void cellsOfNumbersAndErrorsAreRead() throws IOException {
        String posts = Mark.answer(new FieldKey("posts")).name();
        assertEquals(Optional.of(new Reply.Words("0.3")), byKey(collect(Returned.excel(form()).cell(posts, "", "<v>0.30000000000000004</v>").in(folder, "a")))
                .get("posts").after());
        assertEquals("error", byKey(collect(Returned.excel(form()).cell(posts, " t=\"e\"", "<v>#REF!</v>").in(folder, "a"))).get("posts").why().orElseThrow().key());
        assertEquals("formula", byKey(collect(Returned.excel(form()).cell(posts, "", "<f>SUM(A1)</f>").in(folder, "a"))).get("posts").why().orElseThrow().key());
    }

    @Test
    void aQuestionThatWasChangedIsNotAnswered() throws IOException {
        for (Returned form : both()) {
            String part = form.text("[Content_Types].xml").contains("wordprocessingml") ? Returned.DOCUMENT : "xl/worksheets/sheet2.xml";
            Collected collected = collect(form.answer("posts", "12").edit(part, xml -> xml.replace("How many people work on it?", "How many boats?"))
                    .in(folder, "a"));
            assertEquals("questionEdited", byKey(collected).get("posts").why().orElseThrow().key());
        }
    }

    @Test
    void aBoxThatWasRemovedIsTold() throws IOException {
        Mark mark = Mark.answer(new FieldKey("posts"));
        Returned word = Returned.word(form()).edit(Returned.DOCUMENT, xml -> xml.replace(mark.name(), "other").replace("w:val=\"posts\"", "w:val=\"\""));
        assertEquals(Kind.GONE, byKey(collect(word.in(folder, "a"))).get("posts").kind());
        Returned excel = Returned.excel(form()).edit("xl/workbook.xml", xml -> xml.replaceAll("(name=\"" + mark.name() + "\">)[^<]*", "$1#REF!"));
        assertEquals(Kind.GONE, byKey(collect(excel.in(folder, "b"))).get("posts").kind());
    }

    @Test
    void tagsThatLibreOfficeDropsAreNotNeeded() throws IOException {
        Returned form = filled(Returned.word(form()), true).edit(Returned.DOCUMENT, xml -> xml.replaceAll("<w:tag [^>]*/>", "").replaceAll("<w14:checkbox>.*?</w14:checkbox>", ""));
        Collected collected = collect(form.in(folder, "a"));
        assertEquals(0, collected.refused());
        assertEquals(Optional.of(new Reply.Picked(List.of("labour"))), byKey(collected).get("bodies").after());
        assertEquals(9, collected.answers(), collected.lines(Locale.ENGLISH, true).toString());
    }

    @Test
    void whatIsWrittenBesideAControlBelongsToTheAnswer() throws IOException {
        Returned form = Returned.word(form()).edit(Returned.DOCUMENT, xml -> {
            int mark = xml.indexOf(Mark.answer(new FieldKey("changes")).name());
            int end = xml.indexOf("</w:p>", mark) + "</w:p>".length();
            return xml.substring(0, end) + "<w:p><w:r><w:t>Below the box</w:t></w:r><w:del><w:r><w:delText>not this</w:delText></w:r></w:del></w:p>" + xml.substring(end);
        });
        assertEquals(Optional.of(new Reply.Words("Below the box")), byKey(collect(form.answer("changes", "").in(folder, "a"))).get("changes").after());
    }

    @Test
    void aPictureIsNotPassedOver() throws IOException {
        Returned form = Returned.word(form()).answer("changes", "See the picture").edit(Returned.DOCUMENT,
                xml -> xml.replace("<w:r><w:t xml:space=\"preserve\">See the picture", "<w:r><w:drawing/></w:r><w:r><w:t xml:space=\"preserve\">See the picture"));
        assertEquals("noText", byKey(collect(form.in(folder, "a"))).get("changes").why().orElseThrow().key());
    }

    @Test
    void formsOfOtherDossiersRoundsAndCountriesAreRefused() throws IOException {
        Path file = Returned.word(form()).in(folder, "a");
        String id = lakes.world.dossier().getId();
        lakes.world.dossier().setId("other");
        assertEquals("wrongDossier", rule(collect(file)));
        lakes.world.dossier().setId(id);
        lakes.second.setId("lakes-9");
        assertEquals("wrongRound", rule(collect(file)));
        lakes.second.setId("lakes-2");
        lakes.questionnaire.setVersion(lakes.questionnaire.getVersion() + 1);
        assertEquals("wrongVersion", rule(collect(file)));
        lakes.questionnaire.setVersion(lakes.questionnaire.getVersion() - 1);
        lakes.second.getInvitations().clear();
        assertEquals("wrongCountry", rule(collect(file)));
        assertTrue(collect(file).isUseless());
    }

    @Test
    void aFormOfARoundThatWasFollowedByAnotherSaysSo() throws IOException {
        assertTrue(remarks(collect(Returned.word(lakes.form(lakes.first)).answer("posts", "1").in(folder, "a"))).contains("earlierRound"));
        assertFalse(remarks(collect(Returned.word(form()).answer("posts", "1").in(folder, "b"))).contains("earlierRound"));
    }

    @Test
    void questionsThatChangedSinceAreTold() throws IOException {
        Path file = Returned.word(form()).answer("posts", "1").in(folder, "a");
        lakes.question("law").getTexts().getFirst().setText("Which laws is it based on?");
        Collected collected = collect(file);
        assertTrue(remarks(collected).contains("checksum"));
        assertEquals(0, collected.refused());
    }

    @Test
    void everySentenceIsTranslated() {
        assertEquals(List.of(), TextCheck.problems(Refusal.class, Locale.FRENCH));
    }
}
