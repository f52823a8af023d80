package org.rapporteur.region.africa.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Membership;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.region.africa.Answered;
import org.rapporteur.region.africa.model.AfricaPackage.Literals;
import org.rapporteur.region.africa.model.ConferenceAnswer;
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

/** The conference that answers an earlier one: country by country, who came and who reported; below, what was to be reported on. */
final class Answers implements PageControl {

    private final Countries countries;
    private final Stacked page;
    private final Composite none;
    private final SashForm halves;
    private final Lead lead;
    private final ModelTable<Membership> table;
    private final Form answer;

    Answers(Composite parent, PageContext context) {
        countries = new Countries(context);
        page = new Stacked(parent);
        none = context.toolkit().createComposite(page.place());
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(none);
        new EmptyPlace(none, context.toolkit(), countries.text("answers.none"), countries.text("answers.begin"), !context.session().isReadOnly(),
                () -> countries.begin(parent.getShell()));
        halves = new SashForm(page.place(), SWT.VERTICAL);
        lead = new Lead(halves, context.toolkit(), countries.summary());
        var subject = new Subject(context);
        table = new ModelTable<>(lead.rest(), subject, Membership.class, ModelTable.Definition.page("africa.answers", countries.text("answers.title"),
                Rows.fixed(() -> context.region().getMemberships()), columns(subject), rows -> {
                }));
        answer = Form.on(halves, context).section(countries.text("answers.answer")).reference(Literals.CONFERENCE_ANSWER__ANSWERS)
                .text(Literals.CONFERENCE_ANSWER__REPORT_BASIS).choice(Literals.CONFERENCE_ANSWER__AGENCY_REPORTS)
                .references(Literals.CONFERENCE_ANSWER__ROUNDS);
        halves.setWeights(64, 36);
        refresh();
    }

    private List<Column<Membership>> columns(Subject subject) {
        return List.of(
                Column.computed("country", countries.text("answers.country"), 190, countries::name),
                Column.computed("role", subject.words().label(ModelPackage.Literals.MEMBERSHIP__ROLE), 90, membership -> countries.label(membership.getRole())),
                Column.computed("earlier", countries.text("answers.earlier"), 170, countries::earlier),
                Column.computed("questionnaire", countries.text("answers.questionnaire"), 170, countries::questionnaire),
                Column.computed("came", countries.text("answers.came"), 170, countries::came),
                countries.reported(subject, ModelPackage.Literals.DELEGATION__REPORTED_ORALLY, 140),
                countries.reported(subject, ModelPackage.Literals.DELEGATION__REPORTED_IN_WRITING, 150));
    }

    @Override
    public void refresh() {
        Optional<Answered> answered = countries.answered();
        page.show(answered.isPresent() ? halves : none);
        lead.say(countries.summary());
        table.refresh();
        answer.show(answered.map(Answered::answer));
        answer.refresh();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        boolean shown = object instanceof ConferenceAnswer && countries.answered().filter(one -> one.answer() == object).isPresent();
        if (shown) {
            answer.setFocus();
        }
        return shown;
    }
}
