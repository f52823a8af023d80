package org.rapporteur.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.report.export.PlannedReport;
import org.rapporteur.report.export.PlannedReport.Topic;
import org.rapporteur.report.export.Reports;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.session.WindowRecords;

/**
 * Builds a report in the background, over and over as the dossier changes. What was built while the dossier changed is dropped and
 * built anew. To be used by the thread of the window.
 */
final class Building {

    /** How long the dossier has to rest before a report is built anew, in milliseconds. */
    private static final long REST = 250;

    private final DossierSession session;
    private final Reports reports;
    private final Display display;
    private final Consumer<Outcome> done;
    private final Job job;
    private Optional<Wanted> wanted = Optional.empty();
    private Optional<String> held = Optional.empty();
    private boolean closed;

    /** What came out. */
    sealed interface Outcome {
        /** The report. */
        record Built(Report report) implements Outcome {
        }

        /** Why there is none. */
        record Failed(RuntimeException problem) implements Outcome {
        }
    }

    private record Wanted(PlannedReport report, Locale locale, long version) {
    }

    /**
     * @param session the dossier
     * @param reports builds reports
     * @param title what the work is called
     * @param done is given what was built, in the thread of the window
     */
    Building(DossierSession session, Reports reports, String title, Display display, Consumer<Outcome> done) {
        this.session = session;
        this.reports = reports;
        this.display = display;
        this.done = done;
        job = new Job(title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                build();
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
    }

    /**
     * Builds a report.
     *
     * @param report which
     * @param locale in which language
     * @param soon whether to wait until the dossier rests
     */
    void want(PlannedReport report, Locale locale, boolean soon) {
        hold(report.topic());
        synchronized (this) {
            wanted = Optional.of(new Wanted(report, locale, session.version()));
        }
        job.schedule(soon ? REST : 0);
    }

    /** Loads the country's record here, in the thread of the model, so that the background finds it loaded. */
    private void hold(Topic topic) {
        Optional<String> next = topic instanceof Topic.Country country ? session.records().load(country.party()).map(record -> country.party())
                : Optional.empty();
        held.ifPresent(session.records()::release);
        held = next;
    }

    private void build() {
        Optional<Wanted> now;
        synchronized (this) {
            now = wanted;
            wanted = Optional.empty();
        }
        now.ifPresent(mine -> {
            Outcome outcome = outcome(mine);
            if (!display.isDisposed()) {
                display.asyncExec(() -> finish(mine, outcome));
            }
        });
    }

    private Outcome outcome(Wanted mine) {
        try {
            var inquiry = new Inquiry(session.dossier(), new WindowRecords(session.records(), display), session.today(), mine.locale());
            return new Outcome.Built(complete(reports.build(mine.report(), inquiry).report()));
        } catch (RuntimeException problem) {
            return new Outcome.Failed(problem);
        }
    }

    private void finish(Wanted mine, Outcome outcome) {
        if (mine.report().topic() instanceof Topic.Country country && outcome instanceof Outcome.Built && held.isPresent()) {
            session.records().release(country.party()); // the build loaded it once more
        }
        boolean outrun = mine.version() != session.version();
        if (closed || wanted.isPresent()) {
            return;
        }
        if (outrun) {
            want(mine.report(), mine.locale(), true);
        } else {
            done.accept(outcome);
        }
    }

    /** The report with all its rows, so that it can be read when the dossier has moved on. */
    private static Report complete(Report report) {
        List<Block> blocks = report.blocks().stream().map(block -> block instanceof Block.Table table
                ? new Block.Table(table.id(), table.title(), table.description(), table.columns(), Rows.of(all(table.rows())), table.use())
                : block).toList();
        return new Report(report.title(), report.subtitle(), report.facts(), report.properties(), blocks);
    }

    private static <T> List<T> all(Iterable<T> rows) {
        var all = new java.util.ArrayList<T>();
        rows.forEach(all::add);
        return all;
    }

    /** Ends it. */
    void close() {
        closed = true;
        job.cancel();
        held.ifPresent(session.records()::release);
        held = Optional.empty();
    }
}
