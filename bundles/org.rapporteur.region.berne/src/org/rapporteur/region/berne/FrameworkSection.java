package org.rapporteur.region.berne;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Region;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.berne.model.Framework;
import org.rapporteur.region.berne.model.FrameworkEntry;
import org.rapporteur.region.berne.model.Stance;
import org.rapporteur.region.berne.model.SteeringGroup;
import org.rapporteur.region.berne.model.View;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Use;

/** What the Berne Initiative adds to reports: its steering group, the meetings that host its panels, and the framework with the views governments gave. */
@Component(service = ReportSection.class)
public final class FrameworkSection implements ReportSection {

    @Override
    public String id() {
        return "berne-framework";
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        var wording = Wording.of(inquiry, FrameworkSection.class);
        return switch (subject) {
            case Subject.OfCountry of -> country(of, wording);
            case Subject.OfMeeting of -> hosted(List.of(of.meeting()), wording);
            case Subject.OfRegion of -> region(of.region(), wording);
            case Subject.OfDossier of -> List.of();
        };
    }

    private static List<Block> region(Region region, Wording wording) {
        var blocks = new ArrayList<Block>();
        Extensions.of(region, SteeringGroup.class).forEach(group -> blocks.addAll(steering(group, wording)));
        blocks.addAll(hosted(region.getMeetings(), wording));
        Extensions.of(region, Framework.class).forEach(framework -> blocks.addAll(framework(framework, wording)));
        return blocks;
    }

    private static List<Block> steering(SteeringGroup group, Wording wording) {
        var sentences = new ArrayList<String>();
        if (!group.getLaunchedBy().isEmpty()) {
            sentences.add(group.getLaunched() == null ? wording.text("steering.launchedBy", wording.parties(group.getLaunchedBy()))
                    : wording.text("steering.launched", wording.date(group.getLaunched()), wording.parties(group.getLaunchedBy())));
        }
        if (!group.getMembers().isEmpty()) {
            sentences.add(wording.text("steering.members", wording.parties(group.getMembers())));
        }
        if (group.getSecretariat() != null) {
            sentences.add(wording.text("steering.secretariat", wording.party(group.getSecretariat())));
        }
        return sentences.isEmpty() ? List.of() : List.of(wording.heading(1, "steering.heading"), Block.text(String.join(" ", sentences)));
    }

    private static List<Block> hosted(List<Meeting> meetings, Wording wording) {
        List<Hosted> hosted = Hosted.among(meetings);
        if (hosted.isEmpty()) {
            return List.of();
        }
        var columns = List.of(wording.column("hosted.panel", Column.Kind.TEXT, 3), wording.column("hosted.when", Column.Kind.DATE, 1.6),
                wording.column("hosted.host", Column.Kind.TEXT, 4), wording.column("hosted.feedback", Column.Kind.TEXT, 3));
        List<List<Cell>> rows = hosted.stream().map(one -> List.of(wording.cell(wording.meeting(one.meeting())),
                wording.dateCell(one.when()),
                wording.cell(one.panel().getHost() == null ? Optional.ofNullable(one.panel().getHostName()).orElse("")
                        : wording.meetingAndDate(one.panel().getHost())),
                wording.cell(one.panel().getFeedback()))).toList();
        return List.of(wording.heading(1, "hosted.heading"), new Block.Table("hosted", wording.text("hosted.table"),
                wording.text("hosted.table.description"), columns, Rows.of(rows), Use.BOTH));
    }

    private static List<Block> framework(Framework framework, Wording wording) {
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "framework.heading"));
        Stream.of(framework.getTitle() == null ? null : framework.getTitle() + ".", framework.getGoal(), framework.getOutcome()).filter(text -> text != null).map(Block::text).forEach(blocks::add);
        if (framework.getUnderstandings().isEmpty() && framework.getPractices().isEmpty()) {
            blocks.add(wording.paragraph("framework.empty"));
        }
        entries("framework.understandings", framework.getUnderstandings(), wording, blocks);
        entries("framework.practices", framework.getPractices(), wording, blocks);
        return blocks;
    }

    private static void entries(String key, List<FrameworkEntry> entries, Wording wording, List<Block> blocks) {
        if (!entries.isEmpty()) {
            blocks.add(wording.heading(2, key));
            List<List<Cell>> rows = Entries.withBelow(entries).flatMap(entry -> rows(entry, wording)).toList();
            var columns = List.of(wording.column("framework.number", Column.Kind.TEXT, 0.8), wording.column("framework.entry", Column.Kind.TEXT, 4),
                    wording.column("framework.party", Column.Kind.TEXT, 2), wording.column("framework.stance", Column.Kind.TEXT, 1.6),
                    wording.column("framework.view", Column.Kind.TEXT, 3), wording.column("framework.where", Column.Kind.TEXT, 2));
            blocks.add(new Block.Table(key.replace('.', '-'), wording.text(key), wording.text("framework.description"), columns, Rows.of(rows), Use.BOTH));
        }
    }

    /** A row for each view of an entry, and one for an entry on which nobody has given a view. */
    private static Stream<List<Cell>> rows(FrameworkEntry entry, Wording wording) {
        String number = Optional.ofNullable(entry.getNumber()).orElse("");
        String text = Wording.lines(Stream.of(entry.getTitle(), entry.getText()).filter(one -> one != null).toList());
        if (entry.getViews().isEmpty()) {
            return Stream.of(List.of(wording.cell(number), wording.cell(text), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        }
        return entry.getViews().stream().map(view -> List.of(wording.cell(number), wording.cell(text), wording.cell(wording.party(view.getParty())),
                wording.cell(stance(view, wording)), wording.cell(view.getText()),
                where(view, wording)));
    }

    private static Cell where(View view, Wording wording) {
        return wording.cell(view.getMeeting() == null ? wording.date(view.getWhen()) : wording.meetingAndDate(view.getMeeting()));
    }

    /** The views the country gave. */
    private static List<Block> country(Subject.OfCountry of, Wording wording) {
        List<List<Cell>> rows = Extensions.of(of.region(), Framework.class)
                .flatMap(Entries::of)
                .flatMap(entry -> entry.getViews().stream().filter(view -> view.getParty() == of.party())
                        .map(view -> List.of(wording.cell(entry.getTitle() == null ? entry.getText() : entry.getTitle()),
                                wording.cell(stance(view, wording)),
                                wording.cell(view.getText()), where(view, wording)))).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var columns = List.of(wording.column("framework.entry", Column.Kind.TEXT, 4), wording.column("framework.stance", Column.Kind.TEXT, 1.6),
                wording.column("framework.view", Column.Kind.TEXT, 4), wording.column("framework.where", Column.Kind.TEXT, 2));
        return List.of(wording.heading(1, "views.heading"), new Block.Table("views", wording.text("views.table"),
                wording.text("views.description", wording.party(of.party())), columns, Rows.of(rows), Use.BOTH));
    }

    private static String stance(View view, Wording wording) {
        return wording.inquiry().texts(Stance.class).text("stance." + view.getStance().getLiteral());
    }
}
