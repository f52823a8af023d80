package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.DossierException.Reason;

/** What can be read of a damaged dossier is opened, and what cannot is listed and kept. */
class DamagedDossierTest {

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aDossier() throws DossierException {
        folder = Folders.lakes(temp.resolve("lakes"));
    }

    private List<String> files(OpenDossier open) {
        return open.damages().stream().map(Damage::file).distinct().sorted().toList();
    }

    private void cut(String name, String behind) throws Exception {
        String content = Files.readString(folder.resolve(name));
        Files.writeString(folder.resolve(name), content.substring(0, content.indexOf(behind) + behind.length()));
    }

    @Test
    void aSoundDossierHasNoDamage() throws Exception {
        try (var open = Folders.store().openDamaged(folder)) {
            assertEquals(List.of(), open.damages());
            assertFalse(open.isWritable());
        }
    }

    @Test
    void theSampleHasNoDamageNorHasContentOfPluginsThatAreNotInstalled() throws Exception {
        try (var open = Folders.store().openDamaged(Folders.sample(temp.resolve("imp")))) {
            assertEquals(List.of(), open.damages());
        }
    }

    @Test
    void aMeetingThatBreaksOffIsThereAsFarAsItGoesAndTheRestIsListed() throws Exception {
        cut("meetings/kisumu-2002.xmi", "<names");
        String broken = Files.readString(folder.resolve("meetings/kisumu-2002.xmi"));
        assertTrue(assertThrows(DossierException.class, () -> Folders.store().open(folder, Access.WRITE)).isDamage());
        try (var open = Folders.store().openDamaged(folder)) {
            var meetings = open.dossier().getRegions().getFirst().getMeetings();
            assertEquals(List.of("kisumu-2002", "jinja-2003"), meetings.stream().map(meeting -> meeting.getId()).toList());
            Damage damage = open.damages().getFirst();
            assertEquals("meetings/kisumu-2002.xmi", damage.file());
            assertTrue(damage.partly());
            assertEquals(3, damage.line());
            assertTrue(damage.sentence(Locale.ENGLISH).contains("kisumu-2002.xmi"), damage.sentence(Locale.ENGLISH));
            assertTrue(open.damages().stream().anyMatch(d -> d.sentence(Locale.ENGLISH).contains("refers to r1 with “recommendation”")),
                    open.damages().toString());
            assertEquals(Reason.READ_ONLY, assertThrows(DossierException.class, open::save).reason());
            open.saveAs(temp.resolve("mended"));
            assertEquals(List.of(), open.damages());
            open.dossier().setTitle("Mended");
            open.save();
        }
        assertEquals(broken, Files.readString(temp.resolve("mended/unreadable/meetings/kisumu-2002.xmi")));
        try (var mended = Folders.store().open(temp.resolve("mended"), Access.WRITE)) {
            assertEquals("Mended", mended.dossier().getTitle());
            assertEquals(2, mended.dossier().getRegions().getFirst().getMeetings().size());
            assertEquals(List.of("KEN", "UGA"), mended.records().ids());
        }
    }

    @Test
    void aMeetingOfWhichNothingCanBeReadIsLeftOutAndKept() throws Exception {
        Files.writeString(folder.resolve("meetings/jinja-2003.xmi"), "<!DOCTYPE x><x/>");
        try (var open = Folders.store().openDamaged(folder)) {
            assertEquals(List.of("meetings/jinja-2003.xmi"), files(open));
            assertFalse(open.damages().getFirst().partly());
            assertEquals(1, open.dossier().getRegions().getFirst().getMeetings().size());
            open.saveAs(temp.resolve("mended"));
        }
        assertEquals("<!DOCTYPE x><x/>", Files.readString(temp.resolve("mended/unreadable/meetings/jinja-2003.xmi")));
        Folders.store().open(temp.resolve("mended"), Access.WRITE).close();
    }

    @Test
    void aFileThatIsMissingIsListed() throws Exception {
        Files.delete(folder.resolve("meetings/jinja-2003.xmi"));
        Files.delete(folder.resolve("countries/UGA.xmi"));
        try (var open = Folders.store().openDamaged(folder)) {
            assertEquals(List.of("countries/UGA.xmi", "meetings/jinja-2003.xmi"), files(open));
            assertEquals(List.of("KEN"), open.records().ids());
            open.saveAs(temp.resolve("mended"));
        }
        try (var mended = Folders.store().open(temp.resolve("mended"), Access.READ)) {
            assertEquals(List.of("KEN"), mended.records().ids());
        }
    }

    @Test
    void aCountryRecordIsThereAsFarAsItGoes() throws Exception {
        cut("countries/KEN.xmi", "<implementations>");
        String broken = Files.readString(folder.resolve("countries/KEN.xmi"));
        try (var open = Folders.store().openDamaged(folder)) {
            assertEquals(List.of("countries/KEN.xmi"), files(open));
            assertEquals(List.of("KEN", "UGA"), open.records().ids());
            assertEquals("KEN", open.records().load("KEN").orElseThrow().getParty().getId());
            open.saveAs(temp.resolve("mended"));
        }
        assertEquals(broken, Files.readString(temp.resolve("mended/unreadable/countries/KEN.xmi")));
        try (var mended = Folders.store().open(temp.resolve("mended"), Access.READ)) {
            assertEquals("KEN", mended.records().load("KEN").orElseThrow().getParty().getId());
        }
    }

    @Test
    void withoutItsMainFileTheRestIsFound() throws Exception {
        Files.writeString(folder.resolve("dossier.xmi"), "\0\0\0\0");
        try (var open = Folders.store().openDamaged(folder)) {
            assertEquals(List.of("lakes"), open.dossier().getRegions().stream().map(region -> region.getId()).toList());
            assertEquals(2, open.dossier().getRegions().getFirst().getMeetings().size());
            assertEquals(List.of("KEN", "UGA"), open.records().ids());
            assertTrue(files(open).contains("dossier.xmi"));
            open.saveAs(temp.resolve("mended"));
        }
        assertEquals(Set.of("unreadable/dossier.xmi"), new java.util.TreeSet<>(Folders.files(temp.resolve("mended")).keySet().stream()
                .filter(name -> name.startsWith("unreadable")).toList()));
        try (var mended = Folders.store().open(temp.resolve("mended"), Access.READ)) {
            assertEquals(1, mended.dossier().getRegions().size());
        }
    }

    @Test
    void meetingsOfADamagedRegionAreFoundUnderIt() throws Exception {
        cut("regions/lakes.xmi", "<memberships");
        try (var open = Folders.store().openDamaged(folder)) {
            var lakes = open.dossier().getRegions().getFirst();
            assertEquals("lakes", lakes.getId());
            assertEquals(2, lakes.getMeetings().size());
            assertTrue(open.damages().stream().anyMatch(d -> d.sentence(Locale.ENGLISH).contains("is shown under lakes")));
        }
    }

    @Test
    void whatIsNoDossierAndWhatIsNewerIsRefusedAsEver() throws Exception {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertEquals(Reason.NO_DOSSIER, assertThrows(DossierException.class, () -> Folders.store().openDamaged(empty)).reason());
        Folders.replace(folder.resolve("dossier.xmi"), "formatVersion=\"" + Migration.CURRENT + "\"", "formatVersion=\"99\"");
        assertEquals(Reason.NEWER_FORMAT, assertThrows(DossierException.class, () -> Folders.store().openDamaged(folder)).reason());
    }
}
