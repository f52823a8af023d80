package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program saves again and again while others open the dossier: each finds one generation, never parts of two. */
class ReadWhileWritingTest {

    private static final int SAVES = 60;

    @TempDir
    private Path temp;

    @Test
    void everyReaderFindsOneGeneration() throws Exception {
        Path folder = Folders.lakes(temp.resolve("lakes"));
        var saved = new CountDownLatch(SAVES);
        int read = 0;
        try (var program = Executors.newSingleThreadExecutor()) {
            var writing = program.submit(() -> {
                try (var open = Folders.store().open(folder, Access.WRITE)) {
                    for (int i = 1; i <= SAVES; i++) {
                        open.dossier().setTitle("Generation " + i);
                        open.dossier().getRegions().getFirst().setDescription("Generation " + i);
                        open.dossier().getRegions().getFirst().getMeetings().getFirst().setId("kisumu-" + i);
                        open.save();
                        saved.countDown();
                    }
                }
                return null;
            });
            while (saved.getCount() > 0 && !writing.isDone()) {
                try (var open = Folders.store().open(folder, Access.READ)) {
                    var region = open.dossier().getRegions().getFirst();
                    if (region.getDescription() != null) {
                        String generation = open.dossier().getTitle();
                        assertEquals(generation, region.getDescription());
                        assertEquals(generation, "Generation " + region.getMeetings().getFirst().getId().replace("kisumu-", ""));
                        read++;
                    }
                }
            }
            writing.get();
        }
        assertTrue(read > 0);
    }
}
