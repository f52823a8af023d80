package org.rapporteur.region.issykkul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Knowledge;
import org.rapporteur.region.issykkul.model.IssykKulFactory;
import org.rapporteur.region.issykkul.model.PriorityList;
import org.rapporteur.report.Subject;
import org.rapporteur.report.tree.Block.Heading;
import org.rapporteur.testkit.MeetingMaker;
import org.rapporteur.testkit.RegionMaker;
import org.rapporteur.testkit.World;

class ChecksTest {

    private final World world = new World();
    private final RegionMaker region = world.region("issyk-kul");
    private final MeetingMaker istanbul = region.meeting("istanbul-2002").called("Istanbul").held("2002-10");

    private Inquiry inquiry() {
        return new Inquiry(world.dossier(), world.records(), LocalDate.of(2003, 7, 1), Locale.ENGLISH);
    }

    private PriorityList priorities(int takeTo, String... titles) {
        var list = IssykKulFactory.eINSTANCE.createPriorityList();
        list.setTakeFrom(1);
        list.setTakeTo(takeTo);
        for (String title : titles) {
            var priority = IssykKulFactory.eINSTANCE.createPriority();
            priority.setTitle(title);
            list.getPriorities().add(priority);
        }
        istanbul.get().getExtensions().add(list);
        return list;
    }

    @Test
    void aCountryOfCentralAsiaThatIsNoMemberIsAHint() {
        region.get().setModule(IssykKul.ID);
        region.members("KAZ", "KGZ", "TJK", "TKM", "ARM", "AZE", "GEO", "TUR");
        List<Finding> found = new CountryAbsent().check(inquiry());
        assertEquals(1, found.size());
        assertEquals(Severity.HINT, found.getFirst().severity());
        assertTrue(found.getFirst().message().contains("Uzbekistan"), found.getFirst().message());
    }

    @Test
    void aRegionWithoutMembersIsOnlyBegunAndOtherRegionsAreLeftAlone() {
        region.get().setModule(IssykKul.ID);
        assertEquals(List.of(), new CountryAbsent().check(inquiry()));
        region.get().setModule("lakes");
        region.members("KAZ");
        assertEquals(List.of(), new CountryAbsent().check(inquiry()));
    }

    @Test
    void prioritiesOfWhichNobodyToldWhichAreTakenAreAHint() {
        var list = priorities(2, "trafficking", "borders", "asylum");
        List<Finding> found = new ChoiceOpen().check(inquiry());
        assertEquals(1, found.size());
        assertEquals(list, found.getFirst().where());
        assertTrue(found.getFirst().message().contains("3 priorities") && found.getFirst().message().contains("1 to 2"),
                found.getFirst().message());
        list.getPriorities().getFirst().setTaken(Knowledge.YES);
        assertEquals(List.of(), new ChoiceOpen().check(inquiry()));
    }

    @Test
    void whenAllAreTakenThereIsNothingToChoose() {
        priorities(2, "trafficking", "borders");
        assertEquals(List.of(), new ChoiceOpen().check(inquiry()));
    }

    @Test
    void thePrioritiesStandInReportsOnTheRegionAndTheMeetingThatSetThem() {
        priorities(1, "trafficking", "borders");
        var other = region.meeting("bishkek-2001").held("2001-06");
        var section = new DialogueSection();
        assertTrue(section.blocks(new Subject.OfRegion(region.get()), inquiry()).getFirst() instanceof Heading);
        assertTrue(section.blocks(new Subject.OfMeeting(region.get(), istanbul.get()), inquiry()).getFirst() instanceof Heading);
        assertEquals(List.of(), section.blocks(new Subject.OfMeeting(region.get(), other.get()), inquiry()));
    }
}
