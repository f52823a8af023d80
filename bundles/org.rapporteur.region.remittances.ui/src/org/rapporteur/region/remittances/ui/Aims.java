package org.rapporteur.region.remittances.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Knowledge;
import org.rapporteur.region.remittances.model.Aim;
import org.rapporteur.region.remittances.model.ParticipantGroup;
import org.rapporteur.region.remittances.model.RemittancesConference;
import org.rapporteur.region.remittances.model.RemittancesPackage.Literals;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.page.Stacked;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;

/** What the conference was for, whom it was to bring together, and who came. */
final class Aims implements PageControl {

    private final Conferences conferences;
    private final Stacked page;
    private final Composite none;
    private final SashForm halves;
    private final Lead aimsLead;
    private final ModelTable<Aim> aims;
    private final Lead groupsLead;
    private final ModelTable<ParticipantGroup> groups;
    private final Form target;

    Aims(Composite parent, PageContext context) {
        conferences = new Conferences(context);
        page = new Stacked(parent);
        none = conferences.empty(page.place());
        halves = new SashForm(page.place(), SWT.VERTICAL);
        var subject = new Subject(context);
        aimsLead = new Lead(halves, context.toolkit(), "");
        aims = new ModelTable<>(aimsLead.rest(), subject, Aim.class, ModelTable.Definition.compact("remittances.aims", conferences.text("aims.aims"),
                Rows.of(Aim.class, () -> conferences.conference(), Literals.REMITTANCES_CONFERENCE__AIMS),
                List.of(Column.of(subject, Literals.AIM__TEXT, 850), Column.of(subject, Literals.AIM__REACHED, 120))));
        var below = new SashForm(halves, SWT.HORIZONTAL);
        groupsLead = new Lead(below, context.toolkit(), "");
        groups = new ModelTable<>(groupsLead.rest(), subject, ParticipantGroup.class, ModelTable.Definition.compact("remittances.groups",
                conferences.text("aims.groups"), Rows.of(ParticipantGroup.class, () -> conferences.conference(),
                        Literals.REMITTANCES_CONFERENCE__GROUPS), List.of(Column.of(subject, Literals.PARTICIPANT_GROUP__NAME, 330),
                                Column.of(subject, Literals.PARTICIPANT_GROUP__KIND, 180), Column.of(subject, Literals.PARTICIPANT_GROUP__NUMBER, 80))));
        target = Form.on(below, context).section(conferences.text("aims.target")).words(Literals.REMITTANCES_CONFERENCE__TARGET_GROUPS);
        below.setWeights(60, 40);
        halves.setWeights(40, 60);
        refresh();
    }

    @Override
    public void refresh() {
        Optional<RemittancesConference> one = conferences.conference();
        page.show(one.isPresent() ? halves : none);
        List<Aim> all = one.map(RemittancesConference::getAims).map(List::copyOf).orElse(List.of());
        aimsLead.say(all.isEmpty() ? conferences.text("aims.none") : conferences.summary("aims.summary", all.size(),
                all.stream().filter(aim -> aim.getReached() == Knowledge.YES).count(),
                all.stream().filter(aim -> aim.getReached() == Knowledge.UNKNOWN).count()));
        aims.refresh();
        int count = one.map(conference -> conference.getGroups().size()).orElse(0);
        groupsLead.say(count == 0 ? conferences.text("aims.groups.none") : conferences.text("aims.groups.summary", count));
        groups.refresh();
        target.show(one);
        target.refresh();
    }

    @Override
    public void setFocus() {
        aims.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return switch (object) {
            case Aim aim -> isHere(aim) && aims.reveal(aim);
            case ParticipantGroup group -> isHere(group) && groups.reveal(group);
            case RemittancesConference one -> conferences.conference().filter(one::equals).isPresent();
            default -> false;
        };
    }

    private boolean isHere(EObject object) {
        return conferences.conference().filter(one -> one == object.eContainer()).isPresent();
    }
}
