package org.rapporteur.region.caribbean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.report.Subject;
import org.rapporteur.testkit.RegionModules;
import org.rapporteur.testkit.World;

class CaribbeanTest {

    @Test
    void itKeepsToWhatEveryRegionPluginKeepsTo() {
        assertEquals(List.of(), RegionModules.problems(new Caribbean()));
    }

    @Test
    void ofOtherRegionsItsSectionSaysNothing() {
        var world = new World();
        var lakes = world.region("lakes").members("KEN");
        var meeting = lakes.meeting("kisumu-2002").held("2002-05").get();
        var inquiry = new Inquiry(world.dossier(), world.records(), LocalDate.of(2003, 7, 1), Locale.ENGLISH);
        var section = new SeminarSection();
        assertEquals(List.of(), section.blocks(new Subject.OfCountry(lakes.get(), world.party("KEN"), Optional.empty()), inquiry));
        assertEquals(List.of(), section.blocks(new Subject.OfMeeting(lakes.get(), meeting), inquiry));
        assertEquals(List.of(), section.blocks(new Subject.OfRegion(lakes.get()), inquiry));
        assertEquals(List.of(), section.blocks(new Subject.OfDossier(), inquiry));
    }
}
