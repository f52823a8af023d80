package org.rapporteur.ui.country;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Party;
import org.rapporteur.model.text.Names;
import org.rapporteur.report.export.PlannedReport;
import org.rapporteur.report.export.PlannedReport.Topic;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.parts.EditorContent;
import org.rapporteur.ui.report.Preview;
import org.rapporteur.ui.report.Previews;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The editor of a State or territory, over all regions. It holds the country's record as long as it is open. */
public final class CountryContent implements EditorContent<Party> {

    /** Identifier of the editor. */
    public static final String ID = "org.rapporteur.ui.country";

    private final Previews previews;

    /**
     * Made by the platform.
     *
     * @param previews makes previews of reports
     */
    @Inject
    public CountryContent(Previews previews) {
        this.previews = previews;
    }

    @Override
    public Optional<Party> find(DossierSession session, String id) {
        return Optional.ofNullable(session.dossier().getRegister()).stream().flatMap(register -> register.getParties().stream())
                .filter(party -> id.equals(party.getId())).findFirst();
    }

    @Override
    public String name(Party party, DossierSession session) {
        return new Names(session.locale()).shortName(party);
    }

    @Override
    public Runnable hold(Party party, DossierSession session) {
        String id = party.getId();
        return session.records().load(id).isPresent() ? () -> session.records().release(id) : EditorContent.super.hold(party, session);
    }

    @Override
    public List<Page> pages(Party party, EditContext context) {
        var country = new Country(context, party);
        var texts = country.texts();
        return List.of(new Page(texts.text("page.profile"), place -> new ProfilePage(place, country)),
                new Page(texts.text("page.followUp"), place -> new FollowUpPage(place, country)),
                new Page(texts.text("page.responses"), place -> new ResponsesPage(place, country)),
                new Page(texts.text("page.narratives"), place -> new NarrativesPage(place, country, parent -> preview(parent, country))),
                new Page(texts.text("page.report"), place -> preview(place, country)));
    }

    /** What became of the recommendations: what most people come for. */
    @Override
    public int first() {
        return 1;
    }

    private Preview preview(Composite parent, Country country) {
        EditContext context = country.context();
        return previews.create(parent, context.session(), context.toolkit(), () -> country.regions().stream()
                .map(region -> new Preview.Choice(country.names().name(region.getNames(), region.getId()),
                        new PlannedReport(new Topic.Country(region.getId(), country.party().getId()), List.of(region.getId()),
                                country.party().getId() + "-country-report"))).toList());
    }
}
