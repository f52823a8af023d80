package org.rapporteur.ui.findings;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.found.Found;
import org.rapporteur.ui.session.DossierSession;

/**
 * What a check found, as the window keeps it. It holds no object of a country record: the record can be let go of.
 *
 * @param severity how serious it is
 * @param rule identifier of the rule
 * @param message what was found, about what, what to do
 * @param place the way to the object, as the command line tells it
 * @param seen the way to the object, in the names that the window has for what lies on it
 * @param where how to come to the object
 * @param fix what mending it does; empty when a person must decide
 */
public record Remark(Severity severity, String rule, String message, String place, String seen, Where where, Optional<String> fix) {

    /** How to come to an object. */
    public sealed interface Where {

        /** An object of the dossier itself. */
        record InDossier(EObject object) implements Where {
        }

        /**
         * An object of a country record.
         *
         * @param country identifier of the party
         * @param fragment the object's place in the record
         */
        record InRecord(String country, String fragment) implements Where {
        }
    }

    /** Checks that no part is null. */
    public Remark {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(message);
        Objects.requireNonNull(place);
        Objects.requireNonNull(seen);
        Objects.requireNonNull(where);
        Objects.requireNonNull(fix);
    }

    static Remark inDossier(Found found, Way way) {
        return of(found, way, new Where.InDossier(found.finding().where()));
    }

    static Remark inRecord(Found found, String country, Way way) {
        EObject object = found.finding().where();
        return of(found, way, new Where.InRecord(country, object.eResource().getURIFragment(object)));
    }

    private static Remark of(Found found, Way way, Where where) {
        Finding finding = found.finding();
        return new Remark(finding.severity(), finding.rule(), finding.message(), found.where(), way.to(finding.where()), where,
                finding.fix().map(Finding.Fix::label));
    }

    /**
     * The object it is about. That of a country record is loaded for this; who asks lets go of the record.
     *
     * @param session the dossier
     * @return the object; empty when it is no longer there
     */
    public Optional<EObject> object(DossierSession session) {
        return switch (where) {
            case Where.InDossier(EObject object) -> Optional.of(object);
            case Where.InRecord(String country, String fragment) -> session.records().load(country)
                    .flatMap(record -> Optional.ofNullable(record.eResource().getEObject(fragment)));
        };
    }
}
