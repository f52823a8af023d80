package org.rapporteur.report.export;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Gender;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Portfolio;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Rank;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Status;
import org.rapporteur.region.register.Guard;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.sections.AtAGlance;
import org.rapporteur.report.sections.Commitments;
import org.rapporteur.report.sections.Delegations;
import org.rapporteur.report.sections.Documents;
import org.rapporteur.report.sections.Glance;
import org.rapporteur.report.sections.Implementations;
import org.rapporteur.report.sections.MeetingFacts;
import org.rapporteur.report.sections.Members;
import org.rapporteur.report.sections.Part;
import org.rapporteur.report.sections.Recommendations;
import org.rapporteur.report.sections.RegionOverview;
import org.rapporteur.report.sections.Sources;
import org.rapporteur.testkit.Services;
import org.rapporteur.testkit.World;

/** The lakes region: Kenya reported twice, Uganda never; both were in Kisumu, and a meeting in Jinja is planned. */
final class Lakes {

    private Lakes() {
    }

    static World world() {
        var world = new World().period("2002/2003");
        world.state("KEN", "Kenya");
        world.state("UGA", "Uganda");
        var lakes = world.region("lakes").called("Lakes").members("KEN", "UGA").observers("IMP");
        var kisumu = lakes.meeting("kisumu-2002").called("Kisumu").held("2002-05-20/2002-05-24").by("IMP");
        lakes.meeting("jinja-2003").called("Jinja").planned("2003-12").follows(kisumu);
        kisumu.delegation("KEN").with("Jane", Gender.FEMALE, Rank.MINISTER, Portfolio.INTERIOR).asHead().withSomeone();
        kisumu.delegation("UGA").with("John", Gender.MALE, Rank.SENIOR, Portfolio.LABOUR);
        var data = kisumu.recommends("r1");
        var law = kisumu.recommends("r2", "KEN", "UGA");
        var kenya = world.record("KEN");
        kenya.reports(data, Status.PLANNED, "2002-09").reports(data, Status.IMPLEMENTED, "2003-06").acts(law, "2003-01").proves(data);
        var round = world.round("crs-1", "kisumu-2002").sent("2003-01").due("2003-03").to("KEN", "UGA");
        kenya.answers(round.get(), ResponseState.RECEIVED, "2003-02");
        return world;
    }

    /** A recommendation of which the government, two agencies and an analyst say different things, and one of which only the government speaks. */
    static World seenByMany() {
        var world = new World();
        world.state("KEN", "Kenya");
        var kisumu = world.region("lakes").called("Lakes").members("KEN").meeting("kisumu-2002").called("Kisumu").held("2002-05-20/2002-05-24");
        var data = kisumu.recommends("r1");
        var law = kisumu.recommends("r2");
        world.organisation("IMP").getNames().set(0, World.name("Partner Agency", NameKind.SHORT));
        world.organisation("LAK").getNames().set(0, World.name("Lakes Agency", NameKind.SHORT));
        var paper = world.paper();
        paper.setTitle("Annual review");
        var kenya = world.record("KEN").reports(data, Status.PLANNED, "2002-09").reports(data, Status.IMPLEMENTED, "2003-06")
                .reports(data, Status.UNDER_WAY, "2003-05", Reporter.AGENCY).reports(data, Status.NO_ACTION, "", Reporter.AGENCY)
                .reports(data, Status.PARTLY_IMPLEMENTED, "2003-06-20", Reporter.ANALYST).reports(law, Status.PLANNED, "2003-01");
        List<ProgressReport> reports = kenya.on(data).getReports();
        reports.get(1).setText("The register is open.");
        reports.get(2).setAgency(world.party("IMP"));
        reports.get(2).setText("Two of five offices take part.");
        Citation citation = ModelFactory.eINSTANCE.createCitation();
        citation.setSource(paper);
        citation.setPlace("p. 12");
        reports.get(2).getCitations().add(citation);
        reports.get(3).setAgency(world.party("LAK"));
        reports.get(4).setText("Open, and not yet used in the north.");
        return world;
    }

    /** A region of which nothing is known but that it has a member. */
    static World unknown() {
        var world = new World();
        world.state("KEN", "Kenya");
        world.region("lakes").called("Lakes").members("KEN");
        return world;
    }

    static Inquiry inquiry(World world, Locale locale) {
        return new Inquiry(world.dossier(), world.records(), LocalDate.of(2003, 7, 1), locale);
    }

    /** The reports service with Rapporteur's own sections, but for the principles, which have their own tests. */
    static Reports reports(ReportSection... more) {
        var services = new Services();
        var reports = new Reports(services.context(), new Guard(Duration.ofSeconds(20)));
        List.of(new AtAGlance(), new Part(), new Implementations(), new Commitments(), new MeetingFacts(), new Delegations(),
                new Recommendations(), new Members(), new RegionOverview(), new Documents(), new Glance(), new Sources())
                .forEach(section -> reports.add(services.offer("org.rapporteur.report", () -> section)));
        List.of(more).forEach(section -> reports.add(services.offer("com.example.plugin", () -> section)));
        return reports;
    }
}
