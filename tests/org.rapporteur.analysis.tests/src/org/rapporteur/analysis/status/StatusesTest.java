package org.rapporteur.analysis.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Inquiries;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.date.Verdict;
import org.rapporteur.testkit.MeetingMaker;
import org.rapporteur.testkit.RegionMaker;
import org.rapporteur.testkit.World;

class StatusesTest {

    private final World world = new World();
    private final RegionMaker lakes = world.region("lakes").members("KEN", "UGA");
    private final MeetingMaker nairobi = lakes.meeting("nairobi-2002").held("2002-05");
    private final Recommendation borders = nairobi.recommends("borders");

    private Cell on(String day) {
        List<Cell> cells = new Statuses(Inquiries.on(day, world)).cells(lakes.get(), world.party("KEN"), Optional.of(
                world.record("KEN").get()));
        assertEquals(1, cells.size());
        return cells.getFirst();
    }

    @Test
    void theLatestReportOnOrBeforeTheDayTellsTheStatus() {
        world.record("KEN").reports(borders, Status.IMPLEMENTED, "2003-06-20").reports(borders, Status.PLANNED, "2002-12-01")
                .reports(borders, Status.UNDER_WAY, "2003-05");
        assertEquals(Status.PLANNED, on("2003-04-30").status());
        assertEquals(Status.UNDER_WAY, on("2003-05-01").status());
        assertEquals(Status.UNDER_WAY, on("2003-06-19").status());
        assertEquals(Status.IMPLEMENTED, on("2003-06-20").status());
        assertEquals(List.of(Status.PLANNED, Status.UNDER_WAY, Status.IMPLEMENTED),
                on("2004-01-01").history().stream().map(report -> report.getStatus()).toList());
    }

    @Test
    void anUndatedReportStandsBeforeAllDatedOnes() {
        world.record("KEN").reports(borders, Status.IMPLEMENTED, "2002-06-01").reports(borders, Status.NO_ACTION, "")
                .reports(borders, Status.PLANNED, "XXXX before the conference");
        assertEquals(Status.PLANNED, on("2002-05-31").status());
        assertEquals(Status.IMPLEMENTED, on("2002-06-01").status());
    }

    @Test
    void ofOneDayTheAnalystsViewCountsAndTheOthersStandBeside() {
        world.record("KEN").reports(borders, Status.PARTLY_IMPLEMENTED, "2003-06-20", Reporter.ANALYST)
                .reports(borders, Status.IMPLEMENTED, "2003-06-20", Reporter.GOVERNMENT)
                .reports(borders, Status.NO_ACTION, "2003-08-01", Reporter.AGENCY);
        Cell cell = on("2004-01-01");
        assertEquals(Status.PARTLY_IMPLEMENTED, cell.status());
        assertEquals(Map.of(Reporter.GOVERNMENT, List.of(Status.IMPLEMENTED), Reporter.ANALYST, List.of(Status.PARTLY_IMPLEMENTED), Reporter.AGENCY,
                List.of(Status.NO_ACTION)), views(cell));
    }

    @Test
    void eachAgencyHasAViewOfItsOwnAndItsLastCounts() {
        var kenya = world.record("KEN").reports(borders, Status.PLANNED, "2003-01-01", Reporter.AGENCY).reports(borders, Status.NO_ACTION, "2003-02-01", Reporter.AGENCY)
                .reports(borders, Status.UNDER_WAY, "2003-03-01", Reporter.AGENCY);
        var reports = kenya.on(borders).getReports();
        reports.get(0).setAgency(world.organisation("IMP"));
        reports.get(1).setAgency(world.organisation("UNX"));
        assertFalse(on("2003-01-15").hasSeveralViews());
        reports.get(2).setAgency(reports.get(0).getAgency());
        assertEquals(Map.of(Reporter.AGENCY, List.of(Status.UNDER_WAY, Status.NO_ACTION)), views(on("2004-01-01")));
        assertTrue(on("2004-01-01").hasSeveralViews());
    }

    private static Map<Reporter, List<Status>> views(Cell cell) {
        return cell.views().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, views -> views.getValue().stream().map(report -> report.getStatus()).toList()));
    }

    @Test
    void anAgencysViewCountsWhereNobodyElseReported() {
        world.record("KEN").reports(borders, Status.UNDER_WAY, "2003-06-20", Reporter.AGENCY);
        assertEquals(Status.UNDER_WAY, on("2004-01-01").status());
    }

    @Test
    void withoutReportItIsNotAskedUntilARoundIsSentAndNotReportedAfterwards() {
        world.round("round", "nairobi-2002").sent("2003-01-15").to("KEN");
        assertEquals(Status.NOT_ASKED, on("2003-01-14").status());
        assertEquals(Status.NOT_REPORTED, on("2003-01-15").status());
        assertFalse(on("2003-01-15").isReported());
    }

    @Test
    void aRoundSentAtAnUnknownDateHasAskedAndOneNobodySpeaksOfHasNot() {
        world.round("undated", "nairobi-2002").sent("XXXX dispatched").to("KEN");
        world.round("unsent", "nairobi-2002").to("UGA");
        Statuses statuses = new Statuses(Inquiries.on("2003-01-01", world));
        assertEquals(Status.NOT_REPORTED, statuses.unreported(borders, world.party("KEN")));
        assertEquals(Status.NOT_ASKED, statuses.unreported(borders, world.party("UGA")));
    }

    @Test
    void whatIsDueInAMonthIsPossiblyOrCertainlyOverdue() {
        borders.setDue(SourceDate.parse("[2003-12,2004-01] December 2003 or early January 2004"));
        assertEquals(Verdict.NO, on("2003-12-31").overdue());
        assertEquals(Verdict.POSSIBLY, on("2004-01-01").overdue());
        assertEquals(Verdict.CERTAINLY, on("2004-02-01").overdue());
        world.record("KEN").reports(borders, Status.IMPLEMENTED, "2004-02-15");
        assertEquals(Verdict.CERTAINLY, on("2004-02-14").overdue());
        assertEquals(Verdict.NO, on("2004-02-15").overdue());
    }

    @Test
    void anActionThatIsDueAndNotDoneMakesItOverdue() {
        world.record("KEN").acts(borders, "2003-06-30");
        assertEquals(Verdict.NO, on("2003-06-30").overdue());
        assertEquals(Verdict.CERTAINLY, on("2003-07-01").overdue());
        world.record("KEN").on(borders).getActions().getFirst().setDone(SourceDate.parse("2003-07-05"));
        assertEquals(Verdict.CERTAINLY, on("2003-07-04").overdue());
        assertEquals(Verdict.NO, on("2003-07-05").overdue());
    }

    @Test
    void allMembersAreThoseWhoWereMembersAtTheMeeting() {
        MeetingMaker addis = lakes.meeting("addis-2003").held("2003-06").follows(nairobi);
        lakes.membership("ERI", MembershipRole.MEMBER).setNewAt(addis.get());
        lakes.membership("SDN", MembershipRole.MEMBER).setUntil(SourceDate.parse("2001"));
        lakes.membership("IGAD", MembershipRole.MEMBER);
        lakes.observers("USA");
        Addressees addressees = new Addressees();
        assertEquals(Set.of(world.party("KEN"), world.party("UGA")), addressees.of(borders));
        assertEquals(Set.of(world.party("KEN"), world.party("UGA"), world.party("ERI")), addressees.of(addis.recommends("later")));
        Recommendation also = addis.recommends("also", "USA");
        assertEquals(List.of(world.party("USA")), List.copyOf(addressees.of(also)));
        also.setToAllMembers(true);
        assertTrue(new Addressees().includes(also, world.party("USA")) && new Addressees().includes(also, world.party("KEN")));
    }

    @Test
    void cellsComeInTheOrderOfTheMeetings() {
        lakes.meeting("addis-2003").held("2003-06").recommends("second");
        lakes.meeting("kampala-2001").held("2001").recommends("zeroth");
        assertEquals(List.of("zeroth", "borders", "second"), new Statuses(Inquiries.on("2004-01-01", world))
                .cells(lakes.get(), world.party("UGA"), Optional.empty()).stream().map(cell -> cell.recommendation().getId()).toList());
    }

    @Test
    void figuresSpareLoadingUnlessTheDayLiesBeforeTheirLatestReport() {
        Recommendation labour = nairobi.recommends("labour");
        nairobi.recommends("health");
        world.round("round", "nairobi-2002").sent("2003-01-15").to("KEN");
        world.record("KEN").reports(borders, Status.PLANNED, "2002-12-01").reports(borders, Status.IMPLEMENTED, "2003-06-20")
                .reports(labour, Status.UNDER_WAY, "2003-03-01").acts(labour, "").proves(borders);
        assertEquals(List.of(), tally("2003-06-20").problems());
        Tally after = tally("2003-06-20").tally();
        assertEquals(List.of(), world.records().loaded());
        Tally before = tally("2003-06-19").tally();
        assertEquals(List.of("KEN"), world.records().loaded());
        assertEquals(List.of(), world.records().unreleased());

        assertEquals(3, after.total());
        assertEquals(2, after.reported());
        assertEquals(1, after.count(Status.IMPLEMENTED));
        assertEquals(1, after.count(Status.NOT_REPORTED));
        assertEquals(1, after.acted());
        assertEquals(1, after.evidenced());
        assertEquals(1, before.count(Status.PLANNED));
        assertEquals(0, before.count(Status.IMPLEMENTED));
        assertEquals(3, before.total());
    }

    private record Counted(Tally tally, List<String> problems) {
    }

    private Counted tally(String day) {
        var inquiry = Inquiries.on(day, world);
        Statuses statuses = new Statuses(inquiry);
        Tally tally = new Tallies(inquiry, statuses).of(nairobi.get(), world.party("KEN"));
        Tally counted = new Tallies(inquiry, statuses).of(nairobi.get(), world.party("KEN"), Optional.of(world.record("KEN").get()));
        return new Counted(tally, tally.equals(counted) ? List.of() : List.of(tally + " is not " + counted));
    }
}
