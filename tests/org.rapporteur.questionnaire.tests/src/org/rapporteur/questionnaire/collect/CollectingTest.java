package org.rapporteur.questionnaire.collect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Status;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.questionnaire.collect.Difference.Kind;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.Reply;

class CollectingTest {

    @TempDir
    private Path folder;
    private final Desk desk = new Desk();
    private final Lakes lakes = desk.lakes;

    @Test
    void whatWasFilledInAndLeftIsTheSame() throws IOException {
        lakes.answered();
        for (Returned form : desk.both()) {
            Collected collected = desk.collect(form.in(folder, "untouched"));
            assertEquals(List.of("untouched"), Desk.remarks(collected));
            assertEquals(8, collected.files().getFirst().count(Kind.SAME), collected.lines(Locale.ENGLISH, true).toString());
        }
    }

    @Test
    void answersAreStoredWithTheirFileAndBecomeProgress() throws IOException {
        lakes.question("status").setUse(AnswerUse.STATUS);
        Path file = Desk.filled(desk.word()).in(folder, "RUR answers");
        CountryRecord record = lakes.world.record("RUR").get();
        Collected collected = desk.collect(file);
        List<KeptFile> kept = collected.apply(lakes.world.dossier(), lakes.world.records(), new Acceptance(LocalDate.of(2005, 6, 2), Optional.of("A. Analyst"), true), Progress.NONE);
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
        List<KeptFile> kept = desk.collect(Desk.filled(desk.excel()).in(folder, "a")).apply(lakes.world.dossier(), lakes.world.records(),
                new Acceptance(Lakes.DAY, Optional.empty(), false), Progress.NONE);
        CountryRecord record = lakes.world.record("RUR").get();
        assertEquals(List.of(), kept, "no copy was asked for");
        assertTrue(record.getResponses().getFirst().getFileHash().matches("[0-9a-f]{64}"), "and it can be told which file it was");
        assertEquals(ResponseState.RECEIVED, record.getResponses().getFirst().getState());
        assertEquals(List.of(), record.getImplementations());
    }

    @Test
    void readingChangesNothing() throws IOException {
        CountryRecord record = lakes.world.record("RUR").get();
        var before = EcoreUtil.copy(lakes.world.dossier());
        var recordBefore = EcoreUtil.copy(record);
        desk.collect(Desk.filled(desk.word()).in(folder, "a")).lines(Locale.FRENCH, true);
        assertTrue(EcoreUtil.equals(before, lakes.world.dossier()));
        assertTrue(EcoreUtil.equals(recordBefore, record));
    }

    @Test
    void theSameFileIsStoredOnce() throws IOException {
        lakes.world.record("RUR").get();
        Path file = Desk.filled(desk.word()).in(folder, "a");
        Collected twice = desk.collect(file, file);
        assertEquals(List.of("sameFile"), Desk.remarks(twice));
        desk.store(file);
        Collected again = desk.collect(file);
        assertEquals(List.of("stored"), Desk.remarks(again));
        assertEquals(0, again.answers());
    }

    @Test
    void anotherAnswerToTheSameRoundIsAConflictUntilItIsToReplace() throws IOException {
        lakes.world.record("RUR").get();
        desk.store(desk.word().answer("posts", "12").in(folder, "a"));
        Path later = desk.excel().answer("posts", "13").in(folder, "b");
        Difference conflict = Desk.byKey(desk.collect(later)).get("posts");
        assertEquals(Kind.CONFLICT, conflict.kind());
        assertEquals("answered", conflict.why().orElseThrow().key());
        assertEquals(Optional.of(new Reply.Words("12")), conflict.before());
        desk.replace = true;
        desk.store(later);
        Response response = lakes.world.record("RUR").get().getResponses().getFirst();
        assertEquals("13", response.getAnswers().stream().filter(one -> one.getQuestion() == lakes.question("posts")).findFirst().orElseThrow().getText());
        assertEquals(2, response.getCitations().size());
        assertEquals("", response.getCitations().getFirst().getPlace(), "the first file answers it no longer");
    }

    @Test
    void ministriesThatContradictEachOtherAreInConflict() throws IOException {
        Path one = desk.word().answer("posts", "12").in(folder, "interior");
        Path other = desk.word().answer("posts", "14").in(folder, "labour");
        Collected collected = desk.collect(one, other);
        assertEquals(1, collected.refused());
        assertEquals("otherFile", collected.files().get(1).differences().stream().filter(Difference::isRefused).findFirst().orElseThrow().why().orElseThrow().key());
    }

    @Test
    void thePartsOfASplitFormAreJoined() throws IOException {
        lakes.world.record("RUR").get();
        List<Form> parts = desk.form().split();
        Path first = Returned.word(parts.get(0)).answer("posts", "12").in(folder, "part-1");
        Path second = Returned.excel(parts.get(1)).answer("done@lakes-1-1", "All of it").in(folder, "part-2");
        Collected collected = desk.collect(first, second);
        assertEquals(0, collected.refused());
        assertEquals(2, collected.answers());
        collected.apply(lakes.world.dossier(), lakes.world.records(), new Acceptance(Lakes.DAY, Optional.empty(), false), Progress.NONE);
        assertEquals(1, lakes.world.record("RUR").get().getResponses().size());
    }

    @Test
    void ministriesThatAnswerTheSamePartOtherwiseAreShownWithTheFileThatContradicts() throws IOException {
        lakes.world.record("RUR").get();
        List<Form> parts = desk.form().split();
        Path interior = Returned.word(parts.get(0)).answer("posts", "12").answer("law", "boats.pdf").in(folder, "interior");
        Path labour = Returned.excel(parts.get(0)).answer("posts", "14").answer("law", "boats.pdf").in(folder, "labour");
        Path fisheries = Returned.excel(parts.get(1)).answer("done@lakes-1-1", "All of it").in(folder, "fisheries");
        Collected collected = desk.collect(interior, labour, fisheries);
        List<Difference> conflicts = collected.files().stream().flatMap(file -> file.differences().stream()).filter(Difference::isRefused).toList();
        assertEquals(1, conflicts.size(), collected.lines(Locale.ENGLISH, true).toString());
        assertEquals("posts", conflicts.getFirst().field().key().text());
        assertEquals("The first is what " + interior.getFileName() + " answers.", conflicts.getFirst().why().orElseThrow().sentence(Locale.ENGLISH));
        assertEquals(Optional.of(new Reply.Words("12")), conflicts.getFirst().before(), "what stands against it");
    }

    @Test
    void formsOfOtherDossiersRoundsAndCountriesAreRefused() throws IOException {
        Path file = desk.word().in(folder, "a");
        String id = lakes.world.dossier().getId();
        lakes.world.dossier().setId("other");
        assertEquals("wrongDossier", Desk.rule(desk.collect(file)));
        lakes.world.dossier().setId(id);
        lakes.second.setId("lakes-9");
        assertEquals("wrongRound", Desk.rule(desk.collect(file)));
        lakes.second.setId("lakes-2");
        lakes.questionnaire.setVersion(lakes.questionnaire.getVersion() + 1);
        assertEquals("wrongVersion", Desk.rule(desk.collect(file)));
        lakes.questionnaire.setVersion(lakes.questionnaire.getVersion() - 1);
        lakes.second.getInvitations().clear();
        assertEquals("wrongCountry", Desk.rule(desk.collect(file)));
        assertTrue(desk.collect(file).isUseless());
    }

    @Test
    void aFormOfARoundThatWasFollowedByAnotherSaysSo() throws IOException {
        assertTrue(Desk.remarks(desk.collect(Returned.word(lakes.form(lakes.first)).answer("posts", "1").in(folder, "a"))).contains("earlierRound"));
        assertFalse(Desk.remarks(desk.collect(desk.word().answer("posts", "1").in(folder, "b"))).contains("earlierRound"));
    }

    @Test
    void questionsThatChangedSinceAreTold() throws IOException {
        Path file = desk.word().answer("posts", "1").in(folder, "a");
        lakes.question("law").getTexts().getFirst().setText("Which laws is it based on?");
        Collected collected = desk.collect(file);
        assertTrue(Desk.remarks(collected).contains("checksum"));
        assertEquals(0, collected.refused());
    }

    @Test
    void everySentenceIsTranslated() {
        assertEquals(List.of(), TextCheck.problems(Refusal.class, Locale.FRENCH));
    }
}
