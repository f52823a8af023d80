package org.rapporteur.region.see;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.ActionPlan;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.Programme;
import org.rapporteur.model.TargetGroup;
import org.rapporteur.model.TrainingModule;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.see.model.NationalTeam;
import org.rapporteur.region.see.model.SeminarOfProgramme;
import org.rapporteur.region.see.model.TeamTask;
import org.rapporteur.region.see.model.TrainingProgramme;
import org.rapporteur.region.see.model.TrainingSeminar;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** What the training programme adds to reports: modules with their audiences and stages, target groups, national teams, action plans, seminars. */
@Component(service = ReportSection.class)
public final class TrainingSection implements ReportSection {

    @Override
    public String id() {
        return "see-training";
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        var wording = Wording.of(inquiry, TrainingSection.class);
        return switch (subject) {
            case Subject.OfCountry of -> country(of, wording);
            case Subject.OfMeeting of -> meeting(of.meeting(), wording);
            case Subject.OfRegion of -> Extensions.of(of.region(), TrainingProgramme.class).filter(training -> training.getProgramme() != null)
                    .flatMap(training -> programme(training, wording).stream()).toList();
            case Subject.OfDossier of -> List.of();
        };
    }

    private static List<Block> programme(TrainingProgramme training, Wording wording) {
        Programme programme = training.getProgramme();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "training.heading"));
        blocks.add(Block.text(wording.names().title(programme.getNames(), programme.getId()) + "."));
        if (!programme.getObjectives().isEmpty()) {
            blocks.add(wording.heading(2, "training.objectives"));
            blocks.add(new Block.Listing(false, programme.getObjectives().stream().map(text -> List.of(Run.plain(text))).toList()));
        }
        if (!programme.getModules().isEmpty()) {
            blocks.add(wording.heading(2, "training.modules"));
            blocks.add(modules(programme.getModules(), wording));
        }
        if (!programme.getTargetGroups().isEmpty()) {
            blocks.add(wording.heading(2, "training.groups"));
            blocks.add(groups(programme.getTargetGroups(), wording));
        }
        if (!training.getTeams().isEmpty()) {
            blocks.add(wording.heading(2, "training.teams"));
            training.getTeams().forEach(team -> blocks.addAll(team(team, wording)));
        }
        if (!programme.getPlans().isEmpty()) {
            blocks.add(wording.heading(2, "training.plans"));
            blocks.add(plans(programme.getPlans(), wording));
        }
        if (!training.getSeminars().isEmpty()) {
            blocks.add(wording.heading(2, "training.seminars"));
            blocks.add(seminars(training.getSeminars(), wording));
        }
        return blocks;
    }

    /** A national team: of whom it is made, where that is known, and what it was asked to do. */
    private static List<Block> team(NationalTeam team, Wording wording) {
        var blocks = new ArrayList<Block>();
        String modules = wording.list(team.getModules().stream().map(module -> title(module, wording)).toList());
        if (team.getParty() != null) {
            blocks.add(new Block.Heading(3, wording.party(team.getParty())));
        }
        if (!team.getInstitutions().isEmpty()) {
            blocks.add(wording.paragraph("training.team.members", wording.list(team.getInstitutions())));
        }
        if (!modules.isEmpty()) {
            blocks.add(wording.paragraph("training.team.modules", modules));
        }
        List<TeamTask> tasks = team.getTasks().stream().filter(task -> task.getText() != null).toList();
        if (!tasks.isEmpty()) {
            blocks.add(new Block.Listing(false, tasks.stream().map(task -> List.of(Run.plain(task(task, wording)))).toList()));
        }
        return blocks;
    }

    private static String task(TeamTask task, Wording wording) {
        String asked = task.getDue() == null ? task.getText() : wording.text("training.task", task.getText(), wording.date(task.getDue()));
        return wording.texts().find("training.done." + task.getDone().getLiteral()).map(said -> asked + " " + said).orElse(asked);
    }

    private static String title(TrainingModule module, Wording wording) {
        return wording.names().title(module.getNames(), module.getId());
    }

    private static Block modules(List<TrainingModule> modules, Wording wording) {
        var columns = List.of(wording.column("training.module", Column.Kind.TEXT, 3), wording.column("training.audiences", Column.Kind.TEXT, 2),
                wording.column("training.stage", Column.Kind.STATE, 1.8), wording.column("training.milestones", Column.Kind.TEXT, 3.4));
        List<List<Cell>> rows = modules.stream().map(module -> List.of(wording.cell(title(module, wording)),
                wording.cell(wording.list(module.getAudiences())), stage(module, wording),
                wording.cell(Wording.lines(module.getMilestones().stream().map(milestone -> milestone(milestone, wording)).toList())))).toList();
        return new Block.Table("modules", wording.text("training.modules"), wording.text("training.modules.description"), columns, Rows.of(rows), Use.BOTH);
    }

    private static Cell stage(TrainingModule module, Wording wording) {
        return Stages.reached(module).<Cell>map(milestone -> new Cell.State(stage(milestone, wording), "in-national-curriculum".equals(milestone.getStage())
                        ? Tone.DONE : Tone.UNDER_WAY)).orElse(Cell.EMPTY);
    }

    private static String stage(Milestone milestone, Wording wording) {
        return wording.texts().find("stage." + milestone.getStage()).orElse(milestone.getStage());
    }

    private static String milestone(Milestone milestone, Wording wording) {
        String stage = milestone.isPlanned() ? wording.text("training.planned", stage(milestone, wording)) : stage(milestone, wording);
        if (milestone.getMeeting() != null) {
            return wording.text("training.at", stage, wording.meetingAndDate(milestone.getMeeting()));
        }
        return milestone.getWhen() == null ? stage : wording.text("training.at", stage, wording.date(milestone.getWhen()));
    }

    private static Block groups(List<TargetGroup> groups, Wording wording) {
        var columns = List.of(wording.column("training.group", Column.Kind.TEXT, 4), wording.column("training.trained", Column.Kind.TEXT, 1.5),
                wording.column("training.when", Column.Kind.DATE, 1.5), wording.column("training.partners", Column.Kind.TEXT, 2));
        List<List<Cell>> rows = groups.stream().map(group -> List.of(wording.cell(group.getName()), wording.cell(wording.label(group.getTrained())),
                wording.dateCell(group.getWhen()), wording.cell(wording.parties(group.getPartners())))).toList();
        return new Block.Table("target-groups", wording.text("training.groups"), wording.text("training.groups.description"), columns, Rows.of(rows), Use.BOTH);
    }

    private static Block plans(List<ActionPlan> plans, Wording wording) {
        var columns = List.of(wording.column("training.plan", Column.Kind.TEXT, 4), wording.column("training.party", Column.Kind.TEXT, 2),
                wording.column("training.state", Column.Kind.TEXT, 1.5), wording.column("training.when", Column.Kind.DATE, 1.5));
        List<List<Cell>> rows = plans.stream().map(plan -> List.of(wording.cell(wording.names().title(plan.getNames(), plan.getId())),
                wording.cell(wording.party(plan.getParty())), wording.cell(wording.label(plan.getState())), wording.dateCell(plan.getWhen()))).toList();
        return new Block.Table("action-plans", wording.text("training.plans"), wording.text("training.plans.description"), columns, Rows.of(rows), Use.BOTH);
    }

    private static List<Block> meeting(Meeting meeting, Wording wording) {
        List<TrainingModule> modules = Extensions.of(meeting, SeminarOfProgramme.class).flatMap(seminar -> seminar.getModules().stream()).toList();
        return modules.isEmpty() ? List.of() : List.of(wording.heading(1, "training.meeting"), modules(modules, wording));
    }

    private static List<Block> country(Subject.OfCountry of, Wording wording) {
        List<NationalTeam> teams = Extensions.of(of.region(), TrainingProgramme.class).flatMap(training -> training.getTeams().stream())
                .filter(team -> team.getParty() == of.party()).toList();
        List<ActionPlan> plans = Extensions.of(of.region(), TrainingProgramme.class).filter(training -> training.getProgramme() != null)
                .flatMap(training -> training.getProgramme().getPlans().stream()).filter(plan -> plan.getParty() == of.party()).toList();
        List<TrainingSeminar> seminars = Extensions.of(of.region(), TrainingProgramme.class).flatMap(training -> training.getSeminars().stream())
                .filter(seminar -> seminar.getParty() == of.party()).toList();
        if (teams.isEmpty() && plans.isEmpty() && seminars.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "training.heading"));
        teams.forEach(team -> blocks.addAll(team(team, wording)));
        if (!plans.isEmpty()) {
            blocks.add(plans(plans, wording));
        }
        if (!seminars.isEmpty()) {
            blocks.add(seminars(seminars, wording));
        }
        return blocks;
    }

    private static Block seminars(List<TrainingSeminar> seminars, Wording wording) {
        var columns = List.of(wording.column("training.seminar", Column.Kind.TEXT, 3), wording.column("training.level", Column.Kind.TEXT, 1.5),
                wording.column("training.when", Column.Kind.DATE, 1.5), wording.column("training.party", Column.Kind.TEXT, 2),
                wording.column("training.module", Column.Kind.TEXT, 3), wording.column("training.people", Column.Kind.NUMBER, 1.2));
        List<List<Cell>> rows = seminars.stream().map(seminar -> List.of(wording.cell(seminar.getTitle()),
                wording.cell(wording.texts().find("level." + seminar.getLevel().getLiteral()).orElse("")), wording.dateCell(seminar.getWhen()),
                wording.cell(wording.party(seminar.getParty())),
                wording.cell(Optional.ofNullable(seminar.getModule()).map(module -> title(module, wording)).orElse("")),
                seminar.getTrained() == null ? Cell.EMPTY : Cell.number(seminar.getTrained()))).toList();
        return new Block.Table("seminars", wording.text("training.seminars"), wording.text("training.seminars.description"), columns,
                Rows.of(rows), Use.BOTH);
    }
}
