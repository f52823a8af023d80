package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.DossierException.Reason;

class LockTest {

    @TempDir
    private Path temp;

    private Path folder;
    private final List<Process> others = new ArrayList<>();

    @BeforeEach
    void aDossier() throws DossierException {
        folder = Folders.lakes(temp.resolve("lakes"));
    }

    @AfterEach
    void endTheOthers() {
        others.forEach(Process::destroyForcibly);
        others.forEach(other -> other.onExit().join());
    }

    /** Starts another program that asks for the lock, and waits until it told whether it has it. */
    private String another() throws IOException {
        for (Class<?> type : List.of(DossierLock.class, Holder.class, LockHolder.class)) {
            String file = type.getName().replace('.', '/') + ".class";
            Files.createDirectories(temp.resolve("classes/" + file).getParent());
            try (var bytes = type.getClassLoader().getResourceAsStream(file)) {
                Files.write(temp.resolve("classes/" + file), bytes.readAllBytes());
            }
        }
        var other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                temp.resolve("classes").toString(), LockHolder.class.getName(), folder.resolve(".rapporteur/lock").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        others.add(other);
        return new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    @Test
    void aSecondWriterInTheSameProgramIsRefused() throws Exception {
        var store = Folders.store();
        try (var first = store.open(folder, Access.WRITE)) {
            assertEquals(Reason.LOCKED, assertThrows(DossierException.class, () -> store.open(folder, Access.WRITE)).reason());
        }
        store.open(folder, Access.WRITE).close();
    }

    @Test
    void aWriterInAnotherProgramIsRefused() throws Exception {
        try (var ours = Folders.store().open(folder, Access.WRITE)) {
            assertEquals("refused", another());
        }
    }

    @Test
    void aRefusedWriterInTheSameProgramDoesNotLetAnotherProgramIn() throws Exception {
        var store = Folders.store();
        try (var ours = store.open(folder, Access.WRITE)) {
            assertThrows(DossierException.class, () -> store.open(folder, Access.WRITE));
            store.open(folder, Access.READ).close();
            assertEquals("refused", another());
        }
        assertEquals("taken", another());
    }

    @Test
    void whoHasTheLockIsNamed() throws Exception {
        assertEquals("taken", another());
        var refused = assertThrows(DossierException.class, () -> Folders.store().open(folder, Access.WRITE));
        assertEquals(Reason.LOCKED, refused.reason());
        Holder holder = refused.holder().orElseThrow();
        assertEquals(System.getProperty("user.name"), holder.user());
        assertEquals(others.getFirst().pid(), holder.process());
        assertEquals("another program", holder.program());
        assertFalse(holder.since().isAfter(Instant.now()));
        assertTrue(refused.getMessage().contains(holder.user() + " is editing it with another program"), refused.getMessage());
    }

    @Test
    void whoInTheSameProgramHasTheLockIsNamedToo() throws Exception {
        var store = Folders.store();
        try (var first = store.open(folder, Access.WRITE)) {
            var refused = assertThrows(DossierException.class, () -> store.open(folder, Access.WRITE));
            assertEquals(ProcessHandle.current().pid(), refused.holder().orElseThrow().process());
        }
    }

    @Test
    void aLockFileThatSaysAnythingElseNamesNobodyAndNothingOfItReachesATerminal() throws Exception {
        assertEquals("taken", another());
        for (String text : List.of("", "root@vm, 12, 2003", "a\nb\nc\nd\ne\n", "x".repeat(9000))) {
            Files.writeString(folder.resolve(".rapporteur/lock"), text);
            var refused = assertThrows(DossierException.class, () -> Folders.store().open(folder, Access.WRITE));
            assertEquals(Reason.LOCKED, refused.reason());
            assertEquals(Optional.empty(), refused.holder());
        }
        Files.writeString(folder.resolve(".rapporteur/lock"), "\u001b[31mme\nhost\nit\n1\n2003-01-01T00:00:00Z\n");
        var refused = assertThrows(DossierException.class, () -> Folders.store().open(folder, Access.WRITE));
        assertEquals("[31mme", refused.holder().orElseThrow().user());
    }

    @Test
    void readersGoOnWhileAnotherProgramWrites() throws Exception {
        assertEquals("taken", another());
        try (var one = Folders.store().open(folder, Access.READ); var two = Folders.store().open(folder, Access.READ)) {
            assertEquals(one.dossier().getTitle(), two.dossier().getTitle());
            assertTrue(two.records().load("KEN").isPresent());
        }
    }

    @Test
    void theLockDiesWithItsProgramHoweverItEnds() throws Exception {
        assertEquals("taken", another());
        others.getFirst().destroyForcibly().onExit().join();
        Folders.store().open(folder, Access.WRITE).close();
    }

    @Test
    void aDossierThatCannotBeOpenedIsNotLeftLocked() throws Exception {
        String content = Files.readString(folder.resolve("dossier.xmi"));
        Files.writeString(folder.resolve("dossier.xmi"), "no dossier");
        var store = Folders.store();
        assertThrows(DossierException.class, () -> store.open(folder, Access.WRITE));
        Files.writeString(folder.resolve("dossier.xmi"), content);
        store.open(folder, Access.WRITE).close();
    }

    @Test
    void aFileThatTheLockIsALinkToKeepsItsContent() throws Exception {
        Path letter = Files.writeString(temp.resolve("letter.txt"), "Dear Sir");
        Files.deleteIfExists(folder.resolve(".rapporteur/lock"));
        Files.createSymbolicLink(folder.resolve(".rapporteur/lock"), letter);
        assertThrows(DossierException.class, () -> Folders.store().open(folder, Access.WRITE));
        assertEquals("Dear Sir", Files.readString(letter));
    }
}
