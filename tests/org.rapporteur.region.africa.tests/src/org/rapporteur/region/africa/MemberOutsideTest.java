package org.rapporteur.region.africa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.testkit.RegionMaker;
import org.rapporteur.testkit.World;

class MemberOutsideTest {

    private final World world = new World();
    private final RegionMaker region = world.region("africa");

    private List<Finding> findings() {
        return new MemberOutside().check(new Inquiry(world.dossier(), world.records(), LocalDate.of(2003, 7, 1), Locale.ENGLISH));
    }

    @Test
    void aMemberThatIsNoCountryOfAfricaIsPointedOutAndKept() {
        region.get().setModule(Africa.ID);
        world.state("YEM", "Yemen");
        region.members("KEN", "YEM");
        var found = findings();
        assertEquals(1, found.size());
        assertEquals(Severity.WARNING, found.getFirst().severity());
        assertEquals(region.get().getMemberships().getLast(), found.getFirst().where());
        assertTrue(found.getFirst().message().contains("Yemen"), found.getFirst().message());
    }

    @Test
    void observersAndOrganisationsMayComeFromAnywhere() {
        region.get().setModule(Africa.ID);
        region.members("KEN", "IOM").observers("CHE");
        assertEquals(List.of(), findings());
    }

    @Test
    void otherRegionsAreLeftAlone() {
        region.members("YEM");
        assertEquals(List.of(), findings());
    }
}
