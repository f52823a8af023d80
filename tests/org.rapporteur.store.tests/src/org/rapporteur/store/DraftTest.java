package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.DossierException.Reason;
import org.rapporteur.store.FailingDisk.Failure;
import org.rapporteur.store.FailingDisk.Killed;
import org.rapporteur.testkit.Project;
import org.rapporteur.testkit.World;

/** Unsaved work that is written beside a dossier and found after a crash. */
class DraftTest {

    @TempDir
    private Path temp;

    private Path folder;
    private SortedMap<String, String> before;

    @BeforeEach
    void aDossier() throws Exception {
        folder = Folders.lakes(temp.resolve("lakes"));
        before = Folders.files(folder);
    }

    /** Changes, adds and removes something. */
    private static void edit(OpenDossier open) {
        open.dossier().setTitle("A new title");
        open.dossier().getRegions().getFirst().getMeetings().removeLast();
        open.dossier().getRegions().add(new World().region("seas").get());
        open.records().load("KEN").orElseThrow().getImplementations().getFirst().getActions().getFirst().setText("Changed");
    }

    /** A crash: the draft is written, and the program ends. */
    private void crash() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            edit(open);
            assertTrue(open.unsavedWork().write());
        }
        assertEquals(before, Folders.files(folder));
    }

    private SortedMap<String, String> saved() throws Exception {
        Path copy = Folders.lakes(temp.resolve("saved"));
        try (var open = Folders.store().open(copy, Access.WRITE)) {
            edit(open);
            open.save();
        }
        return Folders.files(copy);
    }

    private Optional<Draft.State> found() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            return open.foundDraft().map(Draft::state);
        }
    }

    @Test
    void afterACrashTheWorkIsFoundOpenedAndSaved() throws Exception {
        crash();
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            assertFalse(open.isDraft());
            assertEquals("A dossier for tests", open.dossier().getTitle());
            assertEquals(5, open.foundDraft().orElseThrow().files());
        }
        try (var open = Folders.store().openDraft(folder)) {
            assertTrue(open.isDraft());
            assertTrue(open.isWritable());
            assertEquals("A new title", open.dossier().getTitle());
            assertEquals(2, open.dossier().getRegions().size());
            assertEquals(before, Folders.files(folder), "nothing is saved yet");
            open.save();
            assertFalse(open.isDraft());
            assertEquals(Set.of(), open.save());
        }
        assertEquals(saved(), Folders.files(folder));
        assertEquals(Optional.empty(), found(), "a save removes it");
    }

    @Test
    void workThatWasOpenedAndCrashesAgainIsFoundAgainWithWhatCameToIt() throws Exception {
        crash();
        try (var open = Folders.store().openDraft(folder)) {
            open.dossier().setLanguage("fr");
            open.unsavedWork().write();
        }
        try (var open = Folders.store().openDraft(folder)) {
            assertEquals("A new title", open.dossier().getTitle());
            assertEquals("fr", open.dossier().getLanguage());
        }
    }

    @Test
    void workThatIsDiscardedIsGone() throws Exception {
        crash();
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            assertThrows(IllegalStateException.class, open::unsavedWork, "nobody decided on what was found");
            open.discardDraft();
            assertEquals(Optional.empty(), open.foundDraft());
        }
        assertEquals(Optional.empty(), found());
        assertEquals(Reason.NO_DRAFT, assertThrows(DossierException.class, () -> Folders.store().openDraft(folder)).reason());
        assertEquals(before, Folders.files(folder));
    }

    @Test
    void whatIsUndoneLeavesNoWork() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.dossier().setTitle("Other");
            open.unsavedWork().write();
            open.dossier().setTitle("A dossier for tests");
            var work = open.unsavedWork();
            assertTrue(work.isEmpty());
            work.write();
        }
        assertEquals(Optional.empty(), found());
    }

    @Test
    void workThatIsWrittenLateDoesNotComeBackAfterASave() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            edit(open);
            var late = open.unsavedWork();
            open.save();
            assertFalse(late.write());
        }
        assertEquals(Optional.empty(), found());
    }

    @Test
    void aSaveInBetweenMakesItAnotherGenerationThatIsOfferedAsACopy() throws Exception {
        crash();
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.dossier().getRegions().getFirst().setDescription("Theirs");
            open.save();
        }
        assertEquals(Optional.of(Draft.State.OTHER_GENERATION), found());
        var theirs = Folders.files(folder);
        try (var open = Folders.store().openDraft(folder)) {
            assertFalse(open.isWritable());
            assertEquals("A new title", open.dossier().getTitle());
            open.saveAs(temp.resolve("copy"));
        }
        assertEquals(theirs, Folders.files(folder));
        assertTrue(Files.readString(temp.resolve("copy/dossier.xmi")).contains("A new title"));
        assertTrue(Files.readString(temp.resolve("copy/countries/KEN.xmi")).contains("Changed"));
    }

    @Test
    void aFileThatAnotherProgramChangedMakesItAnotherGeneration() throws Exception {
        crash();
        Folders.replace(folder.resolve("dossier.xmi"), "A dossier for tests", "Mine");
        assertEquals(Optional.of(Draft.State.OTHER_GENERATION), found());
    }

    @Test
    void itIsNotJudgedByItsDateNorByWhereTheDossierLies() throws Exception {
        crash();
        for (String date : List.of("1990-01-01T00:00:00Z", "2099-01-01T00:00:00Z")) {
            Files.setLastModifiedTime(folder.resolve(".rapporteur/draft"), FileTime.from(java.time.Instant.parse(date)));
            assertEquals(Optional.of(Draft.State.FITS), found());
        }
        Path moved = Project.copy(folder, temp.resolve("moved"));
        try (var open = Folders.store().openDraft(moved)) {
            assertTrue(open.isWritable());
        }
    }

    @Test
    void aPartOfItIsOfNoUse() throws Exception {
        crash();
        byte[] whole = Files.readAllBytes(folder.resolve(".rapporteur/draft"));
        for (int length = 0; length < whole.length - 22; length += 37) {
            Files.write(folder.resolve(".rapporteur/draft"), java.util.Arrays.copyOf(whole, length));
            Optional<Draft.State> state = found();
            assertTrue(state.equals(Optional.of(Draft.State.BROKEN)) || length > whole.length - 400, length + " of " + whole.length);
        }
        for (int at = 0; at < whole.length; at += 101) {
            byte[] other = whole.clone();
            other[at] ^= 0x20;
            Files.write(folder.resolve(".rapporteur/draft"), other);
            if (found().equals(Optional.of(Draft.State.FITS))) {
                try (var open = Folders.store().openDraft(folder)) {
                    assertEquals("A new title", open.dossier().getTitle(), "what was changed at " + at + " is of no account");
                }
            }
        }
    }

    @Test
    void killedAtAnyStepTheWorkBeforeOrTheNewOneIsThereAndTheDossierIsUntouched() throws Exception {
        for (var failure : List.of(Failure.KILLED, Failure.FULL, Failure.GONE)) {
            boolean reached = true;
            for (int step = 1; reached; step++) {
                Path copy = Project.copy(folder, temp.resolve(failure + "" + step));
                reached = writeTwice(copy, step, failure);
                assertEquals(before, Folders.files(copy));
                try (var open = Folders.store().openDraft(copy)) {
                    assertTrue(List.of("first", "second").contains(open.dossier().getTitle()), open.dossier().getTitle());
                    assertTrue(reached || open.dossier().getTitle().equals("second"));
                }
            }
        }
    }

    /** Writes work twice, the second time on a disk that fails at a step of that. Gives whether it came to it. */
    private static boolean writeTwice(Path folder, int step, Failure failure) throws DossierException {
        var disk = FailingDisk.failingAt(step + 4, failure);
        try (var open = Folders.store(disk).open(folder, Access.WRITE)) {
            open.dossier().setTitle("first");
            open.unsavedWork().write();
            assertEquals(4, disk.steps());
            open.dossier().setTitle("second");
            open.unsavedWork().write();
            return false;
        } catch (Killed | DossierException failed) {
            return true;
        }
    }

    @Test
    void aDraftThatNamesFilesElsewhereIsOfNoUse() throws Exception {
        for (String name : List.of("../out.xmi", "/tmp/out.xmi", ".rapporteur/lock", "meetings/../../out.xmi", "notes.txt")) {
            var draft = new DraftFile("x", java.util.Map.of(name, new byte[] { 1 }), Set.of(), java.util.Map.of());
            assertEquals(Optional.empty(), DraftFile.unpack(draft.pack()), name);
        }
    }

    @Test
    void storedElsewhereItIsNoLongerUnsavedHere() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            edit(open);
            open.unsavedWork().write();
            open.saveAs(temp.resolve("elsewhere"));
        }
        assertEquals(Optional.empty(), found());
    }
}
