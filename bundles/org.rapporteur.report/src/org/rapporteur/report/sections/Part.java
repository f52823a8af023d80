package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Financing;
import org.rapporteur.model.Gender;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Rank;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Use;

/** A country's part in the dialogue: its membership, the meetings it came to, its delegations, who came back, who paid. */
@Component(service = ReportSection.class)
public final class Part implements ReportSection {

    @Override
    public String id() {
        return "part-in-the-dialogue";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        if (!(subject instanceof Subject.OfCountry country)) {
            return List.of();
        }
        var wording = Wording.of(inquiry, Part.class);
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "part.heading"));
        country.region().getMemberships().stream().filter(membership -> membership.getParty() == country.party()).findFirst()
                .ifPresent(membership -> blocks.add(Block.text(membership(membership, country, wording))));
        List<Meeting> attended = attended(country);
        if (attended.isEmpty()) {
            blocks.add(wording.paragraph("part.noDelegation", wording.party(country.party())));
        } else {
            blocks.add(delegations(attended, country.party(), wording));
        }
        return blocks;
    }

    private static String membership(Membership membership, Subject.OfCountry country, Wording wording) {
        var sentence = new StringBuilder(wording.text("part." + membership.getRole().getLiteral(), wording.party(country.party()),
                wording.region(country.region())));
        List<String> groups = membership.getGroups().stream().map(group -> wording.name(group.getNames(), group.getId())).toList();
        if (!groups.isEmpty()) {
            sentence.append(' ').append(wording.text("part.groups", wording.list(groups), groups.size()));
        }
        if (membership.getNewAt() != null) {
            sentence.append(' ').append(wording.text("part.newAt", wording.meetingAndDate(membership.getNewAt())));
        }
        return sentence.toString();
    }

    /** Meetings of the region at which a source places a delegation of the country, earliest first. */
    private static List<Meeting> attended(Subject.OfCountry country) {
        return Meetings.of(country.region()).stream()
                .filter(meeting -> delegation(meeting, country.party()).isPresent()).toList();
    }

    static Optional<Delegation> delegation(Meeting meeting, Party party) {
        return meeting.getDelegations().stream().filter(delegation -> delegation.getParty() == party).findFirst();
    }

    private static Block delegations(List<Meeting> attended, Party party, Wording wording) {
        var columns = List.of(wording.column("part.meeting", Column.Kind.TEXT, 4), wording.column("part.when", Column.Kind.DATE, 2),
                wording.column("part.role", Column.Kind.TEXT, 1.8), wording.column("part.people", Column.Kind.NUMBER, 1.1),
                wording.column("part.women", Column.Kind.NUMBER, 1.1), wording.column("part.ministries", Column.Kind.TEXT, 3),
                wording.column("part.rank", Column.Kind.TEXT, 2), wording.column("part.cameBack", Column.Kind.NUMBER, 1.4),
                wording.column("part.paidBy", Column.Kind.TEXT, 2.4));
        var rows = new ArrayList<List<Cell>>();
        Set<Person> before = new LinkedHashSet<>();
        for (Meeting meeting : attended) {
            Delegation delegation = delegation(meeting, party).orElseThrow();
            rows.add(row(meeting, delegation, before, wording));
            persons(delegation).forEach(before::add);
        }
        return new Block.Table("delegations", wording.text("part.table"),
                wording.text("part.table.description", wording.party(party)), columns, Rows.of(rows), Use.BOTH);
    }

    private static List<Cell> row(Meeting meeting, Delegation delegation, Set<Person> before, Wording wording) {
        List<Participant> came = came(delegation);
        return List.of(Cell.text(wording.meeting(meeting)), wording.dateCell(meeting.getWhen()),
                Cell.text(wording.label(delegation.getRole())), came.isEmpty() ? Cell.EMPTY : Cell.number(came.size()), women(came),
                Cell.text(wording.list(ministries(came, wording))), Cell.text(highest(came, wording)),
                before.isEmpty() || came.isEmpty() ? Cell.EMPTY : Cell.number(persons(delegation).filter(before::contains).count()),
                Cell.text(wording.list(payers(delegation, wording))));
    }

    /** Those on record as members of the delegation, but for those a source says did not come. */
    static List<Participant> came(Delegation delegation) {
        return delegation.getParticipants().stream().filter(one -> one.getAttended() != Knowledge.NO).toList();
    }

    private static Stream<Person> persons(Delegation delegation) {
        return came(delegation).stream().map(Participant::getPerson).filter(person -> person != null);
    }

    /** The number of women; empty when nobody's gender is recorded. */
    private static Cell women(List<Participant> came) {
        List<Gender> genders = came.stream().map(one -> one.getPerson() == null ? Gender.NOT_STATED : one.getPerson().getGender()).toList();
        return genders.stream().allMatch(gender -> gender == Gender.NOT_STATED) ? Cell.EMPTY
                : Cell.number(genders.stream().filter(gender -> gender == Gender.FEMALE).count());
    }

    private static List<String> ministries(List<Participant> came, Wording wording) {
        return came.stream().map(Part::institution).flatMap(Optional::stream).distinct()
                .map(institution -> wording.name(institution.getNames(), wording.label(institution.getPortfolio()))).toList();
    }

    static Optional<Institution> institution(Participant participant) {
        return Optional.ofNullable(participant.getInstitution())
                .or(() -> Optional.ofNullable(participant.getPerson()).map(Person::getInstitution));
    }

    private static String highest(List<Participant> came, Wording wording) {
        return came.stream().map(Participant::getRank).filter(rank -> rank != Rank.NOT_STATED).max(Comparator.naturalOrder())
                .map(wording::label).orElse("");
    }

    private static List<String> payers(Delegation delegation, Wording wording) {
        return delegation.getFinancing().stream().map(financing -> payer(financing, wording)).distinct().toList();
    }

    private static String payer(Financing financing, Wording wording) {
        return financing.getParty() == null ? wording.label(financing.getPayer()) : wording.party(financing.getParty());
    }
}
