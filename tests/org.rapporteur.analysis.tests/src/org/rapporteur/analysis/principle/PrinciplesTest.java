package org.rapporteur.analysis.principle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Inquiries;
import org.rapporteur.model.Disclosure;
import org.rapporteur.model.Economy;
import org.rapporteur.model.Gender;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Openness;
import org.rapporteur.model.ParticipantKind;
import org.rapporteur.model.Payer;
import org.rapporteur.model.Portfolio;
import org.rapporteur.model.Rank;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.State;
import org.rapporteur.model.Status;
import org.rapporteur.testkit.MeetingMaker;
import org.rapporteur.testkit.RegionMaker;
import org.rapporteur.testkit.World;

class PrinciplesTest {

    private final World world = new World();
    private final RegionMaker lakes = world.region("lakes").members("KEN", "UGA", "RWA");
    private final MeetingMaker nairobi = lakes.meeting("nairobi-2002").called("Nairobi").held("2002-05");
    private final MeetingMaker addis = lakes.meeting("addis-2003").called("Addis Ababa").held("2003-06").follows(nairobi);

    private Measure region(String id) {
        return measure(principles().of(lakes.get()), id, "");
    }

    private Measure region(String id, String detail) {
        return measure(principles().of(lakes.get()), id, detail);
    }

    private Measure country(String party, String id) {
        return measure(principles().of(lakes.get(), world.party(party)), id, "");
    }

    private Principles principles() {
        return new Principles(Inquiries.on("2004-01-01", world));
    }

    private static Measure measure(List<Measure> measures, String id, String detail) {
        List<Measure> found = measures.stream().filter(one -> one.id().equals(id) && (detail.isEmpty() || one.detail().equals(detail))).toList();
        assertEquals(1, found.size(), () -> id + " " + detail + " in " + measures.stream().map(one -> one.id() + " " + one.detail()).toList());
        return found.getFirst();
    }

    private static void assertCounts(long numerator, long denominator, long unknown, Measure measure) {
        assertEquals(numerator + " of " + denominator + ", unknown " + unknown,
                measure.numerator() + " of " + measure.denominator() + ", unknown " + measure.unknown(), measure::id);
    }

    @Test
    void anEmptyRegionHasNoFigureAtAll() {
        RegionMaker empty = world.region("empty");
        for (Measure measure : principles().of(empty.get())) {
            assertEquals(OptionalDouble.empty(), measure.value(), measure::id);
            assertCounts(0, 0, 0, measure);
        }
    }

    @Test
    void everyPrincipleIsMeasured() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7),
                principles().of(lakes.get()).stream().map(Measure::principle).distinct().sorted().toList());
        assertEquals(principles().numbers(), List.of(1, 2, 3, 4, 5, 6, 7));
    }

    @Test
    void identifiersTellMeasuresApart() {
        List<Measure> all = principles().of(lakes.get());
        assertEquals(all.size(), all.stream().map(one -> one.id() + "/" + one.detail()).collect(Collectors.toSet()).size());
    }

    @Test
    void seniorityCountsAmongThoseWhoseRankIsKnown() {
        nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR)
                .with("Ben", Gender.MALE, Rank.JUNIOR, Portfolio.LABOUR).withSomeone();
        nairobi.delegation("UGA").with("Cora", Gender.FEMALE, Rank.MINISTER, Portfolio.INTERIOR);
        assertCounts(2, 3, 1, region("senior-participants"));
        assertCounts(1, 2, 1, country("KEN", "senior-participants"));
        assertEquals(2.0 / 3, region("senior-participants").value().getAsDouble(), 1e-9);
    }

    @Test
    void thresholdsAreSettings() {
        var settings = ModelFactory.eINSTANCE.createSettings();
        settings.setSeniorRank(Rank.MINISTER);
        settings.setMinistries(3);
        world.dossier().setSettings(settings);
        nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.HIGH, Portfolio.INTERIOR)
                .with("Ben", Gender.MALE, Rank.MINISTER, Portfolio.LABOUR);
        assertCounts(1, 2, 0, region("senior-participants"));
        assertCounts(0, 1, 0, region("comprehensive-delegations"));
    }

    @Test
    void aRegionMayHaveThresholdsOfItsOwn() {
        var settings = ModelFactory.eINSTANCE.createSettings();
        settings.setMinistries(3);
        nairobi.get().getRegion().setSettings(settings);
        nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.HIGH, Portfolio.INTERIOR)
                .with("Ben", Gender.MALE, Rank.MINISTER, Portfolio.LABOUR);
        assertCounts(0, 1, 0, region("comprehensive-delegations"));
        world.dossier().setSettings(ModelFactory.eINSTANCE.createSettings());
        assertCounts(0, 1, 0, region("comprehensive-delegations"));
        nairobi.get().getRegion().setSettings(null);
        assertCounts(1, 1, 0, region("comprehensive-delegations"));
    }

    @Test
    void organisationsDoNotSpeakForGovernments() {
        nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR);
        nairobi.delegation("IOM").with("Ian", Gender.MALE, Rank.SENIOR, Portfolio.OTHER);
        nairobi.delegation("UGA").with("Cora", Gender.FEMALE, Rank.SENIOR, Portfolio.OTHER).get().getParticipants().getFirst()
                .setKind(ParticipantKind.ACADEMIC);
        assertCounts(1, 3, 0, region("government-participants"));
        assertCounts(1, 1, 0, region("senior-participants"));
    }

    @Test
    void whatNoSourceTellsIsNotClosed() {
        Disclosure agenda = ModelFactory.eINSTANCE.createDisclosure();
        agenda.setWhat(Openness.CONCLUSIONS);
        agenda.setOpen(Knowledge.YES);
        nairobi.get().getDisclosures().add(agenda);
        assertCounts(1, 1, 1, region("openness", "conclusions"));
        assertCounts(0, 0, 2, region("openness", "agenda"));
    }

    @Test
    void ministriesAreCountedOncePerDelegation() {
        nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR)
                .with("Ben", Gender.MALE, Rank.JUNIOR, Portfolio.INTERIOR).with("Dan", Gender.MALE, Rank.JUNIOR, Portfolio.LABOUR);
        nairobi.delegation("UGA").with("Cora", Gender.FEMALE, Rank.MINISTER, Portfolio.INTERIOR);
        nairobi.delegation("RWA").withSomeone();
        assertEquals(1.5, region("ministries").value().getAsDouble());
        assertCounts(3, 2, 1, region("ministries"));
        assertCounts(1, 2, 1, region("comprehensive-delegations"));
        assertCounts(2, 2, 1, region("portfolio", "interior"));
        assertCounts(1, 2, 1, region("portfolio", "labour"));
    }

    @Test
    void twoKnownMinistriesAreEnoughThoughOthersAreNotKnown() {
        nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR)
                .with("Ben", Gender.MALE, Rank.JUNIOR, Portfolio.LABOUR).withSomeone();
        assertCounts(1, 1, 0, region("comprehensive-delegations"));
        assertCounts(0, 0, 1, region("ministries"));
    }

    @Test
    void delegationsOfOneAreCountedApart() {
        nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR).asHead();
        nairobi.delegation("UGA").with("Cora", Gender.FEMALE, Rank.MINISTER, Portfolio.INTERIOR)
                .with("Dan", Gender.MALE, Rank.JUNIOR, Portfolio.LABOUR).asHead().with("Eva", Gender.FEMALE, Rank.JUNIOR, Portfolio.HEALTH);
        nairobi.delegation("RWA").with("Fay", Gender.FEMALE, Rank.JUNIOR, Portfolio.HEALTH).with("Gus", Gender.NOT_STATED, Rank.JUNIOR, Portfolio.HEALTH);
        assertCounts(1, 1, 1, region("balanced-delegations"));
        assertEquals(1, region("delegations-of-one").value().getAsDouble());
        assertCounts(4, 5, 1, region("women"));
        assertCounts(1, 2, 0, region("women-heads"));
    }

    @Test
    void fiveAreBalancedFromFortyToSixtyPerCent() {
        var five = nairobi.delegation("KEN");
        List.of("A", "B").forEach(name -> five.with(name, Gender.FEMALE, Rank.JUNIOR, Portfolio.LABOUR));
        List.of("C", "D", "E").forEach(name -> five.with(name, Gender.MALE, Rank.JUNIOR, Portfolio.LABOUR));
        var six = nairobi.delegation("UGA");
        List.of("F", "G").forEach(name -> six.with(name, Gender.FEMALE, Rank.JUNIOR, Portfolio.LABOUR));
        List.of("H", "I", "J", "K").forEach(name -> six.with(name, Gender.MALE, Rank.JUNIOR, Portfolio.LABOUR));
        assertCounts(1, 2, 0, region("balanced-delegations"));
    }

    @Test
    void monthsAreCountedFromMonthToMonth() {
        assertCounts(13, 1, 0, region("months-to-follow-up"));
        assertCounts(1, 2, 0, region("meetings-with-follow-up"));
        lakes.meeting("kampala-2004").planned("[2004-08,2004-09]").follows(addis);
        assertCounts(13, 1, 1, region("months-to-follow-up"));
        assertTrue(region("months-to-follow-up").list().getLast().what().contains("14 to 15"));
        assertCounts(2, 2, 0, region("meetings-with-follow-up"));
    }

    @Test
    void anActionCountsAmongWhatWasReported() {
        Recommendation borders = nairobi.recommends("borders");
        world.record("KEN").reports(borders, Status.UNDER_WAY, "2003-05").acts(borders, "2004");
        world.record("UGA").reports(borders, Status.NO_ACTION, "2003-05");
        assertCounts(1, 2, 1, region("recommendations-with-action"));
        assertCounts(1, 1, 0, country("KEN", "recommendations-with-action"));
    }

    @Test
    void anAgendaThatIsNotCompleteDeniesNothing() {
        Recommendation borders = nairobi.recommends("borders");
        nairobi.recommends("labour");
        var item = ModelFactory.eINSTANCE.createAgendaItem();
        item.getRecommendations().add(borders);
        addis.get().getAgenda().add(item);
        assertCounts(1, 1, 1, region("recommendations-on-agenda"));
        addis.get().setAgendaComplete(Knowledge.YES);
        assertCounts(1, 2, 0, region("recommendations-on-agenda"));
    }

    @Test
    void thoseWhoCameBackAreSoughtInTheirDelegation() {
        nairobi.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR)
                .with("Ben", Gender.MALE, Rank.JUNIOR, Portfolio.LABOUR);
        nairobi.delegation("UGA").with("Cora", Gender.FEMALE, Rank.MINISTER, Portfolio.INTERIOR);
        addis.delegation("KEN").with("Amina", Gender.FEMALE, Rank.SENIOR, Portfolio.INTERIOR).reported(Knowledge.YES, Knowledge.UNKNOWN);
        assertCounts(1, 2, 1, region("people-back"));
        assertCounts(1, 2, 1, region("institutions-back"));
        assertCounts(1, 1, 1, region("countries-back"));
        assertCounts(1, 1, 0, region("countries-reporting"));
        addis.get().setDelegationsComplete(Knowledge.YES);
        assertCounts(1, 2, 0, region("countries-back"));
    }

    @Test
    void contributionsAreAskedOfDevelopingCountriesAtFollowUps() {
        ((State) world.party("KEN")).setEconomy(Economy.DEVELOPING);
        ((State) world.party("RWA")).setEconomy(Economy.DEVELOPED);
        nairobi.delegation("KEN").paid(Payer.SECRETARIAT, 1000);
        addis.delegation("KEN").paid(Payer.GOVERNMENT, 300).paid(Payer.DONOR, 700);
        addis.delegation("UGA").paid(Payer.GOVERNMENT, 300);
        addis.delegation("RWA").paid(Payer.DONOR, 300);
        assertCounts(1, 1, 1, region("government-contribution"));
        assertCounts(600, 2600, 0, region("government-cost-share", "CHF"));
        assertEquals(1, region("contribution-trend").value().getAsDouble());
    }

    @Test
    void aCostWithoutAmountOrCurrencyCountsInNoCurrency() {
        addis.delegation("KEN").paid(Payer.GOVERNMENT, 300).get().getFinancing().getFirst().setCurrency(null);
        addis.delegation("UGA").paid(Payer.GOVERNMENT, 300).paid(Payer.DONOR, 1).get().getFinancing().getFirst().setAmount(null);
        assertTrue(principles().of(lakes.get()).stream().noneMatch(one -> one.id().equals("government-cost-share")));
    }

    @Test
    void aQuestionnaireWithoutAResponseOnRecordIsNotKnownToBeMissing() {
        var round = world.round("round", "nairobi-2002").sent("2003-01-01").due("2003-05-01").to("KEN", "UGA", "RWA");
        world.record("KEN").answers(round.get(), ResponseState.ACCEPTED, "2003-04-30");
        world.record("UGA").answers(round.get(), ResponseState.AWAITED, "");
        assertCounts(1, 2, 1, region("questionnaires-received"));
        assertCounts(1, 1, 0, region("questionnaires-on-time"));
    }

    @Test
    void aResponseMayBeLateOrOfUnknownDate() {
        var round = world.round("round", "nairobi-2002").sent("2003-01-01").due("2003-05-01").to("KEN", "UGA", "RWA");
        world.record("KEN").answers(round.get(), ResponseState.RECEIVED, "2003-05-02");
        world.record("UGA").answers(round.get(), ResponseState.RECEIVED, "2003");
        world.record("RWA").answers(round.get(), ResponseState.RECEIVED, "2005-01-01");
        assertCounts(2, 3, 0, region("questionnaires-received"));
        assertCounts(0, 1, 1, region("questionnaires-on-time"));
    }

    @Test
    void cellsWithAStatusAreCountedByStatus() {
        Recommendation borders = nairobi.recommends("borders");
        nairobi.recommends("labour");
        world.record("KEN").reports(borders, Status.IMPLEMENTED, "2003-05").proves(borders);
        world.record("UGA").reports(borders, Status.PLANNED, "2003-05");
        assertCounts(2, 6, 0, region("cells-with-status"));
        assertCounts(1, 2, 4, region("cells-by-status", "implemented"));
        assertCounts(1, 2, 4, region("cells-with-evidence"));
        assertCounts(1, 2, 0, country("KEN", "cells-with-status"));
    }

    @Test
    void noRecordIsLeftInMemory() {
        Recommendation borders = nairobi.recommends("borders");
        world.record("KEN").reports(borders, Status.IMPLEMENTED, "2005-05");
        principles().of(lakes.get());
        assertEquals(List.of(), world.records().unreleased());
    }
}
