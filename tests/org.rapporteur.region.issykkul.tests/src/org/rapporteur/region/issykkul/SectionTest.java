package org.rapporteur.region.issykkul;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.region.issykkul.model.IssykKulFactory;
import org.rapporteur.region.issykkul.model.IssykKulPackage;
import org.rapporteur.region.issykkul.model.PriorityList;
import org.rapporteur.testkit.RegionSectionTest;
import org.rapporteur.testkit.World;

class SectionTest extends RegionSectionTest {

    private final IssykKulFactory factory = IssykKulFactory.eINSTANCE;

    SectionTest() {
        super(new DialogueSection(), IssykKulPackage.eINSTANCE, "issyk-kul");
    }

    @BeforeEach
    void aRegionWithAllThatItsPluginAdds() {
        world.state("KGZ", "Kyrgyzstan");
        var region = world.region("issyk-kul").members("KGZ");
        var istanbul = region.meeting("istanbul-2002").called("Istanbul").held("2002-07");
        region.meeting("bishkek-2003").called("Bishkek").planned("[2003-12,2004-01]").follows(istanbul);
        var list = factory.createPriorityList();
        list.setTakeFrom(1);
        list.setTakeTo(2);
        priority(list, "labour migration", Knowledge.YES);
        priority(list, "human security", Knowledge.UNKNOWN);
        var point = factory.createFocalPoint();
        point.setParty(world.party("IMP"));
        point.setTask("to tell what becomes of the recommendations");
        istanbul.get().getExtensions().addAll(List.of(list, point));
        var programme = ModelFactory.eINSTANCE.createProgramme();
        programme.setId("data");
        programme.getNames().add(World.name("Data and Definitions Pilot Project", NameKind.SHORT));
        programme.setLaunched(SourceDate.parse("2001-08"));
        world.dossier().getProgrammes().add(programme);
        var pilot = factory.createPilotProject();
        pilot.setProgramme(programme);
        region.get().getExtensions().add(pilot);
    }

    private void priority(PriorityList list, String title, Knowledge taken) {
        var priority = factory.createPriority();
        priority.setTitle(title);
        priority.setTaken(taken);
        list.getPriorities().add(priority);
    }
}
