package org.rapporteur.region.berne;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.region.berne.model.BerneFactory;
import org.rapporteur.region.berne.model.BernePackage;
import org.rapporteur.region.berne.model.FrameworkEntry;
import org.rapporteur.region.berne.model.Stance;
import org.rapporteur.region.berne.model.View;
import org.rapporteur.testkit.RegionSectionTest;

class SectionTest extends RegionSectionTest {

    private final BerneFactory factory = BerneFactory.eINSTANCE;

    SectionTest() {
        super(new FrameworkSection(), BernePackage.eINSTANCE, "berne");
    }

    @BeforeEach
    void aRegionWithAllThatItsPluginAdds() {
        world.state("CHE", "Switzerland");
        world.state("SWE", "Sweden");
        var berne = world.region("berne").members("CHE", "SWE");
        var nairobi = world.region("africa").meeting("nairobi-2002").called("Nairobi Conference").held("2002-05");
        var panel = factory.createHostedPanel();
        panel.setHost(nairobi.get());
        panel.setFeedback("on the objectives");
        berne.meeting("panel").called("Panel on the Berne Initiative").get().getExtensions().add(panel);
        var workshop = factory.createHostedPanel();
        workshop.setHostName("International Metropolis Conference");
        berne.meeting("oslo-2002").called("Workshop").held("2002-09").get().getExtensions().add(workshop);
        var steering = factory.createSteeringGroup();
        steering.setLaunched(SourceDate.parse("2001"));
        steering.getLaunchedBy().add(world.party("CHE"));
        steering.getMembers().add(world.party("IMP"));
        steering.setSecretariat(world.party("IOM"));
        var framework = factory.createFramework();
        framework.setTitle("Framework for co-operation");
        framework.setGoal("a process that States own");
        var protection = entry("1", "Migrants are protected");
        view(protection, "CHE", Stance.AGREES).setMeeting(nairobi.get());
        view(protection, "SWE", Stance.AGREES_WITH_CHANGES).setText("add refugees");
        protection.getEntries().add(entry("1.1", "Children first"));
        framework.getUnderstandings().add(protection);
        framework.getPractices().add(entry(null, "Share data"));
        berne.get().getExtensions().addAll(List.of(steering, framework));
    }

    private FrameworkEntry entry(String number, String title) {
        var entry = factory.createFrameworkEntry();
        entry.setNumber(number);
        entry.setTitle(title);
        return entry;
    }

    private View view(FrameworkEntry entry, String party, Stance stance) {
        var view = factory.createView();
        view.setParty(world.party(party));
        view.setStance(stance);
        view.setWhen(SourceDate.parse("2003-07-02"));
        entry.getViews().add(view);
        return view;
    }
}
