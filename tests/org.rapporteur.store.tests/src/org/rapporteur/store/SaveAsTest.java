package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.DossierException.Reason;
import org.rapporteur.store.FailingDisk.Failure;
import org.rapporteur.store.FailingDisk.Killed;

/** A dossier that is stored at another place. */
class SaveAsTest {

    @TempDir
    private Path temp;

    private Path folder;
    private Path other;

    @BeforeEach
    void aDossier() throws DossierException {
        folder = Folders.lakes(temp.resolve("lakes"));
        other = temp.resolve("a/copy of it");
    }

    @Test
    void theSampleIsTheSameAtTheOtherPlaceByteForByte() throws Exception {
        Path sample = Folders.sample(temp.resolve("imp"));
        try (var open = Folders.store().open(sample, Access.READ)) {
            open.copyTo(other);
            open.copyTo(temp.resolve("second"));
            assertEquals(sample.toRealPath(), open.folder());
        }
        var files = Folders.files(sample);
        assertEquals(files, Folders.files(other), "content of plug-ins that are not installed too");
        assertEquals(files, Folders.files(temp.resolve("second")));
        Folders.store().open(other, Access.WRITE).close();
    }

    @Test
    void filesThatWereReceivedAreKeptBySavingAndGoAlong() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.keep("received/first.docx", new byte[] {1, 2, 3});
            assertTrue(Files.notExists(folder.resolve("received")), "not before the save");
            open.save();
            assertEquals(3, Files.size(folder.resolve("received/first.docx")));
            assertThrows(IllegalArgumentException.class, () -> open.keep("received/../dossier.xmi", new byte[0]));
            assertThrows(IllegalArgumentException.class, () -> open.keep("countries/KEN.xmi", new byte[0]));
            open.keep("received/second.xlsx", new byte[] {4});
            open.saveAs(other);
        }
        assertEquals(3, Files.size(other.resolve("received/first.docx")));
        assertEquals(1, Files.size(other.resolve("received/second.xlsx")));
        assertTrue(Files.notExists(folder.resolve("received/second.xlsx")));
    }

    @Test
    void aFileOfAStepThatWasUndoneIsNotKept() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.keep("received/saved.docx", new byte[] {1});
            open.save();
            open.keep("received/undone.docx", new byte[] {2});
            open.forget("received/undone.docx");
            open.forget("received/saved.docx");
            open.save();
        }
        assertTrue(Files.exists(folder.resolve("received/saved.docx")), "what was saved stays");
        assertTrue(Files.notExists(folder.resolve("received/undone.docx")));
    }

    @Test
    void whatIsUnsavedGoesAlongAndTheOldPlaceStaysAsItWas() throws Exception {
        var before = Folders.files(folder);
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.dossier().setTitle("Unsaved");
            open.records().load("KEN").orElseThrow().getImplementations().getFirst().getActions().getFirst().setText("Unsaved too");
            open.saveAs(other);
            assertEquals(other.toRealPath(), open.folder());
            assertEquals(Set.of(), open.save(), "it is saved");
        }
        assertEquals(before, Folders.files(folder));
        assertTrue(Files.readString(other.resolve("dossier.xmi")).contains("Unsaved"));
        assertTrue(Files.readString(other.resolve("countries/KEN.xmi")).contains("Unsaved too"));
        assertEquals(before.get("countries/UGA.xmi"), Files.readString(other.resolve("countries/UGA.xmi")));
    }

    @Test
    void theObjectsStayAndAreSavedAtTheNewPlaceFromThenOn() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            var meeting = open.dossier().getRegions().getFirst().getMeetings().getFirst();
            open.saveAs(other);
            Folders.store().open(folder, Access.WRITE).close();
            assertEquals(Reason.LOCKED, assertThrows(DossierException.class, () -> Folders.store().open(other, Access.WRITE)).reason());
            assertSame(meeting, open.dossier().getRegions().getFirst().getMeetings().getFirst());
            meeting.setCity("Kisumu");
            var uganda = open.records().load("UGA").orElseThrow();
            assertSame(meeting.getRecommendations().getFirst(), uganda.getImplementations().getFirst().getRecommendation());
            assertEquals(other.resolve("countries/UGA.xmi").toRealPath().toString(), uganda.eResource().getURI().toFileString());
            assertEquals(Set.of("meetings/kisumu-2002.xmi"), open.save());
            assertTrue(open.records().copy("KEN").isPresent());
        }
        assertFalse(Files.readString(folder.resolve("meetings/kisumu-2002.xmi")).contains("city"));
        assertTrue(Files.readString(other.resolve("meetings/kisumu-2002.xmi")).contains("city=\"Kisumu\""));
    }

    @Test
    void whatWasOpenedToReadCanBeWrittenAtTheNewPlace() throws Exception {
        try (var writer = Folders.store().open(folder, Access.WRITE); var open = Folders.store().open(folder, Access.READ)) {
            open.saveAs(other);
            assertTrue(open.isWritable());
            open.dossier().setTitle("Mine");
            assertEquals(Set.of("dossier.xmi"), open.save());
        }
    }

    @Test
    void aFolderThatHoldsFilesIsRefusedAndTheDossierStaysWhereItIs() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            assertEquals(Reason.NOT_EMPTY, assertThrows(DossierException.class, () -> open.saveAs(temp)).reason());
            assertEquals(Reason.NOT_EMPTY, assertThrows(DossierException.class, () -> open.saveAs(folder)).reason());
            open.dossier().setTitle("Here");
            open.save();
        }
        assertTrue(Files.readString(folder.resolve("dossier.xmi")).contains("Here"));
    }

    @Test
    void brokenOffAtAnyStepTheOtherPlaceHoldsTheWholeDossierOrNone() throws Exception {
        var counted = FailingDisk.sound();
        try (var open = Folders.store(counted).open(folder, Access.READ)) {
            open.copyTo(temp.resolve("counted"));
        }
        var whole = Folders.files(temp.resolve("counted"));
        for (var failure : List.of(Failure.KILLED, Failure.FULL)) {
            for (int step = 1; step <= counted.steps(); step++) {
                Path place = temp.resolve(failure + "" + step);
                try (var open = Folders.store(FailingDisk.failingAt(step, failure)).open(folder, Access.READ)) {
                    open.copyTo(place);
                } catch (Killed | DossierException brokenOff) {
                    // as it should
                }
                try (var again = Folders.store().open(place, Access.WRITE)) {
                    assertEquals("A dossier for tests", again.dossier().getTitle());
                } catch (DossierException none) {
                    assertEquals(Reason.NO_DOSSIER, none.reason());
                    Folders.store().open(folder, Access.READ).copyTo(place);
                }
                assertEquals(whole, Folders.files(place), failure + " at step " + step);
            }
        }
    }
}
