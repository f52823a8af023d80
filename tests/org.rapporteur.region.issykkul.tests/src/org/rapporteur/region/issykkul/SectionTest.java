package org.rapporteur.region.issykkul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.region.issykkul.model.IssykKulFactory;
import org.rapporteur.region.issykkul.model.IssykKulPackage;
import org.rapporteur.region.issykkul.model.PriorityList;
import org.rapporteur.testkit.Golden;
import org.rapporteur.testkit.SectionOutline;
import org.rapporteur.testkit.Unfinished;
import org.rapporteur.testkit.World;

class SectionTest {

    private final World world = new World();
    private final IssykKulFactory factory = IssykKulFactory.eINSTANCE;

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

    private String said(Locale locale) {
        return SectionOutline.of(new DialogueSection(), world, world.region("issyk-kul").get(), locale);
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
        var region = world.region("issyk-kul");
        Unfinished.extensions(IssykKulPackage.eINSTANCE, region.get());
        Unfinished.extensions(IssykKulPackage.eINSTANCE, region.meeting("begun").get());
        String said = said(Locale.ENGLISH);
        assertTrue(said.startsWith("== issyk-kul") && !said.contains("null"), said);
    }
}
