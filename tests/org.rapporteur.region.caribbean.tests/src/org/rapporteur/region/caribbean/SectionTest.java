package org.rapporteur.region.caribbean;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.rapporteur.model.Knowledge;
import org.rapporteur.region.caribbean.model.CaribbeanFactory;
import org.rapporteur.region.caribbean.model.CaribbeanPackage;
import org.rapporteur.region.caribbean.model.DrawnTopic;
import org.rapporteur.region.caribbean.model.FollowUpSeminar;
import org.rapporteur.testkit.RegionSectionTest;

class SectionTest extends RegionSectionTest {

    private final CaribbeanFactory factory = CaribbeanFactory.eINSTANCE;

    SectionTest() {
        super(new SeminarSection(), CaribbeanPackage.eINSTANCE, "caribbean");
    }

    @BeforeEach
    void aRegionWithAllThatItsPluginAdds() {
        world.state("NLD", "Netherlands");
        world.state("GBR", "United Kingdom");
        world.state("JAM", "Jamaica");
        world.territory("ANT", "Netherlands Antilles", "NLD");
        world.territory("TCA", "Turks and Caicos", "GBR");
        var caribbean = world.region("caribbean").members("JAM", "ANT", "TCA").observers("NLD");
        caribbean.get().setModule(Caribbean.ID);
        var kingston = caribbean.meeting("kingston-2001").called("Kingston").held("2001-05");
        var labour = kingston.recommends("r1");
        labour.getTopics().add(world.topic("labour migration"));
        var asylum = kingston.recommends("r2");
        asylum.getTopics().add(world.topic("asylum"));
        var domingo = caribbean.meeting("santo-domingo-2002").called("Santo Domingo").held("2002-10");
        var seminar = factory.createFollowUpSeminar();
        seminar.setEarlier(kingston.get());
        topic(seminar, "labour migration").getFrom().add(labour);
        topic(seminar, "people who move").getFrom().addAll(List.of(labour, asylum));
        topic(seminar, "co-operation between States");
        domingo.get().getExtensions().add(seminar);
        var session = factory.createAttachedSession();
        session.setSeminar(domingo.get());
        session.setAfter(Knowledge.YES);
        caribbean.meeting("planning-2002").called("Planning session").held("2002-10").by("IOM").get().getExtensions().add(session);
    }

    private DrawnTopic topic(FollowUpSeminar seminar, String title) {
        var topic = factory.createDrawnTopic();
        topic.setTitle(title);
        seminar.getTopics().add(topic);
        return topic;
    }
}
