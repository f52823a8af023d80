package org.rapporteur.region.africa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.DocumentState;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.region.africa.model.AfricaFactory;
import org.rapporteur.region.africa.model.AfricaPackage;
import org.rapporteur.testkit.Golden;
import org.rapporteur.testkit.SectionOutline;
import org.rapporteur.testkit.Unfinished;
import org.rapporteur.testkit.World;

class SectionTest {

    private final World world = new World();
    private final AfricaFactory factory = AfricaFactory.eINSTANCE;

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

    private String said(Locale locale) {
        return SectionOutline.of(new FrameworkSection(), world, world.region("africa").get(), locale);
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
        var region = world.region("africa");
        Unfinished.extensions(AfricaPackage.eINSTANCE, region.get());
        Unfinished.extensions(AfricaPackage.eINSTANCE, region.meeting("begun").get());
        String said = said(Locale.ENGLISH);
        assertTrue(said.startsWith("== africa") && !said.contains("null"), said);
    }
}
