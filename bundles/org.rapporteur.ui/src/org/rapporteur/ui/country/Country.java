package org.rapporteur.ui.country;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.rapporteur.analysis.status.Addressees;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditContext;

/**
 * A State or territory in a dossier, as the pages of its editor see it.
 *
 * @param context the dossier and the window
 * @param party the State or territory
 */
record Country(EditContext context, Party party) {

    Texts texts() {
        return context.texts(Country.class);
    }

    Names names() {
        return new Names(context.session().locale());
    }

    /** Its record, as long as the editor holds it; empty when it has none yet. */
    Optional<CountryRecord> record() {
        return context.session().records().loaded(party.getId());
    }

    /** The regions it has a part in. */
    List<Region> regions() {
        return context.session().dossier().getRegions().stream().filter(region -> Addressees.countries(region).contains(party)).toList();
    }

    /** The recommendations that are addressed to it, region by region. */
    List<Recommendation> recommendations() {
        var addressees = new Addressees();
        return context.session().dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream())
                .flatMap(meeting -> meeting.getRecommendations().stream()).filter(one -> addressees.includes(one, party)).toList();
    }

    /**
     * Gives it an empty record where it has none, as a step that can be undone.
     *
     * @return the record; empty in a dossier that can only be looked at
     */
    Optional<CountryRecord> open() {
        if (record().isEmpty() && context.session().records().load(party.getId()).isEmpty()) {
            CountryRecord fresh = ModelFactory.eINSTANCE.createCountryRecord();
            fresh.setId(party.getId());
            fresh.setParty(party);
            Command command = AddCommand.create(context.session().domain(), context.session().dossier(), Literals.DOSSIER__RECORDS, List.of(fresh));
            context.session().execute(texts().text("record.label", names().shortName(party)), command);
        }
        return record();
    }
}
