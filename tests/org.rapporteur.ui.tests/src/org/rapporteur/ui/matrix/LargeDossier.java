package org.rapporteur.ui.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Status;
import org.rapporteur.model.Topic;
import org.rapporteur.model.date.SourceDate;

/** Makes a dossier of 10,000 recommendations by 200 countries, by a rule that tells what a matrix of them shows. */
final class LargeDossier {

    static final int RECOMMENDATIONS = 10_000;
    static final int COUNTRIES = 200;
    static final int TOPICS = 10;
    static final List<Status> REPORTED = List.of(Status.IMPLEMENTED, Status.UNDER_WAY, Status.PLANNED);
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private LargeDossier() {
    }

    // the rule

    static Optional<Status> reported(int recommendation, int country) {
        return (recommendation + country) % 50 == 0 ? Optional.of(REPORTED.get(recommendation / 50 % REPORTED.size())) : Optional.empty();
    }

    static boolean responsible(int recommendation, int country) {
        return (recommendation + country) % 1000 == 0;
    }

    private static boolean due(int recommendation) {
        return recommendation % 100 == 0;
    }

    static boolean overdue(int recommendation, int country) {
        return due(recommendation) && reported(recommendation, country).filter(Status.IMPLEMENTED::equals).isEmpty();
    }

    static int rows(IntPredicate recommendation) {
        return (int) IntStream.range(0, RECOMMENDATIONS).filter(recommendation).count();
    }

    static boolean some(IntPredicate country) {
        return IntStream.range(0, COUNTRIES).anyMatch(country);
    }

    // the dossier

    private static Name name(String text) {
        Name name = MAKE.createName();
        name.setKind(NameKind.SHORT);
        name.setLanguage("en");
        name.setText(text);
        return name;
    }

    private static String code(int country) {
        return "X" + (char) ('A' + country / 26) + (char) ('A' + country % 26);
    }

    static Dossier make() {
        Dossier dossier = MAKE.createDossier();
        dossier.setId("large");
        dossier.setTitle("A large dossier");
        dossier.setRegister(MAKE.createRegister());
        Region region = MAKE.createRegion();
        region.setId("large");
        region.getNames().add(name("Large"));
        dossier.getRegions().add(region);
        IntStream.range(0, TOPICS).forEach(number -> topic(dossier, number));
        IntStream.range(0, COUNTRIES).forEach(number -> country(dossier, number));
        List.of("First half", "Second half").forEach(half -> meeting(region, half));
        for (int number = 0; number < RECOMMENDATIONS; number++) {
            region.getMeetings().get(number * 2 / RECOMMENDATIONS).getRecommendations().add(recommendation(dossier, number));
        }
        IntStream.range(0, COUNTRIES).forEach(number -> dossier.getRecords().add(record(dossier, number)));
        return dossier;
    }

    private static void topic(Dossier dossier, int number) {
        Topic topic = MAKE.createTopic();
        topic.setId("topic-" + number);
        topic.getNames().add(name("Theme " + number));
        dossier.getRegister().getTopics().add(topic);
    }

    /** A member of the region with a ministry. */
    private static void country(Dossier dossier, int number) {
        Party party = MAKE.createState();
        party.setId(code(number));
        party.getNames().add(name("Country " + number));
        dossier.getRegister().getParties().add(party);
        Institution ministry = MAKE.createInstitution();
        ministry.setId("ministry-" + number);
        ministry.setParty(party);
        ministry.getNames().add(name("Ministry"));
        dossier.getRegister().getInstitutions().add(ministry);
        Membership membership = MAKE.createMembership();
        membership.setParty(party);
        membership.setRole(MembershipRole.MEMBER);
        dossier.getRegions().getFirst().getMemberships().add(membership);
    }

    private static void meeting(Region region, String name) {
        Meeting meeting = MAKE.createMeeting();
        meeting.setId(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        meeting.getNames().add(name(name));
        region.getMeetings().add(meeting);
    }

    private static Recommendation recommendation(Dossier dossier, int number) {
        Recommendation recommendation = MAKE.createRecommendation();
        recommendation.setId("recommendation-" + number);
        recommendation.setNumber("No" + number + ".");
        recommendation.setToAllMembers(true);
        recommendation.getTopics().add(dossier.getRegister().getTopics().get(number % TOPICS));
        recommendation.setDue(due(number) ? SourceDate.parse("2003-06") : null);
        return recommendation;
    }

    private static CountryRecord record(Dossier dossier, int country) {
        CountryRecord record = MAKE.createCountryRecord();
        record.setId(code(country));
        record.setParty(dossier.getRegister().getParties().get(country));
        List<Recommendation> all = dossier.getRegions().getFirst().getMeetings().stream().flatMap(meeting -> meeting.getRecommendations().stream()).toList();
        for (int number = 0; number < RECOMMENDATIONS; number++) {
            if (reported(number, country).isPresent()) {
                Implementation implementation = MAKE.createImplementation();
                implementation.setRecommendation(all.get(number));
                var report = MAKE.createProgressReport();
                report.setStatus(reported(number, country).get());
                report.setBy(Reporter.GOVERNMENT);
                report.setWhen(SourceDate.parse("2003-02"));
                implementation.getReports().add(report);
                if (responsible(number, country)) {
                    implementation.getInstitutions().add(dossier.getRegister().getInstitutions().get(country));
                }
                record.getImplementations().add(implementation);
            }
        }
        return record;
    }
}
