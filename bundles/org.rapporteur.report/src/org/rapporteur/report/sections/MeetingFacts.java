package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Attestation;
import org.rapporteur.model.Document;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Organiser;
import org.rapporteur.model.Party;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Paragraph.Style;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** What a meeting was: kind, place, organisers, purpose, what it follows and what took place inside it, its agenda and documents. */
@Component(service = ReportSection.class)
public final class MeetingFacts implements ReportSection {

    @Override
    public String id() {
        return "meeting";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        if (!(subject instanceof Subject.OfMeeting of)) {
            return List.of();
        }
        var wording = Wording.of(inquiry, MeetingFacts.class);
        Meeting meeting = of.meeting();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "meeting.heading"));
        if (meeting.getAttestation() != Attestation.DESCRIBED) {
            blocks.add(new Block.Note(Tone.UNKNOWN, wording.text("meeting.attestation." + meeting.getAttestation().getLiteral())));
        }
        if (meeting.getTheme() != null) {
            blocks.add(new Block.Paragraph(Style.LEAD, List.of(Run.plain(meeting.getTheme()))));
        }
        blocks.add(facts(of, wording));
        purposes(meeting, wording, blocks);
        agenda(meeting, wording, blocks);
        return blocks;
    }

    private static Block facts(Subject.OfMeeting of, Wording wording) {
        Meeting meeting = of.meeting();
        var rows = new ArrayList<List<Cell>>();
        add(rows, wording, "meeting.kind", wording.label(meeting.getKind()));
        add(rows, wording, "meeting.status", wording.label(meeting.getStatus()));
        add(rows, wording, "meeting.days", meeting.getDays() == null ? "" : wording.text("meeting.days.value", meeting.getDays()));
        add(rows, wording, "meeting.series", meeting.getSeries() == null ? "" : series(meeting, wording));
        add(rows, wording, "meeting.organisers", wording.list(meeting.getOrganisers().stream().map(o -> organiser(o, wording)).toList()));
        add(rows, wording, "meeting.host", wording.party(meeting.getCountry()));
        add(rows, wording, "meeting.follows", meeting.getFollows() == null ? "" : wording.meetingAndDate(meeting.getFollows()));
        add(rows, wording, "meeting.partOf", meeting.getPartOf() == null ? "" : wording.meetingAndDate(meeting.getPartOf()));
        add(rows, wording, "meeting.inside", Wording.lines(inside(meeting, wording).map(wording::meetingAndDate).toList()));
        add(rows, wording, "meeting.followedBy", Wording.lines(followers(of, meeting).map(wording::meetingAndDate).toList()));
        add(rows, wording, "meeting.audience", meeting.getAudience());
        add(rows, wording, "meeting.documents", Wording.lines(meeting.getDocuments().stream().map(d -> document(d, wording)).toList()));
        add(rows, wording, "meeting.outcome", meeting.getOutcome());
        var columns = List.of(wording.column("meeting.fact", Column.Kind.TEXT, 1), wording.column("meeting.value", Column.Kind.TEXT, 3));
        return new Block.Table("meeting", wording.text("meeting.table"), wording.text("meeting.table.description"), columns, Rows.of(rows),
                Use.BOTH);
    }

    private static void add(List<List<Cell>> rows, Wording wording, String key, String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(List.of(Cell.text(wording.text(key)), Cell.text(value)));
        }
    }

    private static String series(Meeting meeting, Wording wording) {
        String name = wording.name(meeting.getSeries().getNames(), meeting.getSeries().getId());
        return meeting.getOrdinal() == null ? name : wording.text("meeting.series.ordinal", name, meeting.getOrdinal());
    }

    private static String organiser(Organiser organiser, Wording wording) {
        Party party = organiser.getParty();
        return organiser.getRole() == null ? wording.party(party) : wording.text("meeting.organiser", wording.party(party), organiser.getRole());
    }

    static String document(Document document, Wording wording) {
        return wording.names().title(document.getTitles(), document.getId());
    }

    /** Meetings of any region that take place inside this one or are attached to it. */
    private static Stream<Meeting> inside(Meeting meeting, Wording wording) {
        return wording.inquiry().dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream())
                .filter(other -> other.getPartOf() == meeting);
    }

    private static Stream<Meeting> followers(Subject.OfMeeting of, Meeting meeting) {
        return of.region().getMeetings().stream().filter(other -> other.getFollows() == meeting);
    }

    private static void purposes(Meeting meeting, Wording wording, List<Block> blocks) {
        List<List<Run>> items = meeting.getPurposes().stream().filter(Objects::nonNull).map(text -> List.of(Run.plain(text))).toList();
        if (!items.isEmpty()) {
            blocks.add(wording.heading(2, "meeting.purposes"));
            blocks.add(new Block.Listing(false, items));
        }
    }

    private static void agenda(Meeting meeting, Wording wording, List<Block> blocks) {
        if (meeting.getAgenda().isEmpty()) {
            return;
        }
        blocks.add(wording.heading(2, "meeting.agenda"));
        blocks.add(new Block.Listing(true, meeting.getAgenda().stream().map(item -> List.of(Run.plain(item.getTitle()))).toList()));
        wording.texts().find("meeting.agenda." + meeting.getAgendaComplete().getLiteral())
                .ifPresent(text -> blocks.add(new Block.Note(Tone.NEUTRAL, text)));
    }
}
