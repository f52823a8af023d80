package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Dossier;
import org.rapporteur.store.DossierException.Reason;
import org.rapporteur.store.FailingDisk.Failure;
import org.rapporteur.store.FailingDisk.Killed;
import org.rapporteur.testkit.Project;
import org.rapporteur.testkit.World;

/** A save that changes, adds and removes files, broken off at each of its steps. */
class BrokenSaveTest {

    @TempDir
    private Path temp;

    private Path original;
    private SortedMap<String, String> old;
    private SortedMap<String, String> fresh;
    private int steps;

    @BeforeEach
    void countTheStepsOfASave() throws Exception {
        original = Folders.lakes(temp.resolve("original"));
        var world = edited(original, FailingDisk.sound());
        world.close();
        old = Folders.files(original);
        Path copy = copy("whole");
        var disk = FailingDisk.sound();
        try (var open = edited(copy, disk)) {
            int before = disk.steps();
            open.save();
            steps = disk.steps() - before;
        }
        fresh = Folders.files(copy);
        assertTrue(steps > 20, () -> steps + " steps");
    }

    private Path copy(String name) {
        return Project.copy(original, temp.resolve(name));
    }

    /** The dossier open for writing with one file to change, one to add and one to remove. */
    private static OpenDossier edited(Path folder, Disk disk) throws DossierException {
        var open = Folders.store(disk).open(folder, Access.WRITE);
        Dossier dossier = open.dossier();
        dossier.setTitle("A new title");
        dossier.getRegions().getFirst().getMeetings().removeLast();
        var seas = new World().region("seas").get();
        dossier.getRegions().add(seas);
        return open;
    }

    @Test
    void killedAtAnyStepTheNextOpeningFindsTheOldOrTheNewDossierWhole() throws Exception {
        int committed = 0;
        for (int step = 1; step <= steps; step++) {
            Path folder = copy("killed" + step);
            try (var open = edited(folder, FailingDisk.failingAt(step, Failure.KILLED))) {
                assertThrows(Killed.class, open::save);
            }
            committed += openedAgain(folder, step).equals(fresh) ? 1 : 0;
        }
        assertTrue(committed > 0 && committed < steps, committed + " of " + steps);
    }

    @Test
    void killedAgainWhileThatIsMendedItIsStillWhole() throws Exception {
        for (int step = 1; step <= steps; step++) {
            for (int again = 1; again <= steps; again++) {
                Path folder = copy("killed" + step + "again" + again);
                try (var open = edited(folder, FailingDisk.failingAt(step, Failure.KILLED))) {
                    assertThrows(Killed.class, open::save);
                }
                var disk = FailingDisk.failingAt(again, Failure.KILLED);
                try {
                    Folders.store(disk).open(folder, Access.READ).close();
                    again = steps;
                } catch (Killed atThisStep) {
                    openedAgain(folder, step);
                }
            }
        }
    }

    @Test
    void whoReadsAtThatMomentReadsTheOldOrTheNewDossier() throws Exception {
        for (int step = 1; step <= steps; step++) {
            Path folder = copy("read" + step);
            try (var writing = edited(folder, FailingDisk.failingAt(step, Failure.KILLED))) {
                assertThrows(Killed.class, writing::save);
                var halfway = Folders.files(folder);
                try (var reading = Folders.store().open(folder, Access.READ)) {
                    boolean isNew = reading.dossier().getTitle().equals("A new title");
                    assertEquals(isNew ? 2 : 1, reading.dossier().getRegions().size(), "step " + step);
                    assertEquals(isNew ? 1 : 2, reading.dossier().getRegions().getFirst().getMeetings().size(), "step " + step);
                }
                assertEquals(halfway, Folders.files(folder), "the reader changed nothing at step " + step);
            }
        }
    }

    @Test
    void onAFullDiskTheOldOrTheNewDossierIsThereAndTheSaveWorksOnceThereIsRoom() throws Exception {
        for (var failure : new Failure[] { Failure.FULL, Failure.GONE }) {
            int refused = 0;
            for (int step = 1; step <= steps; step++) {
                Path folder = copy(failure + "" + step);
                var disk = FailingDisk.failingAt(step, failure);
                try (var open = edited(folder, disk)) {
                    refused += isRefused(open) ? 1 : 0;
                    disk.mend();
                    open.save();
                }
                assertEquals(fresh, Folders.files(folder), failure + " at step " + step);
            }
            assertTrue(refused > 0, "nothing failed");
        }
    }

    @Test
    void onAFullDiskARefusedSaveLeavesTheOldDossierWithoutHelpOfANextOpening() throws Exception {
        for (var failure : new Failure[] { Failure.FULL, Failure.GONE }) {
            for (int step = 1; step <= steps; step++) {
                Path folder = copy("left" + failure + step);
                boolean refused;
                try (var open = edited(folder, FailingDisk.failingAt(step, failure))) {
                    refused = isRefused(open);
                }
                if (refused) {
                    assertEquals(old, Folders.files(folder), failure + " at step " + step);
                }
                assertEquals(refused ? old : fresh, openedAgain(folder, step));
            }
        }
    }

    private static boolean isRefused(OpenDossier open) {
        try {
            open.save();
            return false;
        } catch (DossierException full) {
            assertEquals(Reason.DISK, full.reason());
            assertTrue(full.getMessage().contains("No space left on device"), full.getMessage());
            return true;
        }
    }

    private SortedMap<String, String> openedAgain(Path folder, int step) throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.records().ids().forEach(open.records()::load);
        }
        var found = Folders.files(folder);
        assertTrue(found.equals(old) || found.equals(fresh), () -> "neither old nor new after step " + step + ": " + found);
        assertTrue(Files.notExists(folder.resolve(".rapporteur/next")), "remains of step " + step);
        return found;
    }

    @Test
    void theGenerationBeforeIsKeptAndPutBack() throws Exception {
        Path folder = copy("back");
        try (var open = edited(folder, Disk.REAL)) {
            open.save();
        }
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.restorePrevious();
        }
        assertEquals(old, Folders.files(folder));
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.restorePrevious();
        }
        assertEquals(fresh, Folders.files(folder), "putting back is itself put back");
    }

    @Test
    void putBackAfterASaveThatWasBrokenOffItIsTheOldOne() throws Exception {
        for (int step = 1; step <= steps; step++) {
            Path folder = copy("putback" + step);
            try (var open = edited(folder, FailingDisk.failingAt(step, Failure.KILLED))) {
                assertThrows(Killed.class, open::save);
            }
            if (openedAgain(folder, step).equals(fresh)) {
                try (var open = Folders.store().open(folder, Access.WRITE)) {
                    open.restorePrevious();
                }
                assertEquals(old, Folders.files(folder), "step " + step);
            }
        }
    }

    @Test
    void aDossierThatWasOnlyMadeHasNoGenerationBefore() throws Exception {
        Path sample = Folders.sample(temp.resolve("imp"));
        try (var open = Folders.store().open(sample, Access.WRITE)) {
            assertEquals(Reason.NO_PREVIOUS, assertThrows(DossierException.class, open::restorePrevious).reason());
        }
    }

    @Test
    void aNewDossierWhoseMakingWasKilledIsMadeAgainOrIsThere() throws Exception {
        var disk = FailingDisk.sound();
        Folders.store(disk).create(temp.resolve("counted"), new World().dossier()).close();
        for (int step = 1; step <= disk.steps(); step++) {
            Path folder = temp.resolve("made" + step);
            int at = step;
            assertThrows(Killed.class,
                    () -> Folders.store(FailingDisk.failingAt(at, Failure.KILLED)).create(folder, new World().dossier()));
            try {
                Folders.store().create(folder, new World().dossier()).close();
            } catch (DossierException there) {
                assertEquals(Reason.NOT_EMPTY, there.reason(), "step " + step);
            }
            Folders.store().open(folder, Access.WRITE).close();
            assertEquals(Folders.files(temp.resolve("counted")), Folders.files(folder), "step " + step);
        }
    }
}
