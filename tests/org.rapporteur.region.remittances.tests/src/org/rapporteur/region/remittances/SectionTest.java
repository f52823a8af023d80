package org.rapporteur.region.remittances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ParticipantKind;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.region.remittances.model.ParticipantGroup;
import org.rapporteur.region.remittances.model.RemittancesConference;
import org.rapporteur.region.remittances.model.RemittancesFactory;
import org.rapporteur.region.remittances.model.RemittancesPackage;
import org.rapporteur.testkit.Golden;
import org.rapporteur.testkit.SectionOutline;
import org.rapporteur.testkit.Unfinished;
import org.rapporteur.testkit.World;

class SectionTest {

    private final World world = new World();
    private final RemittancesFactory factory = RemittancesFactory.eINSTANCE;

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

    private String said(Locale locale) {
        return SectionOutline.of(new ConferenceSection(), world, world.region("remittances").get(), locale);
    }

    @Test
    void reportsSayAllThatIsOnRecord() {
        assertEquals(Golden.text(SectionTest.class, "section-en.txt"), said(Locale.ENGLISH));
    }

    @Test
    void theySayItInFrench() {
        assertEquals(Golden.text(SectionTest.class, "section-fr.txt"), said(Locale.FRENCH));
    }

    @Test
    void whatIsNotFilledInYetStopsNoReport() {
        var region = world.region("remittances");
        Unfinished.extensions(RemittancesPackage.eINSTANCE, region.get());
        Unfinished.extensions(RemittancesPackage.eINSTANCE, region.meeting("begun").get());
        String said = said(Locale.ENGLISH);
        assertTrue(said.startsWith("== remittances") && !said.contains("null"), said);
    }
}
