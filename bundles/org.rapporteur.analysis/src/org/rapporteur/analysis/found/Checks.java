package org.rapporteur.analysis.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapporteur.analysis.DossierCheck;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.check.Findings;
import org.rapporteur.analysis.check.GeneralRules;
import org.rapporteur.analysis.check.Rule;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.region.register.Guard;
import org.rapporteur.region.register.Plugged;
import org.rapporteur.region.register.PluginProblem;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.region.register.TooMuchException;

/**
 * Checks dossiers: with Rapporteur's own rules, and with those that plug-ins offer. A plug-in's check that fails is named and left
 * out. Safe for use by several threads, each with a dossier of its own.
 */
@Component(service = Checks.class)
public final class Checks {

    private static final int MOST_FINDINGS = 100_000;
    private static final int LONGEST_MESSAGE = 10_000;

    private final Guard guard;
    private final RegionRegister regions;
    private final Plugged<DossierCheck, Plugged.Fetched<DossierCheck>> offered;
    private final Places places = new Places();

    /**
     * Made by Declarative Services.
     *
     * @param context the context through which checks are fetched
     * @param guard what calls the plug-ins
     * @param regions the region plug-ins that are installed
     */
    @Activate
    public Checks(BundleContext context, @Reference Guard guard, @Reference RegionRegister regions) {
        this.guard = guard;
        this.regions = regions;
        offered = new Plugged<>(context, guard, fetched -> fetched);
    }

    /** A check has appeared; called by Declarative Services. */
    @Reference(service = DossierCheck.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ServiceReference<DossierCheck> check) {
        offered.add(check);
    }

    /** A check has gone; called by Declarative Services. */
    public void remove(ServiceReference<DossierCheck> check) {
        offered.remove(check);
    }

    /**
     * Checks everything. Country records are loaded, checked and released one by one.
     *
     * @param inquiry the dossier, the day and the language
     */
    public CheckResult all(Inquiry inquiry) {
        CheckResult dossier = dossier(inquiry);
        List<Found> found = new ArrayList<>(dossier.findings());
        for (String id : inquiry.records().ids()) {
            Optional<CountryRecord> record = inquiry.records().load(id);
            record.ifPresent(r -> found.addAll(record(r, inquiry)));
            inquiry.records().release(id);
        }
        return new CheckResult(found, dossier.problems());
    }

    /**
     * Checks the dossier without its country records; done once for an inquiry.
     *
     * @param inquiry the dossier, the day and the language
     */
    public CheckResult dossier(Inquiry inquiry) {
        return inquiry.once(Checks.class, "dossier", () -> look(inquiry));
    }

    /**
     * Checks one country record with Rapporteur's own rules.
     *
     * @param record the record
     * @param inquiry the dossier, the day and the language
     */
    public List<Found> record(CountryRecord record, Inquiry inquiry) {
        List<Found> found = new ArrayList<>();
        for (Rule<Rule.InRecord> rule : rules(inquiry).forRecord()) {
            Findings findings = new Findings(rule, inquiry);
            rule.search().look(record, inquiry, findings);
            place(findings.found(), found);
        }
        return found;
    }

    private CheckResult look(Inquiry inquiry) {
        List<Found> found = new ArrayList<>();
        for (Rule<Rule.InDossier> rule : rules(inquiry).forDossier()) {
            Findings findings = new Findings(rule, inquiry);
            rule.search().look(inquiry, findings);
            place(findings.found(), found);
        }
        List<PluginProblem> problems = new ArrayList<>();
        problems.addAll(offered.get().ask(guard, DossierCheck::rule, rule -> rule, (check, rule) -> {
            Guard.Outcome<List<Finding>> outcome = guard.call(check.plugin(), () -> received(check.service().check(inquiry)));
            outcome.value().ifPresent(findings -> place(findings, found));
            outcome.problem().ifPresent(problems::add);
        }));
        return new CheckResult(found, problems);
    }

    /** What a plug-in's check gave, unless that is more than a person reads; null when it gave null, of which the guard says so. */
    private static List<Finding> received(List<Finding> given) {
        if (given == null) {
            return null;
        }
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : given) {
            if (findings.size() == MOST_FINDINGS || finding.message().length() > LONGEST_MESSAGE) {
                throw new TooMuchException(findings.size() == MOST_FINDINGS ? MOST_FINDINGS : LONGEST_MESSAGE);
            }
            findings.add(finding);
        }
        return findings;
    }

    private void place(List<Finding> findings, List<Found> found) {
        findings.forEach(finding -> found.add(Found.of(finding, places)));
    }

    private GeneralRules rules(Inquiry inquiry) {
        return inquiry.once(Checks.class, "rules", () -> GeneralRules.all(Set.copyOf(regions.ids())));
    }
}
