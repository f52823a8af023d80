package org.rapporteur.region.remittances;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ParticipantKind;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.region.remittances.model.ParticipantGroup;
import org.rapporteur.region.remittances.model.RemittancesConference;
import org.rapporteur.region.remittances.model.RemittancesFactory;
import org.rapporteur.region.remittances.model.RemittancesPackage;
import org.rapporteur.testkit.RegionSectionTest;

class SectionTest extends RegionSectionTest {

    private final RemittancesFactory factory = RemittancesFactory.eINSTANCE;

    SectionTest() {
        super(new ConferenceSection(), RemittancesPackage.eINSTANCE, "remittances");
    }

    @BeforeEach
    void aRegionWithAllThatItsPluginAdds() {
        world.state("MEX", "Mexico");
        var remittances = world.region("remittances").members("MEX");
        var conference = factory.createRemittancesConference();
        aim(conference, "discuss development issues", Knowledge.UNKNOWN);
        aim(conference, "define a global strategy", Knowledge.NO);
        group(conference, "senior government officials", ParticipantKind.GOVERNMENT).setNumber(40);
        group(conference, "independent experts", ParticipantKind.NOT_STATED);
        conference.getTargetGroups().addAll(List.of("donors", "leading banks"));
        var research = factory.createCommissionedResearch();
        research.setDocument(world.document("labour", "Labour Remittances"));
        research.setCommissionedBy(world.party("DFID"));
        research.setDistributed(Knowledge.YES);
        conference.getResearch().add(research);
        var measure = factory.createCostMeasure();
        measure.setText("Cards issued by consulates open bank accounts");
        measure.setParty(world.party("MEX"));
        measure.setCorridor("United States to Mexico");
        measure.setCostBefore(new BigDecimal("9.5"));
        measure.setCostAfter(new BigDecimal("5"));
        measure.setWhen(SourceDate.parse("2003"));
        conference.getMeasures().add(measure);
        remittances.meeting("london-2003").called("London").held("2003-10").get().getExtensions().add(conference);
    }

    private void aim(RemittancesConference conference, String text, Knowledge reached) {
        var aim = factory.createAim();
        aim.setText(text);
        aim.setReached(reached);
        conference.getAims().add(aim);
    }

    private ParticipantGroup group(RemittancesConference conference, String name, ParticipantKind kind) {
        var group = factory.createParticipantGroup();
        group.setName(name);
        group.setKind(kind);
        conference.getGroups().add(group);
        return group;
    }
}
