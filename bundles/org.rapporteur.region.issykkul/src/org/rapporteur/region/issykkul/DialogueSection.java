package org.rapporteur.region.issykkul;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Programme;
import org.rapporteur.model.Region;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.issykkul.model.FocalPoint;
import org.rapporteur.region.issykkul.model.PilotProject;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** What the Issyk-Kul Dialogue adds to reports: priorities for the next meeting, the pilot project, the focal point. */
@Component(service = ReportSection.class)
public final class DialogueSection implements ReportSection {

    @Override
    public String id() {
        return "issyk-kul-dialogue";
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        var wording = Wording.of(inquiry, DialogueSection.class);
        return switch (subject) {
            case Subject.OfCountry of -> priorities(Proposed.in(of.region()), wording);
            case Subject.OfMeeting of -> meeting(of, wording);
            case Subject.OfRegion of -> region(of.region(), wording);
            case Subject.OfDossier of -> List.of();
        };
    }

    private static List<Block> meeting(Subject.OfMeeting of, Wording wording) {
        var blocks = new ArrayList<Block>(priorities(Proposed.in(of.region()).stream()
                .filter(proposed -> proposed.meeting() == of.meeting() || proposed.list().getNextMeeting() == of.meeting()).toList(), wording));
        blocks.addAll(focalPoint(List.of(of.meeting()), wording));
        return blocks;
    }

    private static List<Block> region(Region region, Wording wording) {
        var blocks = new ArrayList<Block>(priorities(Proposed.in(region), wording));
        blocks.addAll(focalPoint(region.getMeetings(), wording));
        Extensions.of(region, PilotProject.class).filter(pilot -> pilot.getProgramme() != null).forEach(pilot -> {
            blocks.add(wording.heading(1, "pilot.heading"));
            blocks.add(Block.text(pilot(pilot, wording)));
        });
        return blocks;
    }

    private static List<Block> priorities(List<Proposed> lists, Wording wording) {
        if (lists.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "priorities.heading"));
        for (Proposed proposed : lists) {
            Meeting next = proposed.list().getNextMeeting();
            int count = proposed.list().getPriorities().size();
            blocks.add(next == null ? wording.paragraph("priorities.proposed", count, wording.meetingAndDate(proposed.meeting()))
                    : wording.paragraph("priorities.proposedFor", count, wording.meetingAndDate(proposed.meeting()), wording.meetingAndDate(next),
                            proposed.list().getTakeFrom(), proposed.list().getTakeTo()));
            blocks.add(table(proposed, wording));
        }
        return blocks;
    }

    private static Block table(Proposed proposed, Wording wording) {
        var columns = List.of(wording.column("priorities.area", Column.Kind.TEXT, 4), wording.column("priorities.taken", Column.Kind.STATE, 2));
        List<List<Cell>> rows = proposed.list().getPriorities().stream()
                .map(priority -> List.of(wording.cell(priority.getTitle()), switch (priority.getTaken()) {
                    case YES -> new Cell.State(wording.text("priorities.taken.yes"), Tone.DONE);
                    case NO -> new Cell.State(wording.text("priorities.taken.no"), Tone.NO_ACTION);
                    case UNKNOWN -> new Cell.State(wording.text("priorities.taken.unknown"), Tone.UNKNOWN);
                })).toList();
        return new Block.Table("priorities-" + proposed.meeting().getId(), wording.text("priorities.table", wording.meeting(proposed.meeting())),
                wording.text("priorities.table.description"), columns, Rows.of(rows), Use.BOTH);
    }

    private static List<Block> focalPoint(List<Meeting> meetings, Wording wording) {
        List<Block> said = meetings.stream().flatMap(meeting -> Extensions.of(meeting, FocalPoint.class)
                .filter(focal -> focal.getParty() != null && focal.getTask() != null)
                .map(focal -> wording.paragraph("focalPoint.text", wording.party(focal.getParty()), focal.getTask(), wording.meetingAndDate(meeting))))
                .toList();
        if (said.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "focalPoint.heading"));
        blocks.addAll(said);
        return blocks;
    }

    private static String pilot(PilotProject pilot, Wording wording) {
        Programme programme = pilot.getProgramme();
        var sentence = new StringBuilder(wording.names().title(programme.getNames(), programme.getId())).append('.');
        if (programme.getLaunched() != null) {
            sentence.append(' ').append(wording.text("pilot.launched", wording.date(programme.getLaunched())));
        }
        if (!programme.getFunders().isEmpty()) {
            sentence.append(' ').append(wording.text("pilot.funded", wording.parties(programme.getFunders())));
        }
        if (pilot.getGatheredAt() != null) {
            sentence.append(' ').append(wording.text("pilot.gathered", wording.meetingAndDate(pilot.getGatheredAt())));
        }
        return sentence.toString();
    }
}
