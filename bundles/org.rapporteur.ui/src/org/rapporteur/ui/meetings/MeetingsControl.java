package org.rapporteur.ui.meetings;

import static org.rapporteur.model.ModelPackage.Literals.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.AgendaItem;
import org.rapporteur.model.Disclosure;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Organiser;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.FreshId;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.table.Claims;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.MasterDetail;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;
import org.rapporteur.ui.table.TableField;

/** The controls of the page of meetings. */
final class MeetingsControl implements PageControl {

    private final DossierSession session;
    private final Region region;
    private final Texts texts;
    private final MasterDetail<Meeting> page;

    MeetingsControl(Composite parent, PageContext context) {
        session = context.session();
        region = context.region();
        texts = context.texts(MeetingsControl.class);
        page = new MasterDetail<>(parent, context, Meeting.class, false, this::table, this::fields);
    }

    private ModelTable.Definition<Meeting> table(Subject subject, Consumer<List<Meeting>> selected) {
        var columns = List.of(
                Column.<Meeting>of(subject, MEETING__WHEN, 150).readOnly(),
                Column.<Meeting>computed("name", texts.text("name"), 210, subject.names()::name),
                Column.<Meeting>of(subject, MEETING__KIND, 100), Column.<Meeting>of(subject, MEETING__STATUS, 90),
                Column.<Meeting>of(subject, MEETING__CITY, 110), Column.<Meeting>of(subject, MEETING__COUNTRY, 110),
                Column.<Meeting>of(subject, MEETING__SERIES, 120));
        return ModelTable.Definition.page("meetings", texts.text("title"), rows(), columns, selected);
    }

    private Rows<Meeting> rows() {
        return new Rows<>(() -> Meetings.of(region), after -> Optional.of(new Rows.Slot(region, REGION__MEETINGS, Integer.MAX_VALUE)),
                slot -> fresh(), true);
    }

    private Meeting fresh() {
        Meeting meeting = ModelFactory.eINSTANCE.createMeeting();
        meeting.setId(new FreshId(session).after(region.getId() + "-meeting-"));
        return meeting;
    }

    private void fields(Form form) {
        form.names(MEETING__NAMES).text(IDENTIFIED__ID).choice(MEETING__KIND).choice(MEETING__STATUS).reference(MEETING__SERIES)
                .number(MEETING__ORDINAL)
                .section(texts.text("section.when")).date(MEETING__WHEN).number(MEETING__DAYS).text(MEETING__CITY).text(MEETING__PLACE)
                .reference(MEETING__COUNTRY)
                .section(texts.text("section.what")).longText(MEETING__THEME).words(MEETING__PURPOSES).longText(MEETING__AUDIENCE)
                .longText(MEETING__OUTCOME)
                .section(texts.text("section.who")).field(TableField.of(Organiser.class, MEETING__ORGANISERS, subject -> List.of(
                        Column.of(subject, ORGANISER__PARTY, 240), Column.of(subject, ORGANISER__ROLE, 240))))
                .choice(MEETING__DELEGATIONS_COMPLETE)
                .section(texts.text("section.agenda")).field(TableField.of(AgendaItem.class, MEETING__AGENDA, subject -> List.of(
                        Column.of(subject, AGENDA_ITEM__TITLE, 280), Column.of(subject, AGENDA_ITEM__TOPICS, 200),
                        Column.of(subject, AGENDA_ITEM__RECOMMENDATIONS, 200))))
                .choice(MEETING__AGENDA_COMPLETE)
                .section(texts.text("section.open")).field(TableField.of(Disclosure.class, MEETING__DISCLOSURES, subject -> List.of(
                        Column.of(subject, DISCLOSURE__WHAT, 240), Column.of(subject, DISCLOSURE__OPEN, 160))))
                .references(MEETING__DOCUMENTS)
                .section(texts.text("section.chain")).reference(MEETING__FOLLOWS).reference(MEETING__PART_OF)
                .section(texts.text("section.sources")).choice(MEETING__ATTESTATION).field(Claims.claims()).field(Claims.citations());
    }

    @Override
    public void refresh() {
        page.refresh();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    /** Meetings, and what is edited in their form; recommendations and delegations have pages of their own. */
    @Override
    public boolean reveal(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at.eContainingFeature() == MEETING__RECOMMENDATIONS || at.eContainingFeature() == MEETING__DELEGATIONS) {
                return false;
            }
        }
        return page.reveal(object);
    }
}
