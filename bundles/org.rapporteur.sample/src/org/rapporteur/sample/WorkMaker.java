package org.rapporteur.sample;

import java.util.List;

import org.rapporteur.model.ActionPlan;
import org.rapporteur.model.DocumentState;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Programme;
import org.rapporteur.model.Qualifier;
import org.rapporteur.model.Region;
import org.rapporteur.model.TargetGroup;
import org.rapporteur.model.TrainingModule;

/** Makes a region's programme of training, with its modules and the action plans it leads to. */
final class WorkMaker {

    private static final int FIRST_YEAR = 2016;

    private final Setting setting;
    private final Phrases phrases;
    private final Region region;
    private final Dice dice;

    WorkMaker(Setting setting, Region region) {
        this.setting = setting;
        this.region = region;
        phrases = setting.phrases();
        dice = setting.dice("programme of " + region.getId());
    }

    /**
     * Makes the programme.
     *
     * @param stages keys of the stages that the region's modules go through; empty when its plug-in names none
     */
    void programme(List<String> stages) {
        List<Organisation> bodies = setting.organisations();
        List<Meeting> meetings = region.getMeetings();
        Programme programme = ModelFactory.eINSTANCE.createProgramme();
        programme.setId(region.getId() + "-programme");
        phrases.first("programme", regionName()).asNames(programme.getNames());
        programme.setRegion(region);
        programme.setSeries(region.getSeries().getLast());
        programme.setBody(bodies.get(4));
        programme.setMandate(phrases.first("programme-mandate").english());
        programme.getImplementers().add(bodies.getFirst());
        programme.getPartners().addAll(bodies.subList(1, 3));
        programme.getFunders().add(bodies.getLast());
        programme.setLaunched(Dates.of(1, FIRST_YEAR, dice));
        programme.setPeriod(Dates.of(24, FIRST_YEAR, dice));
        for (int i = 0; i < phrases.count("objective"); i++) {
            programme.getObjectives().add(phrases.at("objective", i).english());
        }
        programme.setMethod(phrases.first("programme-method").english());
        for (int i = 0; i < phrases.count("target-group"); i++) {
            programme.getTargetGroups().add(group(i));
        }
        for (int i = 0; i < phrases.count("module"); i++) {
            programme.getModules().add(module(i, stages, meetings));
        }
        for (Party party : Belonging.members(region).stream().limit(3).toList()) {
            programme.getPlans().add(plan(party));
        }
        programme.setResultsAt(meetings.get(2));
        setting.citing().cite(programme, "launched", "funders");
        setting.citing().number(programme, "participants", 120, Qualifier.OVER, phrases.first("target-group"));
        setting.dossier().getProgrammes().add(programme);
    }

    private Phrase regionName() {
        return new Phrase(region.getNames().getFirst().getText(), region.getNames().getLast().getText());
    }

    private TargetGroup group(int number) {
        TargetGroup group = ModelFactory.eINSTANCE.createTargetGroup();
        group.setName(phrases.at("target-group", number).english());
        group.setTrained(Knowledge.values()[(number + 1) % Knowledge.values().length]);
        group.setWhen(Dates.of(number, FIRST_YEAR + 1, dice));
        group.getPartners().add(setting.organisations().get(number + 1));
        setting.citing().cite(group);
        return group;
    }

    private TrainingModule module(int number, List<String> stages, List<Meeting> meetings) {
        TrainingModule module = ModelFactory.eINSTANCE.createTrainingModule();
        module.setId(region.getId() + "-module-" + (number + 1));
        phrases.at("module", number).asNames(module.getNames());
        module.getAudiences().add(phrases.at("target-group", number).english());
        module.setDocument(setting.dossier().getDocuments().stream().filter(d -> d.getId().equals(region.getId() + "-manual")).findFirst()
                .orElseThrow());
        for (int i = 0; i < 3; i++) {
            Milestone milestone = ModelFactory.eINSTANCE.createMilestone();
            milestone.setStage(stages.isEmpty() ? phrases.at("stage", i).english() : stages.get(Math.min(i, stages.size() - 1)));
            milestone.setWhen(Dates.of(i, i == 2 ? 2030 : FIRST_YEAR + i, dice));
            milestone.setPlanned(i == 2);
            milestone.setMeeting(meetings.get(i));
            milestone.setNote(phrases.first("milestone-note").english());
            setting.citing().perhaps(milestone, 50);
            module.getMilestones().add(milestone);
        }
        setting.citing().cite(module);
        setting.citing().words(module, "state", phrases.first("stage"));
        return module;
    }

    private ActionPlan plan(Party party) {
        ActionPlan plan = ModelFactory.eINSTANCE.createActionPlan();
        plan.setId(region.getId() + "-plan-" + party.getId());
        plan.setParty(party);
        List<String> names = party.getNames().stream().limit(2).map(name -> name.getText()).toList();
        phrases.first("plan", new Phrase(names.getFirst(), "— " + names.getLast())).asNames(plan.getNames());
        plan.setState(DocumentState.values()[1 + dice.below(DocumentState.values().length - 1)]);
        plan.setWhen(Dates.of(dice.below(Dates.shapes()), FIRST_YEAR + 3, dice));
        setting.citing().cite(plan);
        return plan;
    }
}
