package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Status;
import org.rapporteur.model.access.Changes;
import org.rapporteur.model.access.RecordedCommand;
import org.rapporteur.testkit.World;

/** Country records are read one by one, when they are asked for. */
class RecordsTest {

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aDossier() throws DossierException {
        folder = Folders.lakes(temp.resolve("lakes"));
    }

    private static List<String> inMemory(OpenDossier open) {
        return open.resourceSet().getResources().stream().map(resource -> resource.getURI().lastSegment())
                .filter(name -> name.matches("[A-Z]{3}\\.xmi")).toList();
    }

    @Test
    void openingADossierReadsNone() throws Exception {
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertEquals(List.of("KEN", "UGA"), open.records().ids());
            assertEquals(List.of(), inMemory(open));
        }
    }

    @Test
    void askingForOneReadsNoOtherAndReleasingItLetsItGo() throws Exception {
        try (var open = Folders.store().open(folder, Access.READ)) {
            open.records().load("KEN");
            open.records().load("KEN");
            assertEquals(List.of("KEN.xmi"), inMemory(open));
            open.records().release("KEN");
            assertEquals(List.of("KEN.xmi"), inMemory(open), "somebody else still has it");
            open.records().release("KEN");
            assertEquals(List.of(), inMemory(open));
        }
    }

    @Test
    void aRecordThatWasReleasedIsReadAnew() throws Exception {
        try (var open = Folders.store().open(folder, Access.READ)) {
            var first = open.records().load("KEN").orElseThrow();
            assertSame(first, open.records().load("KEN").orElseThrow());
            open.records().release("KEN");
            open.records().release("KEN");
            assertNotSame(first, open.records().load("KEN").orElseThrow());
        }
    }

    @Test
    void aChangedRecordIsNotLostWhenItIsReleasedBeforeTheSave() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.records().load("KEN").orElseThrow().getImplementations().getFirst().getActions().getFirst().setText("Changed");
            open.records().release("KEN");
            assertEquals(Set.of("countries/KEN.xmi"), open.save());
            open.records().load("KEN");
            open.records().release("KEN");
            assertEquals(List.of("KEN.xmi"), inMemory(open), "what can be undone still refers to its objects");
        }
        assertTrue(Files.readString(folder.resolve("countries/KEN.xmi")).contains("Changed"));
    }

    @Test
    void aChangeOfARecordThatWasLoadedLaterCanBeUndone() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE); var changes = new Changes(open.dossier())) {
            open.records().load("KEN");
            open.records().release("KEN");
            var action = open.records().load("KEN").orElseThrow().getImplementations().getFirst().getActions().getFirst();
            String before = action.getText();
            var change = new RecordedCommand("Change the action", changes, () -> action.setText("Changed"));
            change.execute();
            assertEquals("Changed", action.getText());
            change.undo();
            assertEquals(before, action.getText());
        }
    }

    @Test
    void aCopyIsReadBesideTheModelAndFollowsNoReference() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            var copy = open.records().copy("KEN").orElseThrow().get();
            assertEquals(List.of(), inMemory(open));
            assertEquals(Optional.empty(), open.records().loaded("KEN"));
            var recommendation = copy.getImplementations().getFirst().getRecommendation();
            assertTrue(recommendation.eIsProxy());
            assertEquals("r1", EcoreUtil.getURI(recommendation).fragment());
            var kenya = open.records().load("KEN").orElseThrow();
            assertSame(kenya, open.records().loaded("KEN").orElseThrow());
            assertEquals(EcoreUtil.getURI(recommendation), EcoreUtil.getURI(kenya.getImplementations().getFirst().getRecommendation()));
            kenya.getImplementations().clear();
            assertEquals(1, open.records().copy("KEN").orElseThrow().get().getImplementations().size(), "as last saved");
            assertEquals(Optional.empty(), open.records().copy("TZA"));
        }
    }

    @Test
    void aCopyOfARecordThatCannotBeReadTellsWhy() throws Exception {
        Files.writeString(folder.resolve("countries/KEN.xmi"), "<broken");
        try (var open = Folders.store().open(folder, Access.READ)) {
            var copy = open.records().copy("KEN").orElseThrow();
            var problem = assertThrows(UnreadableRecordException.class, copy::get);
            assertTrue(problem.getMessage().contains("KEN.xmi"), problem.getMessage());
        }
    }

    @Test
    void aRecordThatIsNotThereIsEmpty() throws Exception {
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertEquals(Optional.empty(), open.records().load("TZA"));
            assertEquals(Optional.empty(), open.records().digest("TZA"));
        }
    }

    @Test
    void theDigestIsReadWithoutTheRecord() throws Exception {
        try (var open = Folders.store().open(folder, Access.READ)) {
            var digest = open.records().digest("KEN").orElseThrow();
            assertEquals(1, digest.statuses().getFirst().getActed());
            assertEquals(List.of(), inMemory(open));
        }
    }

    @Test
    void theDigestOfAChangedRecordIsThatOfTheRecordAsItIs() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            var world = new World();
            var kenya = open.records().load("KEN").orElseThrow();
            var report = world.record("KEN").reports(world.region("x").meeting("y").recommends("z"), Status.IMPLEMENTED, "2003-01").get()
                    .getImplementations().getFirst().getReports().getFirst();
            var reports = kenya.getImplementations().getFirst().getReports();
            reports.add(report);
            assertEquals(1, open.records().digest("KEN").orElseThrow().statuses().getFirst().getImplemented());
            open.unsavedWork().write();
            reports.remove(report);
            assertEquals(0, open.records().digest("KEN").orElseThrow().statuses().getFirst().getImplemented());
        }
    }

    @Test
    void digestsAreReadByAllWhoAskAtOnce() throws Exception {
        var world = new World();
        var recommendation = world.region("r").meeting("m").recommends("one");
        List<String> countries = IntStream.range(0, 300).mapToObj("C%03d"::formatted).toList();
        countries.forEach(id -> world.dossier().getRecords().add(world.record(world.state(id, id).getId())
                .reports(recommendation, Status.IMPLEMENTED, "2003-01").get()));
        Path many = temp.resolve("many");
        Folders.store().create(many, world.dossier()).close();
        try (var open = Folders.store().open(many, Access.READ); var threads = Executors.newFixedThreadPool(8)) {
            var asked = Collections.nCopies(8, (Callable<Long>) () -> countries.stream().map(open.records()::digest).filter(Optional::isPresent).count());
            for (var answer : threads.invokeAll(asked)) {
                assertEquals(300, answer.get());
            }
        }
    }

    @Test
    void afterASaveTheDigestIsTheNewOne() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            assertEquals(0, open.records().digest("KEN").orElseThrow().statuses().getFirst().getImplemented());
            var world = new World();
            var kenya = open.records().load("KEN").orElseThrow();
            var report = world.record("KEN").reports(world.region("x").meeting("y").recommends("z"), Status.IMPLEMENTED, "2003-01").get()
                    .getImplementations().getFirst().getReports().getFirst();
            kenya.getImplementations().getFirst().getReports().add(report);
            open.save();
            open.records().release("KEN");
            assertEquals(1, open.records().digest("KEN").orElseThrow().statuses().getFirst().getImplemented());
        }
    }

    @Test
    void savingDoesNotReadRecordsThatNobodyAskedFor() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.dossier().setTitle("Other");
            assertEquals(Set.of("dossier.xmi"), open.save());
            assertEquals(List.of(), inMemory(open));
        }
    }

    @Test
    void aRecordThatIsTakenOutGoesFromTheDisk() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.dossier().getRecords().removeIf(record -> record.getId().equals("UGA"));
            assertEquals(Set.of("countries/UGA.xmi", "dossier.xmi"), open.save());
        }
        assertFalse(Files.exists(folder.resolve("countries/UGA.xmi")));
    }

    @Test
    void recommendationsWithANewIdentifierAreFoundByRecordsThatWereNotLoaded() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.dossier().getRegions().getFirst().getMeetings().getFirst().getRecommendations().getFirst().setId("r1-renamed");
            open.save();
            assertEquals(List.of(), inMemory(open));
        }
        try (var open = Folders.store().open(folder, Access.READ)) {
            var kenya = open.records().load("KEN").orElseThrow();
            assertEquals("r1-renamed", kenya.getImplementations().getFirst().getRecommendation().getId());
        }
    }
}
