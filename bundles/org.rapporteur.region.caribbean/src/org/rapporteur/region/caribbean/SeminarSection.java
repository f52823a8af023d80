package org.rapporteur.region.caribbean;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Territory;
import org.rapporteur.region.caribbean.model.DrawnTopic;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Use;

/** What the Caribbean seminars add to reports: topics drawn from earlier conclusions, attached sessions, territories and newcomers. */
@Component(service = ReportSection.class)
public final class SeminarSection implements ReportSection {

    @Override
    public String id() {
        return "caribbean-seminars";
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        var wording = Wording.of(inquiry, SeminarSection.class);
        return switch (subject) {
            case Subject.OfCountry of -> country(of, wording);
            case Subject.OfMeeting of -> seminar(List.of(of.meeting()), wording);
            case Subject.OfRegion of -> region(of.region(), wording);
            case Subject.OfDossier of -> List.of();
        };
    }

    private static List<Block> region(Region region, Wording wording) {
        var blocks = new ArrayList<Block>(seminar(region.getMeetings(), wording));
        if (Caribbean.ID.equals(region.getModule())) {
            blocks.addAll(territories(region, wording));
        }
        return blocks;
    }

    private static List<Block> seminar(List<Meeting> meetings, Wording wording) {
        var blocks = new ArrayList<Block>();
        for (Meeting meeting : meetings) {
            FollowUp.among(List.of(meeting)).stream().filter(followUp -> !followUp.drawn().getTopics().isEmpty()).forEach(followUp -> {
                blocks.add(wording.heading(1, "topics.heading"));
                blocks.add(wording.paragraph("topics.text", wording.meetingAndDate(meeting), wording.meetingAndDate(followUp.drawn().getEarlier())));
                blocks.add(topics(followUp, wording));
            });
            Attached.among(List.of(meeting)).forEach(attached -> {
                blocks.add(wording.heading(1, "session.heading"));
                blocks.add(wording.paragraph("session.text." + attached.session().getAfter().getLiteral(), wording.meeting(meeting),
                        wording.meetingAndDate(attached.session().getSeminar()),
                        wording.list(meeting.getOrganisers().stream().map(organiser -> wording.party(organiser.getParty())).toList())));
            });
        }
        return blocks;
    }

    private static Block topics(FollowUp followUp, Wording wording) {
        var columns = List.of(wording.column("topics.topic", Column.Kind.TEXT, 3), wording.column("topics.from", Column.Kind.TEXT, 3));
        List<List<Cell>> rows = followUp.drawn().getTopics().stream().map(topic -> List.of(wording.cell(topic.getTitle()), from(topic, wording))).toList();
        return new Block.Table("topics-" + followUp.meeting().getId(), wording.text("topics.table", wording.meeting(followUp.meeting())),
                wording.text("topics.table.description"), columns, Rows.of(rows), Use.BOTH);
    }

    private static Cell from(DrawnTopic topic, Wording wording) {
        List<Recommendation> from = topic.getFrom();
        return switch (from.size()) {
            case 0 -> wording.cell(wording.text("topics.whole"));
            case 1 -> wording.recommendation(from.getFirst());
            default -> wording.cell(Wording.lines(from.stream().map(wording::words).toList()));
        };
    }

    private static List<Block> territories(Region region, Wording wording) {
        List<Membership> memberships = region.getMemberships().stream().filter(one -> one.getParty() instanceof Territory).toList();
        if (memberships.isEmpty()) {
            return List.of();
        }
        var columns = List.of(wording.column("territories.name", Column.Kind.TEXT, 2), wording.column("territories.parent", Column.Kind.TEXT, 2),
                wording.column("territories.parentRole", Column.Kind.TEXT, 2));
        List<List<Cell>> rows = memberships.stream().map(one -> {
            Party parent = ((Territory) one.getParty()).getParent();
            return List.of(wording.cell(wording.party(one.getParty())), wording.cell(wording.party(parent)),
                    wording.cell(Capacity.of(region, parent).map(wording::label).orElseGet(() -> wording.text("territories.none"))));
        }).toList();
        return List.of(wording.heading(1, "territories.heading"), new Block.Table("territories", wording.text("territories.table"),
                wording.text("territories.table.description"), columns, Rows.of(rows), Use.BOTH));
    }

    private static List<Block> country(Subject.OfCountry of, Wording wording) {
        if (!(of.party() instanceof Territory territory) || !Caribbean.ID.equals(of.region().getModule()) || territory.getParent() == null) {
            return List.of();
        }
        return List.of(wording.heading(1, "territory.heading"), Capacity.of(of.region(), territory.getParent())
                .map(role -> wording.paragraph("territory.parentRole", wording.party(territory), wording.party(territory.getParent()), wording.label(role)))
                .orElseGet(() -> wording.paragraph("territory.parent", wording.party(territory), wording.party(territory.getParent()))));
    }
}
