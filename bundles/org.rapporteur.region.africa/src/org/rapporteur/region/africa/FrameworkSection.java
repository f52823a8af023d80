package org.rapporteur.region.africa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Comment;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Document;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Region;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.africa.model.FrameworkReview;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Use;

/** What the African conferences add to reports: how a conference answers an earlier one, and the Strategic Framework as a draft. */
@Component(service = ReportSection.class)
public final class FrameworkSection implements ReportSection {

    @Override
    public String id() {
        return "africa-framework";
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        var wording = Wording.of(inquiry, FrameworkSection.class);
        return switch (subject) {
            case Subject.OfCountry of -> country(of, wording);
            case Subject.OfMeeting of -> answers(List.of(of.meeting()), wording);
            case Subject.OfRegion of -> region(of.region(), wording);
            case Subject.OfDossier of -> List.of();
        };
    }

    private static List<Block> region(Region region, Wording wording) {
        var blocks = new ArrayList<Block>(answers(region.getMeetings(), wording));
        Extensions.of(region, FrameworkReview.class).filter(review -> review.getDocument() != null)
                .forEach(review -> blocks.addAll(framework(review, wording)));
        return blocks;
    }

    private static List<Block> answers(List<Meeting> meetings, Wording wording) {
        var blocks = new ArrayList<Block>();
        for (Meeting meeting : meetings) {
            Answered.among(List.of(meeting)).stream().map(Answered::answer).forEach(answer -> {
                if (blocks.isEmpty()) {
                    blocks.add(wording.heading(1, "answer.heading"));
                }
                blocks.add(wording.paragraph("answer.text", wording.meetingAndDate(meeting), wording.meetingAndDate(answer.getAnswers())));
                if (answer.getReportBasis() != null) {
                    blocks.add(wording.paragraph("answer.basis", answer.getReportBasis()));
                }
                wording.texts().find("answer.agencies." + answer.getAgencyReports().getLiteral()).map(Block::text).ifPresent(blocks::add);
            });
        }
        return blocks;
    }

    /** Whether the country's report was heard at each conference that answers an earlier one. */
    private static List<Block> country(Subject.OfCountry of, Wording wording) {
        List<Answered> answered = Answered.among(of.region().getMeetings());
        if (answered.isEmpty()) {
            return List.of();
        }
        var columns = List.of(wording.column("answer.conference", Column.Kind.TEXT, 3), wording.column("answer.answers", Column.Kind.TEXT, 3),
                wording.column("answer.oral", Column.Kind.TEXT, 1.5), wording.column("answer.written", Column.Kind.TEXT, 1.5));
        List<List<Cell>> rows = answered.stream().map(one -> {
            Optional<Delegation> delegation = one.delegation(of.party());
            return List.of(wording.cell(wording.meetingAndDate(one.meeting())), wording.cell(wording.meetingAndDate(one.answer().getAnswers())),
                    wording.cell(wording.label(delegation.map(Delegation::getReportedOrally).orElse(Knowledge.UNKNOWN))),
                    wording.cell(wording.label(delegation.map(Delegation::getReportedInWriting).orElse(Knowledge.UNKNOWN))));
        }).toList();
        return List.of(wording.heading(1, "answer.heading"), new Block.Table("answers", wording.text("answer.table"),
                wording.text("answer.table.description", wording.party(of.party())), columns, Rows.of(rows), Use.BOTH));
    }

    private static List<Block> framework(FrameworkReview review, Wording wording) {
        Document document = review.getDocument();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "framework.heading"));
        blocks.add(Block.text(wording.names().title(document.getTitles(), document.getId()) + "."));
        var rows = new ArrayList<List<Cell>>();
        add(rows, wording, "framework.state", wording.label(document.getState()));
        add(rows, wording, "framework.origin", review.getOrigin());
        add(rows, wording, "framework.authors", wording.parties(document.getAuthors()));
        add(rows, wording, "framework.consulted", wording.parties(document.getConsulted()));
        add(rows, wording, "framework.presented", Wording.lines(document.getPresentedAt().stream().map(wording::meetingAndDate).toList()));
        add(rows, wording, "framework.reception", document.getReception());
        add(rows, wording, "framework.aim", review.getAim());
        add(rows, wording, "framework.next", review.getNextReader() == null ? wording.parties(review.getNextReaders()) : review.getNextReader());
        var columns = List.of(wording.column("framework.fact", Column.Kind.TEXT, 1), wording.column("framework.value", Column.Kind.TEXT, 3));
        blocks.add(new Block.Table("framework", wording.text("framework.table"), wording.text("framework.table.description"), columns,
                Rows.of(rows), Use.BOTH));
        blocks.add(wording.heading(2, "framework.comments"));
        blocks.add(document.getComments().isEmpty() ? wording.paragraph("framework.noComments") : comments(document.getComments(), wording));
        return blocks;
    }

    private static void add(List<List<Cell>> rows, Wording wording, String key, String value) {
        if (value != null && !value.isEmpty()) {
            rows.add(List.of(wording.cell(wording.text(key)), wording.cell(value)));
        }
    }

    private static Block comments(List<Comment> comments, Wording wording) {
        var columns = List.of(wording.column("framework.party", Column.Kind.TEXT, 2), wording.column("framework.where", Column.Kind.TEXT, 2),
                wording.column("framework.comment", Column.Kind.TEXT, 4), wording.column("framework.answered", Column.Kind.TEXT, 1.3));
        List<List<Cell>> rows = comments.stream().map(comment -> List.of(wording.cell(wording.party(comment.getParty())),
                wording.cell(comment.getMeeting() == null ? wording.date(comment.getWhen()) : wording.meetingAndDate(comment.getMeeting())),
                wording.cell(comment.getText()), wording.cell(wording.label(comment.getAnswered())))).toList();
        return new Block.Table("comments", wording.text("framework.comments"), wording.text("framework.comments.description"), columns,
                Rows.of(rows), Use.BOTH);
    }
}
