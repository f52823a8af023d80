package org.rapporteur.ui.status;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.rapporteur.model.Citation;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Source;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.SourceDate;

/**
 * A report on a recommendation in a country that is to be entered.
 *
 * @param status the status it tells
 * @param when its date; empty when it bears none
 * @param by who reports
 * @param text what it says; may be empty
 * @param source its source; empty when none is given
 * @param passage where in the source; may be empty
 */
public record NewReport(Status status, Optional<SourceDate> when, Reporter by, String text, Optional<Source> source, String passage) {

    /** Checks that no part is null. */
    public NewReport {
        Objects.requireNonNull(status);
        Objects.requireNonNull(when);
        Objects.requireNonNull(by);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
        Objects.requireNonNull(passage);
    }

    /**
     * Enters the report, as one step that can be undone, together with the country's record where there is none yet.
     *
     * @param place the recommendation and the country
     * @return whether it was entered: not in a dossier that can only be looked at
     */
    public boolean enter(Place place) {
        var session = place.session();
        String id = place.country().getId();
        Optional<CountryRecord> record = session.records().load(id);
        try {
            return session.execute(place.texts().text("report.label", place.number(), place.countryName()), command(place, record));
        } finally {
            if (record.isPresent()) {
                session.records().release(id);
            }
        }
    }

    private Command command(Place place, Optional<CountryRecord> record) {
        Optional<Implementation> known = record.stream().flatMap(one -> one.getImplementations().stream())
                .filter(one -> one.getRecommendation() == place.recommendation()).findFirst();
        if (known.isPresent()) {
            return add(place, known.get(), Literals.IMPLEMENTATION__REPORTS, report(place));
        }
        Implementation implementation = ModelFactory.eINSTANCE.createImplementation();
        implementation.setRecommendation(place.recommendation());
        implementation.getReports().add(report(place));
        if (record.isPresent()) {
            return add(place, record.get(), Literals.COUNTRY_RECORD__IMPLEMENTATIONS, implementation);
        }
        CountryRecord fresh = ModelFactory.eINSTANCE.createCountryRecord();
        fresh.setId(place.country().getId());
        fresh.setParty(place.country());
        fresh.getImplementations().add(implementation);
        return add(place, place.session().dossier(), Literals.DOSSIER__RECORDS, fresh);
    }

    private static Command add(Place place, EObject owner, EStructuralFeature feature, EObject value) {
        return AddCommand.create(place.session().domain(), owner, feature, List.of(value));
    }

    private ProgressReport report(Place place) {
        ProgressReport report = ModelFactory.eINSTANCE.createProgressReport();
        report.setStatus(status);
        report.setBy(by);
        when.ifPresent(report::setWhen);
        if (!text.isBlank()) {
            report.setText(text);
            report.setLanguage(place.session().locale().getLanguage());
        }
        source.ifPresent(from -> {
            Citation citation = ModelFactory.eINSTANCE.createCitation();
            citation.setSource(from);
            if (!passage.isBlank()) {
                citation.setPlace(passage);
            }
            report.getCitations().add(citation);
        });
        return report;
    }
}
