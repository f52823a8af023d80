package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.DossierException.Reason;
import org.rapporteur.testkit.World;

class SaveTest {

    @TempDir
    private Path temp;

    @Test
    void savingTheSampleUnchangedChangesNoByteEvenWithEveryRecordLoaded() throws Exception {
        Path sample = Folders.sample(temp.resolve("imp"));
        var before = Folders.files(sample);
        try (var open = Folders.store().open(sample, Access.WRITE)) {
            open.records().ids().forEach(open.records()::load);
            assertEquals(Set.of(), open.save());
        }
        assertEquals(before, Folders.files(sample));
    }

    @Test
    void oneEditChangesOneLineOfOneFile() throws Exception {
        Path sample = Folders.sample(temp.resolve("imp"));
        var before = Folders.files(sample);
        try (var open = Folders.store().open(sample, Access.WRITE)) {
            open.dossier().getRegions().getFirst().setDescription("Another description");
            assertEquals(Set.of("regions/africa.xmi"), open.save());
        }
        var after = Folders.files(sample);
        assertEquals(1, linesChanged(before.remove("regions/africa.xmi"), after.remove("regions/africa.xmi")));
        assertEquals(before, after);
    }

    private static long linesChanged(String before, String after) {
        List<String> old = before.lines().toList();
        return after.lines().filter(line -> !old.contains(line)).count() + Math.abs(old.size() - after.lines().count());
    }

    @Test
    void textIsUtf8WithLineFeedsAndIndentsByTwo() throws Exception {
        var world = new World();
        String title = "Ţürkiye — النقل \uD83D\uDE9A \"<&>\"\nsecond line\ttab";
        world.dossier().setTitle(title);
        world.region("lakes").called("ÄÖ");
        Folders.store().create(temp.resolve("d"), world.dossier()).close();
        byte[] bytes = Files.readAllBytes(temp.resolve("d/dossier.xmi"));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rap:Dossier "), text);
        assertFalse(text.contains("\r"));
        assertTrue(text.contains("Ţürkiye — النقل \uD83D\uDE9A"), text);
        text.lines().skip(2).forEach(line -> assertEquals(0, line.replaceFirst("\\S.*", "").length() % 2, line));
        try (var open = Folders.store().open(temp.resolve("d"), Access.READ)) {
            assertEquals(title, open.dossier().getTitle());
        }
    }

    @Test
    void theSameDossierIsTheSameTextUnderAnotherLocale() throws Exception {
        Folders.lakes(temp.resolve("here"));
        Locale before = Locale.getDefault();
        try {
            for (String other : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                Folders.lakes(temp.resolve(other));
                assertEquals(Folders.files(temp.resolve("here")), Folders.files(temp.resolve(other)), other);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDossierComesBackAsItWas() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        try (var open = Folders.store().open(folder, Access.READ)) {
            var lakes = open.dossier().getRegions().getFirst();
            assertEquals(List.of("kisumu-2002", "jinja-2003"), lakes.getMeetings().stream().map(meeting -> meeting.getId()).toList());
            assertEquals(lakes.getMeetings().getFirst(), lakes.getMeetings().getLast().getFollows());
            var kenya = open.records().load("KEN").orElseThrow();
            assertEquals("r1", kenya.getImplementations().getFirst().getRecommendation().getId());
        }
    }

    @Test
    void aMeetingThatIsRemovedTakesItsFileAlongAndANewIdentifierIsANewFile() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            var meetings = open.dossier().getRegions().getFirst().getMeetings();
            meetings.removeLast();
            meetings.getFirst().setId("kampala-2002");
            open.records().ids().forEach(open.records()::load);
            open.save();
        }
        assertEquals(Set.of("dossier.xmi", "regions/lakes.xmi", "meetings/kampala-2002.xmi", "countries/KEN.xmi", "countries/UGA.xmi"),
                Folders.files(folder).keySet());
    }

    @Test
    void aMeetingWithANewIdentifierIsFoundByRecordsThatWereNotLoaded() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.dossier().getRegions().getFirst().getMeetings().getFirst().setId("kampala-2002");
            open.save();
        }
        try (var open = Folders.store().open(folder, Access.READ)) {
            var kenya = open.records().load("KEN").orElseThrow();
            assertFalse(kenya.getImplementations().getFirst().getRecommendation().eIsProxy());
        }
    }

    @Test
    void aRecommendationThatMovesToAnotherMeetingIsFoundByRecordsThatWereNotLoaded() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            var meetings = open.dossier().getRegions().getFirst().getMeetings();
            meetings.getLast().getRecommendations().add(meetings.getFirst().getRecommendations().getFirst());
            var uganda = open.records().load("UGA").orElseThrow();
            assertEquals("jinja-2003", uganda.getImplementations().getFirst().getRecommendation().getMeeting().getId());
            assertEquals(Set.of("meetings/kisumu-2002.xmi", "meetings/jinja-2003.xmi", "countries/KEN.xmi", "countries/UGA.xmi"),
                    open.save());
        }
        try (var open = Folders.store().open(folder, Access.READ)) {
            var kenya = open.records().load("KEN").orElseThrow();
            assertEquals("jinja-2003", kenya.getImplementations().getFirst().getRecommendation().getMeeting().getId());
        }
    }

    @Test
    void aReferenceToWhatIsNoLongerThereIsRefusedWithBothEnds() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        var before = Folders.files(folder);
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            var meetings = open.dossier().getRegions().getFirst().getMeetings();
            var recommendation = meetings.getFirst().getRecommendations().getFirst();
            assertEquals(Set.of("KEN", "UGA"), open.recordsMentioning(List.of(recommendation)));
            open.records().load("KEN");
            meetings.getFirst().getRecommendations().clear();
            var refused = assertThrows(DossierException.class, open::save);
            assertEquals(Reason.GONE, refused.reason());
            assertTrue(refused.getMessage().contains("KEN refers to r1"), refused.getMessage());
            meetings.getFirst().getRecommendations().add(recommendation);
            assertEquals(Set.of(), open.save());
        }
        assertEquals(before, Folders.files(folder));
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwritten() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            Folders.replace(folder.resolve("regions/lakes.xmi"), "Lakes", "Seas");
            var theirs = Folders.files(folder);
            open.dossier().getRegions().getFirst().setDescription("Ours");
            var refused = assertThrows(DossierException.class, open::save);
            assertEquals(Reason.CHANGED_ON_DISK, refused.reason());
            assertTrue(refused.getMessage().contains("regions/lakes.xmi"), refused.getMessage());
            assertEquals(theirs, Folders.files(folder));
        }
    }

    @Test
    void aFileThatSomebodyElseAddedIsNotOverwritten() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            Files.writeString(folder.resolve("meetings/jinja-2004.xmi"), "theirs");
            open.dossier().getRegions().getFirst().getMeetings().getLast().setId("jinja-2004");
            assertEquals(Reason.CHANGED_ON_DISK, assertThrows(DossierException.class, open::save).reason());
        }
        assertEquals("theirs", Files.readString(folder.resolve("meetings/jinja-2004.xmi")));
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotRemoved() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            Folders.replace(folder.resolve("meetings/jinja-2003.xmi"), "Jinja", "Entebbe");
            open.dossier().getRegions().getFirst().getMeetings().removeLast();
            assertEquals(Reason.CHANGED_ON_DISK, assertThrows(DossierException.class, open::save).reason());
        }
        assertTrue(Files.readString(folder.resolve("meetings/jinja-2003.xmi")).contains("Entebbe"));
    }

    @Test
    void filesThatAreNoPartOfTheDossierAreLeftAlone() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("meetings/draft.xmi"), "mine too");
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.dossier().setTitle("Other");
            open.save();
        }
        assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
        assertEquals("mine too", Files.readString(folder.resolve("meetings/draft.xmi")));
    }

    @Test
    void aTextThatXmlCannotHoldIsRefusedWithItsPlace() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        var before = Folders.files(folder);
        for (String bad : List.of("bell \u0007", "half \uD83D pair", "\uFFFE")) {
            try (var open = Folders.store().open(folder, Access.WRITE)) {
                open.dossier().getRegions().getFirst().getMeetings().getFirst().getRecommendations().getFirst().getTexts().getFirst()
                        .setText(bad);
                var refused = assertThrows(DossierException.class, open::save);
                assertEquals(Reason.CHARACTER, refused.reason());
                assertTrue(refused.getMessage().contains("Text.text in r1"), refused.getMessage());
            }
        }
        assertEquals(before, Folders.files(folder));
    }

    @Test
    void whatWasOpenedToReadIsNotSaved() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertFalse(open.isWritable());
            assertEquals(Reason.READ_ONLY, assertThrows(DossierException.class, open::save).reason());
            assertEquals(Reason.READ_ONLY, assertThrows(DossierException.class, open::restorePrevious).reason());
        }
    }

    @Test
    void aNewDossierNeedsAnEmptyFolder() throws IOException {
        Files.writeString(temp.resolve("letter.txt"), "Dear Sir");
        var refused = assertThrows(DossierException.class, () -> Folders.store().create(temp, new World().dossier()));
        assertEquals(Reason.NOT_EMPTY, refused.reason());
        assertEquals(Set.of("letter.txt"), Folders.files(temp).keySet());
    }

    @Test
    void identifiersThatCannotNameAFileAreRefused() throws Exception {
        for (String id : List.of("../out", "a/b", "a\\b", ".hidden", "", "CON", "nul.txt", "com1", "end.", "x".repeat(121), "é", "a b")) {
            var world = new World();
            world.region("lakes").get().setId(id);
            Path folder = temp.resolve("d" + Integer.toHexString(id.hashCode()));
            var refused = assertThrows(DossierException.class, () -> Folders.store().create(folder, world.dossier()), id);
            assertEquals(Reason.IDENTIFIER, refused.reason(), id);
            assertEquals(Set.of(), Folders.files(folder).keySet());
        }
    }

    @Test
    void identifiersThatDifferOnlyInCaseAreRefusedForSomeDisksDoNotTellThemApart() {
        var world = new World();
        world.region("lakes");
        world.region("Lakes");
        var refused = assertThrows(DossierException.class, () -> Folders.store().create(temp.resolve("d"), world.dossier()));
        assertEquals(Reason.SAME_NAME, refused.reason());
    }

    @Test
    void twoDossiersAreOpenAtOnceAndDoNotMix() throws Exception {
        Path one = Folders.lakes(temp.resolve("one"));
        Path two = Folders.lakes(temp.resolve("two"));
        var before = Folders.files(two);
        try (var first = Folders.store().open(one, Access.WRITE); var second = Folders.store().open(two, Access.WRITE)) {
            first.dossier().setTitle("First");
            second.records().load("KEN");
            first.save();
            assertEquals(Set.of(), second.save());
        }
        assertEquals(before, Folders.files(two));
    }
}
