package org.rapporteur.analysis.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Inquiries;
import org.rapporteur.model.Position;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.testkit.MeetingMaker;
import org.rapporteur.testkit.RegionMaker;
import org.rapporteur.testkit.World;

class ListingsTest {

    private static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());

    private final World world = new World();
    private final RegionMaker lakes = world.region("lakes").members("KEN", "UGA").observers("IOM");
    private final MeetingMaker nairobi = lakes.meeting("nairobi-2002").called("Nairobi").held("2002-05 May 2002");

    private List<List<Value>> rows(String id, Filter filter) {
        var rows = new ArrayList<List<Value>>();
        Listing listing = Listings.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        listing.rows(Inquiries.on("2004-01-01", world), filter, rows::add);
        rows.forEach(row -> assertEquals(listing.fields().size(), row.size()));
        return rows;
    }

    private static List<String> texts(List<Value> row) {
        return row.stream().map(value -> switch (value) {
            case Value.Unknown unknown -> "?";
            case Value.Text text -> text.text();
            case Value.Count count -> Long.toString(count.count());
            case Value.Several several -> String.join("+", several.texts());
        }).toList();
    }

    private static Filter status(String status) {
        return new Filter(Optional.empty(), Optional.empty(), Optional.of(status));
    }

    private static Filter country(String country) {
        return new Filter(Optional.empty(), Optional.of(country), Optional.empty());
    }

    @Test
    void aRecommendationHasARowForEachCountryItAddresses() {
        Recommendation borders = nairobi.recommends("borders");
        borders.getTopics().add(world.topic("asylum"));
        borders.setDue(SourceDate.parse("2004-06 by June 2004"));
        nairobi.recommends("labour", "UGA");
        world.record("KEN").reports(borders, Status.UNDER_WAY, "2003-05").on(borders).setPosition(Position.SUPPORTED_IN_PART);
        assertEquals(List.of(
                List.of("borders", "borders", "Text of borders", "nairobi-2002", "lakes", "KEN", "supported-in-part", "under-way", "2004-06", "asylum"),
                List.of("borders", "borders", "Text of borders", "nairobi-2002", "lakes", "UGA", "not-stated", "not-asked", "2004-06", "asylum"),
                List.of("labour", "labour", "Text of labour", "nairobi-2002", "lakes", "UGA", "not-stated", "not-asked", "?", "")),
                rows("recommendations", ALL).stream().map(ListingsTest::texts).toList());
    }

    @Test
    void listsAreLimitedByCountryStatusAndRegion() {
        Recommendation borders = nairobi.recommends("borders");
        world.record("KEN").reports(borders, Status.UNDER_WAY, "2003-05");
        assertEquals(1, rows("recommendations", country("UGA")).size());
        assertEquals(1, rows("recommendations", status("under-way")).size());
        assertEquals(0, rows("recommendations", status("implemented")).size());
        assertEquals(0, rows("recommendations", new Filter(Optional.of("other"), Optional.empty(), Optional.empty())).size());
    }

    @Test
    void oneRecordIsInMemoryAtATime() {
        Recommendation borders = nairobi.recommends("borders");
        world.record("KEN").reports(borders, Status.UNDER_WAY, "2003-05");
        world.record("UGA").reports(borders, Status.UNDER_WAY, "2003-05");
        rows("recommendations", ALL);
        assertEquals(List.of(), world.records().unreleased());
    }

    @Test
    void meetingsOfACountryAreThoseItHostsOrCameTo() {
        nairobi.get().setCountry(world.party("KEN"));
        nairobi.delegation("UGA");
        lakes.meeting("addis-2003").planned("2003-06").follows(nairobi);
        assertEquals(2, rows("meetings", ALL).size());
        assertEquals(1, rows("meetings", country("KEN")).size());
        assertEquals(1, rows("meetings", country("UGA")).size());
        assertEquals("2002-05-01", texts(rows("meetings", status("held")).getFirst()).get(8));
    }

    @Test
    void countriesAreListedOncePerRegionWithoutOrganisations() {
        nairobi.recommends("labour", "RWA");
        world.region("horn").members("KEN");
        assertEquals(List.of("KEN lakes", "UGA lakes", "RWA lakes", "KEN horn"),
                rows("countries", ALL).stream().map(row -> texts(row).get(0) + " " + texts(row).get(3)).toList());
    }

    @Test
    void aCommitmentIsDueByTheMeetingItIsDueAt() {
        var commitment = world.commitment("c1", "report on progress");
        commitment.getBy().add(world.party("KEN"));
        commitment.setDueAt(nairobi.get());
        assertEquals(List.of("c1", "report on progress", "KEN", "?", "?", "?", "2002-05", "not-stated", "certainly"),
                texts(rows("commitments", ALL).getFirst()));
        assertEquals(0, rows("commitments", country("UGA")).size());
    }
}
