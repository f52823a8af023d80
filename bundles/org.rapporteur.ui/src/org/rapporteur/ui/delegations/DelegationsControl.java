package org.rapporteur.ui.delegations;

import static org.rapporteur.model.ModelPackage.Literals.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.analysis.principle.Composition;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Financing;
import org.rapporteur.model.Gender;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.session.Pieces;
import org.rapporteur.ui.table.Claims;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.MasterDetail;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;
import org.rapporteur.ui.table.TableField;

/** The controls of the page of delegations: the table and the form, and soon below them charts of all who came. */
final class DelegationsControl implements PageControl {

    private final Region region;
    private final Texts texts;
    private final MasterDetail<Delegation> page;
    private Optional<Charts> charts = Optional.empty();

    DelegationsControl(Composite parent, PageContext context) {
        region = context.region();
        texts = context.texts(DelegationsControl.class);
        var sash = new SashForm(parent, SWT.VERTICAL);
        page = new MasterDetail<>(sash, context, Delegation.class, false, this::table, this::fields);
        Composite below = context.toolkit().createComposite(sash);
        below.setLayout(new FillLayout());
        sash.setWeights(64, 36);
        Pieces.of(below.getDisplay()).add(below, () -> {
            charts = Optional.of(new Charts(below, context.toolkit(), texts, new ObjectNames(context.session().locale())));
            charts.get().show(all());
            below.layout();
        });
    }

    private ModelTable.Definition<Delegation> table(Subject subject, Consumer<List<Delegation>> selected) {
        var columns = List.of(Column.<Delegation>computed("meeting", texts.text("meeting"), 190, row -> subject.names().name(row.eContainer())),
                Column.<Delegation>of(subject, DELEGATION__PARTY, 130), Column.<Delegation>of(subject, DELEGATION__ROLE, 90),
                Column.<Delegation>computed("people", texts.text("people"), 60, row -> count(Composition.of(List.of(row)).people())),
                Column.<Delegation>computed("women", texts.text("women"), 70, row -> count(Composition.of(List.of(row)).genders()
                        .getOrDefault(Gender.FEMALE, 0))),
                Column.<Delegation>computed("institutions", texts.text("institutions"), 150, row -> Composition.institutions(row).stream()
                        .map(subject.names()::name).sorted().collect(Collectors.joining("; "))),
                Column.<Delegation>of(subject, DELEGATION__NEWCOMER, 90), Column.<Delegation>of(subject, DELEGATION__REPORTED_ORALLY, 90),
                Column.<Delegation>of(subject, DELEGATION__REPORTED_IN_WRITING, 90),
                Column.<Delegation>computed("payers", texts.text("payers"), 120, row -> row.getFinancing().stream().map(Financing::getPayer)
                        .map(subject.names()::label).distinct().collect(Collectors.joining("; "))));
        return ModelTable.Definition.page("delegations", texts.text("title"), rows(), columns, selected);
    }

    /** Nobody on record is not nobody who came. */
    private static Integer count(int people) {
        return people == 0 ? null : Integer.valueOf(people);
    }

    private Rows<Delegation> rows() {
        return new Rows<>(this::all, after -> after.map(one -> (Meeting) one.eContainer())
                .or(() -> Meetings.of(region).stream().reduce((one, other) -> other))
                .map(meeting -> new Rows.Slot(meeting, MEETING__DELEGATIONS, Integer.MAX_VALUE)), slot -> ModelFactory.eINSTANCE.createDelegation(), true);
    }

    private List<Delegation> all() {
        return Meetings.of(region).stream().flatMap(meeting -> meeting.getDelegations().stream()).toList();
    }

    private void fields(Form form) {
        form.reference(DELEGATION__PARTY).choice(DELEGATION__ROLE).choice(DELEGATION__NEWCOMER)
                .section(texts.text("section.people")).field(TableField.of(Participant.class, DELEGATION__PARTICIPANTS,
                        subject -> new People(subject, texts).columns()))
                .section(texts.text("section.reporting")).choice(DELEGATION__REPORTED_ORALLY).choice(DELEGATION__REPORTED_IN_WRITING)
                .section(texts.text("section.paid")).field(TableField.of(Financing.class, DELEGATION__FINANCING, subject -> List.of(
                        Column.of(subject, FINANCING__PAYER, 140), Column.of(subject, FINANCING__PARTY, 180),
                        Column.of(subject, FINANCING__AMOUNT, 100), Column.of(subject, FINANCING__CURRENCY, 80))))
                .section(texts.text("section.sources")).field(Claims.citations());
    }

    @Override
    public void refresh() {
        page.refresh();
        charts.ifPresent(shown -> shown.show(all()));
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return page.reveal(object);
    }
}
