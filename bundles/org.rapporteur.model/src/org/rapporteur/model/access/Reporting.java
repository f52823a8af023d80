package org.rapporteur.model.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rapporteur.model.Implementation;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Reporter;

/**
 * Which progress reports count on a day, and which of them tells the status.
 * <p>
 * A report counts from the earliest day its date may speak of; one without a known date always counts, and stands before all dated
 * ones. The status is that of the last report of the government, of an analyst, or of nobody in particular. Views of agencies stand
 * beside it, and tell the status only where nobody else has reported. Of several reports of one day the analyst's comes last, because
 * it judges what the government said, before it the government's, before that one of nobody in particular; otherwise the order of the
 * dossier decides.
 */
public final class Reporting {

    private static final List<Reporter> LAST_COUNTS = List.of(Reporter.AGENCY, Reporter.NOT_STATED, Reporter.GOVERNMENT, Reporter.ANALYST);

    private static final Comparator<ProgressReport> OLDEST_FIRST = Comparator.<ProgressReport, LocalDate>comparing(
            report -> day(report).orElse(LocalDate.MIN)).thenComparing(report -> LAST_COUNTS.indexOf(report.getBy()));

    private final LocalDate day;

    /**
     * @param day the day for which it is told; {@link LocalDate#MAX} for all reports there are
     */
    public Reporting(LocalDate day) {
        this.day = day;
    }

    /** The reports that count on the day, oldest first. */
    public List<ProgressReport> history(Implementation implementation) {
        return implementation.getReports().stream().filter(this::counts).sorted(OLDEST_FIRST).toList();
    }

    /** The report that tells the status on the day; empty when there is none. */
    public Optional<ProgressReport> current(Implementation implementation) {
        return current(history(implementation));
    }

    /**
     * The report that tells the status.
     *
     * @param history reports, oldest first
     */
    public static Optional<ProgressReport> current(List<ProgressReport> history) {
        for (ProgressReport report : history.reversed()) {
            if (report.getBy() != Reporter.AGENCY) {
                return Optional.of(report);
            }
        }
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    /** The day from which a report counts; empty when its date is not known. */
    public static Optional<LocalDate> day(ProgressReport report) {
        return Optional.ofNullable(report.getWhen()).flatMap(when -> when.earliest());
    }

    private boolean counts(ProgressReport report) {
        return day(report).map(from -> !from.isAfter(day)).orElse(true);
    }
}
