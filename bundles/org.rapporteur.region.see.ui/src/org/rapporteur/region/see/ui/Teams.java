package org.rapporteur.region.see.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.ActionPlan;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.region.see.model.NationalTeam;
import org.rapporteur.region.see.model.SeePackage.Literals;
import org.rapporteur.region.see.model.TeamTask;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.page.Stacked;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;

/** National teams, the tasks of the one that is selected, and national action plans. */
final class Teams implements PageControl {

    private final Modules modules;
    private final Stacked page;
    private final Composite none;
    private final SashForm parts;
    private final ModelTable<NationalTeam> teams;
    private final Lead tasksLead;
    private final ModelTable<TeamTask> tasks;
    private final ModelTable<ActionPlan> plans;
    private final Lead plansLead;

    Teams(Composite parent, PageContext context) {
        modules = new Modules(context);
        page = new Stacked(parent);
        none = context.toolkit().createComposite(page.place());
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(none);
        new EmptyPlace(none, context.toolkit(), modules.text("board.none"), modules.text("board.begin"), modules.isWritable(), modules::begin);
        parts = new SashForm(page.place(), SWT.VERTICAL);
        var subject = new Subject(context);
        var teamsLead = new Lead(parts, context.toolkit(), modules.text("teams.lead"));
        tasksLead = new Lead(parts, context.toolkit(), "");
        plansLead = new Lead(parts, context.toolkit(), "");
        teams = new ModelTable<>(teamsLead.rest(), subject, NationalTeam.class, new ModelTable.Definition<>("see.teams", modules.text("teams.teams"),
                Rows.of(NationalTeam.class, modules::training, Literals.TRAINING_PROGRAMME__TEAMS), List.of(
                        Column.of(subject, Literals.NATIONAL_TEAM__PARTY, 200), Column.of(subject, Literals.NATIONAL_TEAM__INSTITUTIONS, 330),
                        Column.of(subject, Literals.NATIONAL_TEAM__MODULES, 420)), true, selected -> showTasks()));
        tasks = new ModelTable<>(tasksLead.rest(), subject, TeamTask.class, ModelTable.Definition.compact("see.tasks", modules.text("teams.tasks"),
                Rows.of(TeamTask.class, this::team, Literals.NATIONAL_TEAM__TASKS), List.of(Column.of(subject, Literals.TEAM_TASK__TEXT, 640),
                        Column.of(subject, Literals.TEAM_TASK__DUE, 200), Column.of(subject, Literals.TEAM_TASK__DONE, 110))));
        plans = new ModelTable<>(plansLead.rest(), subject, ActionPlan.class, ModelTable.Definition.compact("see.plans", modules.text("teams.plans"),
                Rows.of(ActionPlan.class, modules::programme, ModelPackage.Literals.PROGRAMME__PLANS), List.of(
                        Column.<ActionPlan>computed("plan", modules.text("teams.plan"), 380, subject.names()::name),
                        Column.of(subject, ModelPackage.Literals.ACTION_PLAN__PARTY, 200), Column.of(subject, ModelPackage.Literals.ACTION_PLAN__STATE, 140),
                        Column.of(subject, ModelPackage.Literals.ACTION_PLAN__WHEN, 160))));
        parts.setWeights(32, 36, 32);
        refresh();
    }

    /** The team whose tasks are shown: the selected one, otherwise the first. */
    private Optional<NationalTeam> team() {
        return teams.selected().stream().findFirst().or(() -> modules.training().stream().flatMap(training -> training.getTeams().stream()).findFirst());
    }

    private void showTasks() {
        if (tasks != null) {
            tasksLead.say(team().map(team -> modules.text("teams.tasks.of", team.getParty() == null ? modules.text("teams.together")
                    : modules.party(team.getParty()))).orElseGet(() -> modules.text("teams.tasks.none")));
            tasks.refresh();
        }
    }

    @Override
    public void refresh() {
        page.show(modules.programme().isPresent() ? parts : none);
        teams.refresh();
        showTasks();
        int count = modules.programme().map(programme -> programme.getPlans().size()).orElse(0);
        plansLead.say(count == 0 ? modules.text("teams.plans.none") : modules.text("teams.plans.count", count));
        plans.refresh();
    }

    @Override
    public void setFocus() {
        teams.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return switch (object) {
            case NationalTeam team -> teams.reveal(team);
            case TeamTask task when task.eContainer() instanceof NationalTeam team -> teams.reveal(team) && tasks.reveal(task);
            case ActionPlan plan -> plans.reveal(plan);
            default -> false;
        };
    }
}
