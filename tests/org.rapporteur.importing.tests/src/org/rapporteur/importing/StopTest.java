package org.rapporteur.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importing.change.SpreadsheetImporter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.Changes;
import org.rapporteur.model.access.RecordedCommand;
import org.rapporteur.model.work.Progress;

/** An import can be stopped wherever it is; then nothing was changed. */
class StopTest {

    private static final int ROWS = 60;

    @TempDir
    private Path temp;

    /** Says that the work is to stop after it was asked so often. */
    private static final class Patience implements Progress {

        private int left;

        Patience(int asked) {
            left = asked;
        }

        @Override
        public void step(int done, int total, String what) {
            assertTrue(0 <= done && done <= total, done + " of " + total);
        }

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }

    private interface Work {
        void run(Progress progress) throws Exception;
    }

    /** How often work asks whether it is to stop; each time it was stopped, and the dossier was the same. */
    private static int stops(Desk desk, Work work) throws Exception {
        Dossier before = EcoreUtil.copy(desk.dossier());
        for (int asked = 0;; asked++) {
            try {
                work.run(new Patience(asked));
                return asked;
            } catch (CancellationException stopped) {
                assertTrue(EcoreUtil.equals(before, desk.dossier()), "stopped after it was asked " + asked + " times");
            }
        }
    }

    private static Path saved(Desk desk, String name, Workbook workbook) throws IOException {
        try (workbook; var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("List");
            List<List<String>> rows = IntStream.rangeClosed(0, ROWS).mapToObj(i -> i == 0
                    ? List.of("Meeting", "Country", "Recommendation", "Position") : List.of("strelsau-2003", "RUR", "Recommendation " + i, "Noted")).toList();
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            workbook.write(out);
            return desk.file(name, out.toByteArray());
        }
    }

    private static Path text(Desk desk) {
        return desk.table("list.csv", IntStream.range(0, ROWS).mapToObj(i -> "RUR|Recommendation " + i + "||Noted").toArray(String[]::new));
    }

    @Test
    void readingAndComparingStopsAtEachRowOfEachKindOfFile() throws Exception {
        var desk = new Desk(temp);
        for (Path file : List.of(text(desk), saved(desk, "list.xlsx", new XSSFWorkbook()), saved(desk, "list.xls", new HSSFWorkbook()))) {
            var importer = new SpreadsheetImporter();
            assertTrue(stops(desk, progress -> importer.layout(file, "", progress)) > ROWS, file::toString);
            assertTrue(stops(desk, progress -> importer.propose(desk.dossier(), desk.records(), List.of(file), Optional.empty(), progress)) > 2 * ROWS,
                    file::toString);
        }
    }

    @Test
    void applyingStopsHalfWayAndAsAStepLeavesNothing() throws Exception {
        var desk = new Desk(temp);
        Proposal proposal = desk.propose(text(desk));
        assertFalse(proposal.isEmpty());
        try (var changes = new Changes(desk.dossier())) {
            assertEquals(3, stops(desk, progress -> new RecordedCommand("Import", changes,
                    () -> proposal.apply(desk.dossier(), desk.records(), progress)).execute()), "it is asked at each fiftieth of 121 edits");
        }
        assertEquals(ROWS, desk.recommendations().size());
    }
}
