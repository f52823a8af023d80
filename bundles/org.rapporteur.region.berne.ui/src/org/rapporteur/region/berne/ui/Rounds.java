package org.rapporteur.region.berne.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.berne.Hosted;
import org.rapporteur.region.berne.model.BerneFactory;
import org.rapporteur.region.berne.model.BernePackage.Literals;
import org.rapporteur.region.berne.model.HostedPanel;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.page.Stacked;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;

/** The meetings of the process with their hosts; below, where the one that is chosen takes place. */
final class Rounds implements PageControl {

    private final PageContext context;
    private final Texts texts;
    private final Words words;
    private final ModelTable<Meeting> table;
    private final Stacked below;
    private final Form host;
    private final Composite alone;

    Rounds(Composite parent, PageContext context) {
        this.context = context;
        texts = context.texts(Rounds.class);
        words = Words.in(context.session().locale());
        var halves = new SashForm(parent, SWT.VERTICAL);
        var lead = new Lead(halves, context.toolkit(), texts.text(context.region().getMeetings().isEmpty() ? "rounds.none" : "rounds.lead"));
        below = new Stacked(halves);
        host = Form.on(below.place(), context).section(texts.text("rounds.host")).reference(Literals.HOSTED_PANEL__HOST)
                .text(Literals.HOSTED_PANEL__HOST_NAME).longText(Literals.HOSTED_PANEL__FEEDBACK);
        alone = context.toolkit().createComposite(below.place());
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(alone);
        new EmptyPlace(alone, context.toolkit(), texts.text("rounds.alone"), texts.text("rounds.alone.host"), !context.session().isReadOnly(), this::begin);
        var subject = new Subject(context);
        table = new ModelTable<>(lead.rest(), subject, Meeting.class, ModelTable.Definition.page("berne.rounds", texts.text("rounds.title"),
                Rows.fixed(() -> context.region().getMeetings()), columns(subject), selected -> below()));
        halves.setWeights(62, 38);
        below();
    }

    private List<Column<Meeting>> columns(Subject subject) {
        return List.of(
                Column.<Meeting>of(subject, ModelPackage.Literals.MEETING__KIND, 110),
                Column.computed("meeting", texts.text("rounds.meeting"), 330, words::meeting),
                Column.computed("when", texts.text("rounds.when"), 150, meeting -> words.date(hosted(meeting).map(Hosted::when).orElse(meeting.getWhen()))),
                hosting(subject, "host", Literals.HOSTED_PANEL__HOST, 300),
                hosting(subject, "hostName", Literals.HOSTED_PANEL__HOST_NAME, 220),
                hosting(subject, "feedback", Literals.HOSTED_PANEL__FEEDBACK, 260),
                Column.<Meeting>of(subject, ModelPackage.Literals.MEETING__STATUS, 100));
    }

    /** A column of the place inside another meeting; filling it in gives the meeting such a place. */
    private static Column<Meeting> hosting(Subject subject, String id, EStructuralFeature feature, int width) {
        String label = subject.words().label(feature);
        return new Column<>(id, label, subject.words().tip(feature).orElse(label), width,
                meeting -> hosted(meeting).map(one -> one.panel().eGet(feature)).orElse(null), subject.notations().of(feature),
                Optional.of((meeting, value) -> panel(meeting, value != null).ifPresent(panel -> panel.eSet(feature, value))),
                Optional.of(feature), meeting -> true);
    }

    private static Optional<HostedPanel> panel(Meeting meeting, boolean make) {
        Optional<HostedPanel> panel = Extensions.of(meeting, HostedPanel.class).findFirst();
        if (panel.isEmpty() && make) {
            HostedPanel made = BerneFactory.eINSTANCE.createHostedPanel();
            meeting.getExtensions().add(made);
            return Optional.of(made);
        }
        return panel;
    }

    private static Optional<Hosted> hosted(Meeting meeting) {
        return Hosted.among(List.of(meeting)).stream().findFirst();
    }

    private Optional<Meeting> chosen() {
        return table.selected().stream().findFirst();
    }

    private void begin() {
        chosen().ifPresent(meeting -> {
            HostedPanel panel = BerneFactory.eINSTANCE.createHostedPanel();
            Optional.ofNullable(meeting.getPartOf()).ifPresent(panel::setHost);
            context.session().execute(texts.text("rounds.command.host", words.meeting(meeting)), AddCommand.create(context.session().domain(), meeting,
                    ModelPackage.Literals.EXTENSIBLE__EXTENSIONS, panel));
        });
    }

    private void below() {
        Optional<Meeting> meeting = table == null ? Optional.empty() : chosen();
        Optional<HostedPanel> panel = meeting.flatMap(Rounds::hosted).map(Hosted::panel);
        host.show(panel);
        host.refresh();
        below.show(meeting.isPresent() && panel.isEmpty() ? alone : host.control());
    }

    @Override
    public void refresh() {
        table.refresh();
        below();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return object instanceof HostedPanel panel && panel.eContainer() instanceof Meeting meeting && table.reveal(meeting);
    }
}
