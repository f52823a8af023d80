package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claimed;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.Source;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Use;

/** The sources a report rests on, and what they claim side by side where they say different things. */
@Component(service = ReportSection.class)
public final class Sources implements ReportSection {

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        var wording = Wording.of(inquiry, Sources.class);
        List<EObject> objects = objects(subject, inquiry.dossier()).toList();
        Map<Source, TreeSet<String>> places = places(objects);
        var differences = new ArrayList<Block>();
        differences(objects, wording, differences);
        var blocks = new ArrayList<Block>();
        if (!places.isEmpty() || !differences.isEmpty()) {
            blocks.add(wording.heading(1, "sources.heading"));
        }
        if (!places.isEmpty()) {
            blocks.add(table(places, wording));
        }
        blocks.addAll(differences);
        return blocks;
    }

    /** Everything a report on the subject tells about, with all it contains; country records of others are not touched. */
    private static Stream<EObject> objects(Subject subject, Dossier dossier) {
        return switch (subject) {
            case Subject.OfCountry of -> Stream.of(Stream.of(of.party()), of.record().stream(), memberships(of), delegations(of))
                    .flatMap(roots -> roots).flatMap(Sources::withContents);
            case Subject.OfMeeting of -> withContents(of.meeting());
            case Subject.OfRegion of -> withContents(of.region());
            case Subject.OfDossier of -> dossier.eClass().getEAllContainments().stream()
                    .filter(feature -> feature != ModelPackage.Literals.DOSSIER__RECORDS).flatMap(feature -> values(dossier, feature))
                    .flatMap(Sources::withContents);
        };
    }

    private static Stream<EObject> values(EObject object, org.eclipse.emf.ecore.EReference feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> list ? list.stream().map(EObject.class::cast) : Stream.ofNullable((EObject) value);
    }

    private static Stream<Membership> memberships(Subject.OfCountry of) {
        return of.region().getMemberships().stream().filter(membership -> membership.getParty() == of.party());
    }

    private static Stream<Delegation> delegations(Subject.OfCountry of) {
        return of.region().getMeetings().stream().flatMap(meeting -> Part.delegation(meeting, of.party()).stream());
    }

    private static Stream<EObject> withContents(EObject root) {
        Iterable<EObject> contents = root::eAllContents;
        return Stream.concat(Stream.of(root), StreamSupport.stream(contents.spliterator(), false));
    }

    /** Claims about one thing that stand beside each other. */
    private static void differences(List<EObject> objects, Wording wording, List<Block> blocks) {
        record Difference(Claimed object, List<Claim> claims) {
        }
        List<Difference> differences = objects.stream().filter(Claimed.class::isInstance).map(Claimed.class::cast)
                .flatMap(object -> object.getClaims().stream().filter(claim -> claim.getAbout() != null)
                        .collect(Collectors.groupingBy(Claim::getAbout, LinkedHashMap::new, Collectors.toList())).values().stream()
                        .filter(claims -> claims.size() > 1).map(claims -> new Difference(object, claims)))
                .toList();
        if (differences.isEmpty()) {
            return;
        }
        blocks.add(wording.heading(2, "sources.differences"));
        blocks.add(wording.paragraph("sources.sideBySide"));
        record Line(Claimed object, Claim claim) {
        }
        List<Line> lines = differences.stream().flatMap(one -> one.claims().stream().map(claim -> new Line(one.object(), claim))).toList();
        var telling = new Cells(wording);
        var columns = List.of(wording.column("sources.object", Column.Kind.TEXT, 3), wording.column("sources.claim", Column.Kind.TEXT, 5),
                wording.column("sources.source", Column.Kind.TEXT, 3));
        blocks.add(new Block.Table("differences", wording.text("sources.differences.table"), wording.text("sources.differences.description"),
                columns, Listed.rows(lines, line -> List.of(wording.cell(name(line.object(), wording)), wording.cell(said(line.claim(), wording)),
                        wording.cell(Wording.lines(line.claim().getCitations().stream().map(telling::source).toList())))),
                Use.BOTH));
    }

    private static String name(Claimed object, Wording wording) {
        return switch (object) {
            case Meeting meeting -> wording.meetingAndDate(meeting);
            case Region region -> wording.region(region);
            case Party party -> wording.party(party);
            case org.rapporteur.model.Document document -> MeetingFacts.document(document, wording);
            case org.rapporteur.model.Programme programme -> wording.names().title(programme.getNames(), programme.getId());
            case org.rapporteur.model.TrainingModule module -> wording.names().title(module.getNames(), module.getId());
            case Dossier dossier -> dossier.getTitle();
            default -> "";
        };
    }

    private static String said(Claim claim, Wording wording) {
        String words = claim.getWording() == null ? "" : claim.getWording();
        String number = claim.getNumber() == null || words.contains(claim.getNumber().toString()) ? "" : claim.getNumber().toString();
        String list = claim.getParties().isEmpty() || !words.isEmpty() ? "" : wording.parties(claim.getParties());
        return Wording.lines(List.of(words, number, list, words.isEmpty() ? wording.date(claim.getWhen()) : ""));
    }

    private static Map<Source, TreeSet<String>> places(List<EObject> objects) {
        Map<Source, TreeSet<String>> places = new LinkedHashMap<>();
        for (EObject object : objects) {
            if (object instanceof Citation citation && citation.getSource() != null) {
                var of = places.computeIfAbsent(citation.getSource(), source -> new TreeSet<>());
                Stream.of(citation.getPlace()).filter(Objects::nonNull).forEach(of::add);
            }
        }
        return places;
    }

    private static Block table(Map<Source, TreeSet<String>> places, Wording wording) {
        var columns = List.of(wording.column("sources.title", Column.Kind.TEXT, 4), wording.column("sources.author", Column.Kind.TEXT, 3),
                wording.column("sources.when", Column.Kind.DATE, 1.6), wording.column("sources.places", Column.Kind.TEXT, 3));
        return new Block.Table("sources", wording.text("sources.table"), wording.text("sources.table.description"), columns,
                Listed.rows(List.copyOf(places.entrySet()), entry -> List.of(wording.cell(entry.getKey().getTitle()),
                        wording.cell(Objects.requireNonNullElse(entry.getKey().getAuthor(), "")), wording.dateCell(entry.getKey().getWhen()),
                        wording.cell(places(entry.getValue(), wording)))),
                Use.BOTH);
    }

    /** The places cited, or how many when they are too many to be read (rows of an imported file, say). */
    private static String places(TreeSet<String> places, Wording wording) {
        return places.size() > 12 ? wording.text("sources.manyPlaces", places.size()) : String.join("; ", places);
    }
}
