package org.rapporteur.report.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

import org.rapporteur.region.register.Guard;
import org.rapporteur.region.register.PluginException;
import org.rapporteur.region.register.TooMuchException;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.tree.Report;

/**
 * A format that is called through the guard. However long a report is, writing it may go on as long as something is written.
 */
record GuardedExporter(String id, String extension, String plugin, ReportExporter exporter, Guard guard) implements ReportExporter {

    /** Rapporteur's own formats may look at many rows before they write one. */
    private static final String OWN = "org.rapporteur.export.";

    /** Bytes of the largest report. */
    private static final int LARGEST = 256 << 20;

    /** A stream that tells how far it has come, and that can be closed to one who writes on when nobody waits any more. */
    private static final class Watched extends FilterOutputStream {

        private final AtomicLong written = new AtomicLong();
        private volatile boolean over;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush(); // whoever made the stream closes it
        }

        private void count(int length) throws IOException {
            if (over) {
                throw new IOException("Too late.");
            }
            if (written.addAndGet(length) > LARGEST) {
                throw new TooMuchException(LARGEST);
            }
        }
    }

    /** @throws PluginException when the plug-in fails in another way than the stream */
    @Override
    public void write(Report report, OutputStream out) throws IOException {
        var watched = new Watched(out);
        Optional<IOException> problem = call(() -> {
            try {
                exporter.write(report, watched);
                return Optional.empty();
            } catch (IOException cannot) {
                return Optional.of(cannot);
            }
        }, watched);
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    private Optional<IOException> call(Callable<Optional<IOException>> work, Watched watched) {
        Guard.Outcome<Optional<IOException>> outcome = guard.call(plugin, work, plugin.startsWith(OWN) ? System::nanoTime : watched.written::get);
        watched.over = true;
        return outcome.value().orElseThrow(() -> new PluginException(outcome.problem().orElseThrow()));
    }

    @Override
    public Optional<ReportExporter> withStyle(Path styleSheet) throws IOException {
        record Styled(Optional<ReportExporter> exporter, Optional<IOException> problem) {
        }
        Guard.Outcome<Styled> outcome = guard.call(plugin, () -> {
            try {
                return new Styled(exporter.withStyle(styleSheet), Optional.empty());
            } catch (IOException cannot) {
                return new Styled(Optional.empty(), Optional.of(cannot));
            }
        });
        Styled styled = outcome.value().orElseThrow(() -> new PluginException(outcome.problem().orElseThrow()));
        if (styled.problem.isPresent()) {
            throw styled.problem.get();
        }
        return styled.exporter.map(own -> new GuardedExporter(id, extension, plugin, own, guard));
    }
}
