package org.rapporteur.region.see;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.TrainingModule;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.region.see.model.Level;
import org.rapporteur.region.see.model.NationalTeam;
import org.rapporteur.region.see.model.SeeFactory;
import org.rapporteur.region.see.model.SeePackage;
import org.rapporteur.region.see.model.TeamTask;
import org.rapporteur.testkit.RegionSectionTest;
import org.rapporteur.testkit.World;

class SectionTest extends RegionSectionTest {

    private final ModelFactory model = ModelFactory.eINSTANCE;
    private final SeeFactory factory = SeeFactory.eINSTANCE;

    SectionTest() {
        super(new TrainingSection(), SeePackage.eINSTANCE, "see");
    }

    @BeforeEach
    void aRegionWithAllThatItsPluginAdds() {
        world.state("ALB", "Albania");
        var see = world.region("see").members("ALB", "BGR");
        var sofia = see.meeting("sofia-2003").called("Sofia").held("2003-04");
        var judges = model.createTrainingModule();
        judges.setId("judges");
        judges.getNames().add(World.name("Module for judges", NameKind.SHORT));
        judges.getAudiences().addAll(List.of("judges", "prosecutors"));
        milestone(judges, "drafted", false).setMeeting(sofia.get());
        milestone(judges, "validated", true).setWhen(SourceDate.parse("2003-11-17/2003-11-19"));
        var programme = model.createProgramme();
        programme.setId("ctp");
        programme.getNames().add(World.name("Training against trafficking", NameKind.SHORT));
        programme.getObjectives().add("to bring the modules into national training");
        programme.getModules().add(judges);
        var group = model.createTargetGroup();
        group.setName("labour inspectors");
        group.getPartners().add(world.party("ILO"));
        programme.getTargetGroups().add(group);
        var plan = model.createActionPlan();
        plan.setId("plan-alb");
        plan.getNames().add(World.name("Plan of Albania", NameKind.SHORT));
        plan.setParty(world.party("ALB"));
        programme.getPlans().add(plan);
        world.dossier().getProgrammes().add(programme);

        var training = factory.createTrainingProgramme();
        training.setProgramme(programme);
        var team = factory.createNationalTeam();
        team.setParty(world.party("ALB"));
        team.getInstitutions().addAll(List.of("Ministry of Justice", "School of Magistrates"));
        team.getModules().add(judges);
        task(team, "review the manual", Knowledge.YES).setDue(SourceDate.parse("2003-11"));
        task(team, "present a strategy", Knowledge.UNKNOWN);
        training.getTeams().add(team);
        var seminar = factory.createTrainingSeminar();
        seminar.setTitle("Seminar in Tirana");
        seminar.setLevel(Level.NATIONAL);
        seminar.setParty(world.party("ALB"));
        seminar.setWhen(SourceDate.parse("2003-06"));
        seminar.setModule(judges);
        seminar.setTrained(24);
        training.getSeminars().add(seminar);
        see.get().getExtensions().add(training);
        var worked = factory.createSeminarOfProgramme();
        worked.getModules().add(judges);
        sofia.get().getExtensions().add(worked);
    }

    private Milestone milestone(TrainingModule module, String stage, boolean planned) {
        var milestone = model.createMilestone();
        milestone.setStage(stage);
        milestone.setPlanned(planned);
        module.getMilestones().add(milestone);
        return milestone;
    }

    private TeamTask task(NationalTeam team, String text, Knowledge done) {
        var task = factory.createTeamTask();
        task.setText(text);
        task.setDone(done);
        team.getTasks().add(task);
        return task;
    }
}
