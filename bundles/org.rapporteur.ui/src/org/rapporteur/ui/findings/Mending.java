package org.rapporteur.ui.findings;

import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.analysis.Finding.Fix;
import org.rapporteur.analysis.found.Checks;
import org.rapporteur.analysis.found.Found;
import org.rapporteur.ui.session.DossierSession;

/**
 * Mends what was found. The finding is looked for anew first: its object may have been read anew since, and what mends it belongs to
 * the old one.
 *
 * @param session the dossier
 * @param checks find it
 */
record Mending(DossierSession session, Checks checks) {

    boolean mend(Remark remark) {
        return switch (remark.where()) {
            case Remark.Where.InDossier where -> mend(remark, checks.dossier(session.inquiry()).findings().stream());
            case Remark.Where.InRecord(String country, String fragment) -> session.records().load(country)
                    .filter(record -> mend(remark, checks.record(record, session.inquiry()).stream())).isPresent();
        };
    }

    private boolean mend(Remark remark, Stream<Found> found) {
        Optional<Found> same = found.filter(now -> now.finding().rule().equals(remark.rule()) && now.where().equals(remark.place())
                && now.finding().message().equals(remark.message())).findFirst();
        Optional<Fix> fix = same.flatMap(now -> now.finding().fix());
        return fix.isPresent() && session.edit(fix.get().label(), fix.get().action());
    }
}
