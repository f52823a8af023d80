package org.rapporteur.ui.report;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.WholeFile;
import org.rapporteur.report.tree.Report;
import org.rapporteur.ui.wizard.FileChoice;

/** Writes one report into a file that the user chooses; the file is the old one or the whole new one, whatever goes wrong. */
final class SingleExport {

    private final FileChoice choice;
    private final Texts texts;

    SingleExport(FileChoice choice, Texts texts) {
        this.choice = choice;
        this.texts = texts;
    }

    /** Asks for the file, and writes it in the background. */
    void ask(Shell shell, Report report, String stem, ReportExporter exporter) {
        choice.chooseOne(shell, new FileChoice.ToWrite(stem + "." + exporter.extension())).ifPresent(file -> schedule(report, exporter, file, shell.getDisplay()));
    }

    private void schedule(Report report, ReportExporter exporter, Path file, Display display) {
        Job job = Job.create(texts.text("preview.exporting", file), monitor -> {
            return write(report, exporter, file, display);
        });
        job.setUser(true);
        job.schedule();
    }

    private IStatus write(Report report, ReportExporter exporter, Path file, Display display) {
        try {
            write(report, exporter, file);
            if (!display.isDisposed()) { // the window may be gone by then
                display.asyncExec(() -> Program.launch(file.toString()));
            }
            return Status.OK_STATUS;
        } catch (IOException problem) {
            return Status.error(texts.text("preview.notWritten", file, String.valueOf(problem.getMessage())), problem);
        }
    }

    static void write(Report report, ReportExporter exporter, Path file) throws IOException {
        WholeFile.write(file, out -> {
            exporter.write(report, out);
            return file;
        });
    }
}
