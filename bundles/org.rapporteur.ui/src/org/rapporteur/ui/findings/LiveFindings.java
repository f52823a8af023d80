package org.rapporteur.ui.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.found.Checks;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Party;
import org.rapporteur.ui.session.Change;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

/**
 * Checks the dossier that is open in the background, a moment after each change. What a change has outrun is given up. After a change
 * in country records only those are checked anew. In the thread of the window.
 */
@Component(service = LiveFindings.class)
public final class LiveFindings {

    private static final long DELAY = 400;

    private final Checks checks;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, List<Remark>> byRecord = new TreeMap<>();
    private Optional<DossierSession> session = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private Optional<FoundNow> now = Optional.empty();
    private List<Remark> ofDossier = List.of();

    /**
     * Made by Declarative Services.
     *
     * @param current tells which dossier is open
     * @param checks find what is to be found
     */
    @Activate
    public LiveFindings(@Reference CurrentDossier current, @Reference Checks checks) {
        this.checks = checks;
        current.onSwitch(this::follow);
        follow(current.session());
    }

    private void follow(Optional<DossierSession> open) {
        job.ifPresent(Job::cancel);
        session = open;
        now = Optional.empty();
        ofDossier = List.of();
        byRecord.clear();
        tell();
        open.ifPresent(dossier -> {
            dossier.onChange(change -> changed(dossier, change));
            check(dossier, true, dossier.records().ids());
        });
    }

    private void changed(DossierSession dossier, Change change) {
        if (change.kind() == Change.Kind.SAVED) {
            return;
        }
        Optional<List<String>> records = recordsOnly(change.affected());
        byRecord.keySet().removeAll(records.orElseGet(() -> List.copyOf(byRecord.keySet())));
        List<String> open = dossier.records().ids().stream().filter(id -> !byRecord.containsKey(id)).toList();
        check(dossier, records.isEmpty() || pending(), open);
    }

    private boolean pending() {
        return job.filter(running -> running.getState() != Job.NONE).isPresent();
    }

    /** The records that were changed; empty when something else was changed, or may have been. */
    private static Optional<List<String>> recordsOnly(Collection<?> affected) {
        List<String> records = new ArrayList<>();
        for (Object object : affected) {
            if (object instanceof EObject changed && record(changed) instanceof CountryRecord record && record.getParty() != null) {
                records.add(record.getParty().getId());
            } else {
                return Optional.empty();
            }
        }
        return affected.isEmpty() ? Optional.empty() : Optional.of(records);
    }

    private static EObject record(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof CountryRecord)) {
            at = at.eContainer();
        }
        return at;
    }

    private void check(DossierSession dossier, boolean dossierToo, List<String> records) {
        job.ifPresent(Job::cancel);
        var next = new Checking(dossier, checks, dossierToo, records, this::take);
        job = Optional.of(next);
        next.schedule(DELAY);
    }

    private void take(Checking.Result result) {
        if (session.filter(open -> open == result.session() && open.version() == result.version()).isEmpty()) {
            return;
        }
        result.dossier().ifPresent(found -> ofDossier = found);
        byRecord.putAll(result.records());
        List<Remark> all = new ArrayList<>(ofDossier);
        byRecord.values().forEach(all::addAll);
        now = Optional.of(new FoundNow(all, result.version()));
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** What was found last; empty when no dossier is open or it is not checked yet. */
    public Optional<FoundNow> now() {
        return now;
    }

    /**
     * What was found about an object itself.
     *
     * @param object an object of the dossier or of a country record
     */
    public List<Remark> about(EObject object) {
        return now.stream().flatMap(found -> found.remarks().stream()).filter(remark -> isAbout(remark, object)).toList();
    }

    private static boolean isAbout(Remark remark, EObject object) {
        return switch (remark.where()) {
            case Remark.Where.InDossier(EObject where) -> where == object;
            case Remark.Where.InRecord(String country, String fragment) -> record(object) instanceof CountryRecord record
                    && record.getParty() instanceof Party party && country.equals(party.getId())
                    && record.eResource() != null && record.eResource().getEObject(fragment) == object;
        };
    }

    /** The worst that was found in each object or below it; for parties also in their records. */
    public Map<EObject, Severity> worst() {
        Map<EObject, Severity> worst = new HashMap<>();
        now.ifPresent(found -> found.remarks().forEach(remark -> {
            if (remark.where() instanceof Remark.Where.InDossier(EObject where)) {
                for (EObject at = where; at != null; at = at.eContainer()) {
                    worst.merge(at, remark.severity(), LiveFindings::worse);
                }
            }
        }));
        return worst;
    }

    /** The worst that was found in the record of each party, by its identifier. */
    public Map<String, Severity> worstInRecords() {
        Map<String, Severity> worst = new HashMap<>();
        byRecord.forEach((id, remarks) -> remarks.forEach(remark -> worst.merge(id, remark.severity(), LiveFindings::worse)));
        return worst;
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /**
     * Mends what was found, as one step that can be undone.
     *
     * @param remark what was found
     * @return whether it was mended: not when the finding no longer holds
     */
    public boolean fix(Remark remark) {
        return session.filter(open -> new Mending(open, checks).mend(remark)).isPresent();
    }

    /**
     * Adds somebody who is told when something else was found.
     *
     * @param listener who is told
     * @return what takes the listener away
     */
    public Runnable onResult(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
