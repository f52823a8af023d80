package org.rapporteur.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.work.Progress;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.tree.Report;

class ExportTest {

    private static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

    @TempDir
    private Path temp;

    /** A format of plain text that fails when it has written some reports. */
    private static final class PlainText implements ReportExporter {

        private int left;

        PlainText(int reports) {
            left = reports;
        }

        @Override
        public String id() {
            return "txt";
        }

        @Override
        public String extension() {
            return "txt";
        }

        @Override
        public void write(Report report, OutputStream out) throws IOException {
            out.write(report.title().getBytes(StandardCharsets.UTF_8));
            if (left-- == 0) {
                throw new IOException("No space left on device");
            }
        }
    }

    private List<Path> run(Selection selection, ReportExporter format, Progress progress) throws ExportException {
        return new Export(Lakes.reports()).run(Lakes.inquiry(Lakes.world(), Locale.ENGLISH), selection, List.of(format), temp, progress)
                .files();
    }

    private List<String> found() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile).map(file -> temp.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    @Test
    void everyReportHasAFileWhereTheContractSays() throws Exception {
        assertEquals(6, run(ALL, new PlainText(99), Progress.NONE).size());
        assertEquals(List.of("lakes/KEN-country-report.txt", "lakes/UGA-country-report.txt", "lakes/jinja-2003-meeting-report.txt",
                "lakes/kisumu-2002-meeting-report.txt", "lakes/regional-report.txt", "migration-at-a-glance.txt"), found());
    }

    @Test
    void whereverItFailsNothingIsThere() throws Exception {
        for (int reports = 0; reports < 6; reports++) {
            int fails = reports;
            var refused = assertThrows(ExportException.class, () -> run(ALL, new PlainText(fails), Progress.NONE));
            assertTrue(refused.getMessage().contains("No space left on device"), refused.getMessage());
            assertEquals(List.of(), found());
        }
    }

    @Test
    void stoppedInTheMiddleNothingIsThere() throws Exception {
        for (int reports = 0; reports <= 6; reports++) { // the last time when all are made and none has appeared
            int last = reports;
            int[] done = {0};
            assertThrows(ExportException.class, () -> run(ALL, new PlainText(99), new Progress() {
                @Override
                public void step(int finished, int total, String what) {
                    done[0] = finished;
                }

                @Override
                public boolean cancelled() {
                    return done[0] == last;
                }
            }));
            assertEquals(List.of(), found());
        }
    }

    @Test
    void onlyWhatIsSelectedIsWritten() throws Exception {
        run(new Selection(Set.of(), Set.of("lakes"), Set.of("KEN")), new PlainText(99), Progress.NONE);
        assertEquals(List.of("lakes/KEN-country-report.txt"), found());
        run(new Selection(Set.of(ReportKind.REGION), Set.of("lakes"), Set.of()), new PlainText(99), Progress.NONE);
        assertEquals(List.of("lakes/KEN-country-report.txt", "lakes/regional-report.txt"), found());
    }

    @Test
    void whatTheDossierDoesNotHaveIsNamed() throws Exception {
        var refused = assertThrows(ExportException.class,
                () -> run(new Selection(Set.of(), Set.of("atlantis"), Set.of("XXX")), new PlainText(99), Progress.NONE));
        assertTrue(refused.getMessage().contains("XXX, atlantis"), refused.getMessage());
        assertEquals(List.of(), found());
    }

    @Test
    void everyRecordThatWasLoadedIsReleased() throws Exception {
        var world = Lakes.world();
        new Export(Lakes.reports()).run(Lakes.inquiry(world, Locale.ENGLISH), ALL, List.of(new PlainText(99)), temp, Progress.NONE);
        assertEquals(List.of(), world.records().unreleased());
    }

    @Test
    void countriesThatDifferOnlyInCaseAreRefused() throws Exception {
        var world = Lakes.world();
        world.state("ken", "Twin");
        world.region("lakes").members("ken");
        assertThrows(ExportException.class, () -> new Export(Lakes.reports()).run(Lakes.inquiry(world, Locale.ENGLISH), ALL,
                List.of(new PlainText(99)), temp, Progress.NONE));
        assertEquals(List.of(), found());
    }
}
