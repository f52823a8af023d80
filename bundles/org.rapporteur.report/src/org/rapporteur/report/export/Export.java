package org.rapporteur.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.work.Progress;
import org.rapporteur.region.register.PluginException;
import org.rapporteur.region.register.PluginProblem;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.Reports.Built;

/**
 * Writes reports into a folder. The files of a run appear all together or not at all. One report at a time is in memory, and one
 * country record.
 */
@Component(service = Export.class)
public final class Export {

    private final Reports reports;

    /**
     * An export of what the reports service builds.
     *
     * @param reports builds the reports
     */
    @Activate
    public Export(@Reference Reports reports) {
        this.reports = reports;
    }

    /**
     * What was written.
     *
     * @param files the files, in the order of the dossier
     * @param problems sentences about plug-ins that were left out, each once
     */
    public record Outcome(List<Path> files, List<String> problems) {
    }

    /**
     * Writes reports.
     *
     * @param inquiry the dossier, the day and the language
     * @param selection which reports
     * @param formats in which formats
     * @param folder where to; created when missing
     * @param progress watches, and may stop the run between two reports and before the files appear
     * @return what was written
     * @throws ExportException when the selection names what the dossier does not have or nothing could be written; the folder is as
     *         it was
     */
    public Outcome run(Inquiry inquiry, Selection selection, List<ReportExporter> formats, Path folder, Progress progress)
            throws ExportException {
        var texts = inquiry.texts(Export.class);
        List<PlannedReport> planned = plan(inquiry, selection, texts);
        try (var files = StagedFiles.in(folder)) {
            var problems = new LinkedHashSet<String>();
            for (int i = 0; i < planned.size(); i++) {
                var report = planned.get(i);
                progress.next(i, planned.size(), String.join("/", report.folder()) + "/" + report.stem());
                Built built = reports.build(report, inquiry);
                problems.addAll(built.problems());
                for (ReportExporter format : formats) {
                    write(built, format, files, path(report, format), texts).ifPresent(problem -> problems.add(problem.sentence(inquiry.locale())));
                }
                if (report.topic() instanceof PlannedReport.Topic.Country country) {
                    inquiry.records().release(country.party());
                }
            }
            progress.next(planned.size(), planned.size(), "");
            return new Outcome(files.commit(), List.copyOf(problems));
        } catch (CancellationException stopped) {
            throw new ExportException(texts.text("export.stopped"), stopped);
        } catch (IOException problem) {
            throw new ExportException(texts.text("export.folder", folder, reason(problem)), problem);
        }
    }

    private List<PlannedReport> plan(Inquiry inquiry, Selection selection, Texts texts) throws ExportException {
        var plan = new ReportPlan(inquiry.dossier(), selection);
        var unknown = plan.unknown();
        if (!unknown.isEmpty()) {
            throw new ExportException(texts.text("export.unknown", String.join(", ", unknown)), null);
        }
        var planned = plan.reports();
        if (planned.isEmpty()) {
            throw new ExportException(texts.text("export.nothing"), null);
        }
        Map<String, PlannedReport> names = new HashMap<>();
        for (PlannedReport report : planned) {
            var twin = names.put((String.join("/", report.folder()) + "/" + report.stem()).toLowerCase(Locale.ROOT), report);
            if (twin != null) {
                throw new ExportException(texts.text("export.sameName", twin.stem(), report.stem()), null);
            }
        }
        return planned;
    }

    /** Writes one file; where the plug-in of its format fails, the file is left out and the problem given. */
    private Optional<PluginProblem> write(Built built, ReportExporter format, StagedFiles files, Path name, Texts texts) throws ExportException {
        try (OutputStream out = files.create(name)) {
            format.write(built.report(), out);
            return Optional.empty();
        } catch (PluginException failed) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ExportException(texts.text("export.stopped"), failed);
            }
            files.withdraw(name);
            return Optional.of(failed.problem());
        } catch (IOException problem) {
            throw new ExportException(texts.text("export.report", name, reason(problem)), problem);
        }
    }

    private static Path path(PlannedReport report, ReportExporter format) {
        var parts = new ArrayList<>(report.folder());
        parts.add(report.stem() + "." + format.extension());
        return Path.of(parts.getFirst(), parts.subList(1, parts.size()).toArray(String[]::new));
    }

    private static String reason(IOException problem) {
        return problem instanceof FileSystemException file && file.getReason() != null ? file.getReason() : problem.getMessage();
    }
}
