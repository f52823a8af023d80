package org.rapporteur.ui.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.found.Checks;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.UnreadableRecordException;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.session.DossierSession;

/** Checks a dossier in the background. It may change meanwhile: then the result, and any failure, means nothing. */
final class Checking extends Job {

    private final DossierSession session;
    private final Checks checks;
    private final boolean dossierToo;
    private final List<String> records;
    private final Consumer<Result> then;
    private final Way way;
    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /**
     * What came of it.
     *
     * @param session the dossier
     * @param version the version it was checked in
     * @param dossier what was found outside country records; empty when only those were checked
     * @param records what was found, by country
     */
    record Result(DossierSession session, long version, Optional<List<Remark>> dossier, Map<String, List<Remark>> records) {
    }

    Checking(DossierSession session, Checks checks, boolean dossierToo, List<String> records, Consumer<Result> then) {
        super(Texts.of(Checking.class, session.locale()).text("checking"));
        this.session = session;
        way = new Way(new ObjectNames(session.locale()));
        this.checks = checks;
        this.dossierToo = dossierToo;
        this.records = records;
        this.then = then;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        long version = session.version();
        try {
            Inquiry inquiry = session.inquiryBeside(display);
            rehearse(inquiry.records());
            Optional<List<Remark>> dossier = dossierToo
                    ? Optional.of(checks.dossier(inquiry).findings().stream().map(found -> Remark.inDossier(found, way)).toList()) : Optional.empty();
            Map<String, List<Remark>> byCountry = new LinkedHashMap<>();
            for (String country : records) {
                if (monitor.isCanceled() || session.version() != version) {
                    return Status.CANCEL_STATUS;
                }
                byCountry.put(country, look(country, inquiry));
            }
            var result = new Result(session, version, dossier, byCountry);
            if (!display.isDisposed()) {
                display.asyncExec(() -> then.accept(result));
            }
            return Status.OK_STATUS;
        } catch (RuntimeException problem) {
            if (monitor.isCanceled() || session.version() != version || display.isDisposed()) {
                return Status.CANCEL_STATUS;
            }
            throw problem;
        }
    }

    /** Reading is slow the first time, and it is the window's thread that reads what is checked. So it is done once beside it. */
    private void rehearse(CountryRecords asked) {
        try {
            if (dossierToo && !records.isEmpty()) {
                asked.copy(records.getFirst()).ifPresent(Supplier::get);
            }
        } catch (UnreadableRecordException told) {
            // it is found when its turn comes
        }
    }

    private List<Remark> look(String country, Inquiry inquiry) {
        try {
            Optional<CountryRecord> record = inquiry.records().load(country);
            try {
                return record.stream().flatMap(loaded -> checks.record(loaded, inquiry).stream())
                        .map(found -> Remark.inRecord(found, country, way)).toList();
            } finally {
                record.ifPresent(loaded -> inquiry.records().release(country));
            }
        } catch (UnreadableRecordException problem) {
            return List.of(new Remark(Severity.ERROR, "unreadable-record", problem.sentence(session.locale()), country, country,
                    new Remark.Where.InDossier(session.dossier()), Optional.empty()));
        }
    }
}
