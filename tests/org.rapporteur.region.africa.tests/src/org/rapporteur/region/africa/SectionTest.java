package org.rapporteur.region.africa;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.rapporteur.model.DocumentState;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.region.africa.model.AfricaFactory;
import org.rapporteur.region.africa.model.AfricaPackage;
import org.rapporteur.testkit.RegionSectionTest;

class SectionTest extends RegionSectionTest {

    private final AfricaFactory factory = AfricaFactory.eINSTANCE;

    SectionTest() {
        super(new FrameworkSection(), AfricaPackage.eINSTANCE, "africa");
    }

    @BeforeEach
    void aRegionWithAllThatItsPluginAdds() {
        world.state("KEN", "Kenya");
        world.state("UGA", "Uganda");
        var africa = world.region("africa").members("KEN", "UGA");
        var nairobi = africa.meeting("nairobi-2002").called("Nairobi Conference").held("2002-05");
        var addis = africa.meeting("addis-2003").called("Addis Ababa Conference").held("2003-06").follows(nairobi);
        addis.delegation("KEN").get().setReportedOrally(Knowledge.YES);
        var answer = factory.createConferenceAnswer();
        answer.setAnswers(nairobi.get());
        answer.setReportBasis("concrete action since Nairobi");
        answer.setAgencyReports(Knowledge.YES);
        addis.get().getExtensions().add(answer);
        var document = world.document("framework", "Strategic Framework");
        document.setState(DocumentState.DRAFT);
        document.getAuthors().add(world.party("IMP"));
        document.getConsulted().addAll(List.of(world.party("IOM"), world.party("UNHCR")));
        document.getPresentedAt().add(addis.get());
        document.setReception("a most useful tool");
        var comment = ModelFactory.eINSTANCE.createComment();
        comment.setParty(world.party("UGA"));
        comment.setMeeting(addis.get());
        comment.setText("Mention brain drain.");
        comment.setAnswered(Knowledge.NO);
        document.getComments().add(comment);
        var review = factory.createFrameworkReview();
        review.setDocument(document);
        review.setOrigin("OAU Lusaka Declaration");
        review.setNextReader("Summit of Heads of State");
        africa.get().getExtensions().add(review);
    }
}
