package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.Region;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.KeyFigure;
import org.rapporteur.report.tree.Block.Paragraph.Style;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** A region at a glance: what it is, its figures, its meetings in time. */
@Component(service = ReportSection.class)
public final class RegionOverview implements ReportSection {

    @Override
    public String id() {
        return "region-overview";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        if (!(subject instanceof Subject.OfRegion of)) {
            return List.of();
        }
        var wording = Wording.of(inquiry, RegionOverview.class);
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "glance.heading"));
        blocks.addAll(overview(of.region(), wording));
        blocks.addAll(meetings(of.region(), 2, wording));
        return blocks;
    }

    /** Description and figures of a region. */
    static List<Block> overview(Region region, Wording wording) {
        var blocks = new ArrayList<Block>();
        if (region.getDescription() != null) {
            blocks.add(new Block.Paragraph(Style.LEAD, List.of(Run.plain(region.getDescription()))));
        }
        long members = count(region, MembershipRole.MEMBER);
        long observers = count(region, MembershipRole.OBSERVER);
        long held = region.getMeetings().stream().filter(meeting -> meeting.getStatus() == MeetingStatus.HELD).count();
        long planned = region.getMeetings().stream().filter(meeting -> meeting.getStatus() == MeetingStatus.PLANNED).count();
        long recommendations = region.getMeetings().stream().mapToLong(meeting -> meeting.getRecommendations().size()).sum();
        var figures = new ArrayList<KeyFigure>();
        if (members > 0) {
            figures.add(figure(members, wording.text("overview.members", members),
                    observers == 0 ? "" : wording.text("overview.observers", observers)));
        }
        figures.add(figure(held, wording.text("overview.held", held), planned == 0 ? "" : wording.text("overview.planned", planned)));
        figures.add(figure(recommendations, wording.text("overview.recommendations", recommendations), ""));
        blocks.add(new Block.KeyFigures(figures));
        return blocks;
    }

    private static long count(Region region, MembershipRole role) {
        return region.getMemberships().stream().filter(membership -> membership.getRole() == role).count();
    }

    private static KeyFigure figure(long value, String label, String remark) {
        return new KeyFigure(Long.toString(value), label, remark, Cell.number(value));
    }

    /** The meetings of a region in the order of time. */
    static List<Block> meetings(Region region, int level, Wording wording) {
        List<Meeting> meetings = Meetings.of(region);
        if (meetings.isEmpty()) {
            return List.of(wording.heading(level, "overview.meetings"), wording.paragraph("overview.noMeetings"));
        }
        var columns = List.of(wording.column("overview.meeting", Column.Kind.TEXT, 4), wording.column("part.when", Column.Kind.DATE, 2),
                wording.column("overview.place", Column.Kind.TEXT, 2), wording.column("meeting.kind", Column.Kind.TEXT, 1.8),
                wording.column("overview.status", Column.Kind.STATE, 1.3), wording.column("meeting.follows", Column.Kind.TEXT, 3));
        return List.of(wording.heading(level, "overview.meetings"),
                new Block.Table("meetings-" + Listed.id(region.getId()), wording.text("overview.meetings.table", wording.region(region)),
                        wording.text("overview.meetings.description"), columns, Listed.rows(meetings, meeting -> row(meeting, wording)), Use.BOTH));
    }

    private static List<Cell> row(Meeting meeting, Wording wording) {
        return List.of(wording.cell(wording.meeting(meeting)), wording.dateCell(meeting.getWhen()), wording.cell(place(meeting, wording)),
                wording.cell(wording.label(meeting.getKind())), new Cell.State(wording.label(meeting.getStatus()), tone(meeting)),
                wording.cell(Optional.ofNullable(meeting.getFollows()).map(wording::meetingAndDate).orElse("")));
    }

    static String place(Meeting meeting, Wording wording) {
        return meeting.getPlace() != null ? meeting.getPlace()
                : Wording.lines(List.of(Optional.ofNullable(meeting.getCity()).orElse(""), wording.party(meeting.getCountry()))).replace("\n", ", ");
    }

    private static Tone tone(Meeting meeting) {
        return switch (meeting.getStatus()) {
            case HELD -> Tone.DONE;
            case PLANNED -> Tone.PLANNED;
            case POSTPONED, CANCELLED -> Tone.NO_ACTION;
            case UNKNOWN -> Tone.UNKNOWN;
        };
    }
}
