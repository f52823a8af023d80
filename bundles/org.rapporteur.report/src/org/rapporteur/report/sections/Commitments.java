package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Deadlines;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.date.Verdict;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** Commitments: open, overdue and done. A country's report shows its own and those its region's governments made together. */
@Component(service = ReportSection.class)
public final class Commitments implements ReportSection {

    /** More parties than these are named together, as the source does. */
    private static final int MANY = 4;

    @Override
    public String id() {
        return "commitments";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        var wording = Wording.of(inquiry, Commitments.class);
        List<Commitment> commitments = inquiry.dossier().getCommitments().stream().filter(belongsTo(subject)).toList();
        var blocks = new ArrayList<Block>();
        if (commitments.isEmpty()) {
            if (subject instanceof Subject.OfCountry country) {
                blocks.add(wording.heading(1, "commitments.heading"));
                blocks.add(wording.paragraph("commitments.none", wording.party(country.party())));
            }
            return blocks;
        }
        blocks.add(wording.heading(1, "commitments.heading"));
        if (subject instanceof Subject.OfCountry country
                && commitments.stream().noneMatch(commitment -> commitment.getBy().equals(List.of(country.party())))) {
            blocks.add(wording.paragraph("commitments.together", wording.party(country.party())));
        }
        blocks.add(table(commitments, wording));
        return blocks;
    }

    private static Predicate<Commitment> belongsTo(Subject subject) {
        return switch (subject) {
            case Subject.OfCountry of -> commitment -> commitment.getBy().contains(of.party())
                    && (commitment.getRegion() == null || commitment.getRegion() == of.region())
                    || commitment.getBy().isEmpty() && commitment.getRegion() == of.region();
            case Subject.OfMeeting of -> commitment -> commitment.getMeeting() == of.meeting() || commitment.getDueAt() == of.meeting();
            case Subject.OfRegion of -> commitment -> commitment.getRegion() == of.region();
            case Subject.OfDossier of -> commitment -> true;
        };
    }

    private static Block table(List<Commitment> commitments, Wording wording) {
        var columns = List.of(wording.column("commitments.text", Column.Kind.TEXT, 4), wording.column("commitments.by", Column.Kind.TEXT, 2.2),
                wording.column("commitments.from", Column.Kind.TEXT, 2.2), wording.column("commitments.due", Column.Kind.DATE, 1.8),
                wording.column("commitments.status", Column.Kind.STATE, 1.8));
        return new Block.Table("commitments", wording.text("commitments.table"), wording.text("commitments.table.description"), columns,
                Listed.rows(commitments, commitment -> List.of(wording.cell(commitment.getText()), wording.cell(by(commitment, wording)),
                        wording.cell(from(commitment, wording)), wording.dateCell(Deadlines.due(commitment).orElse(null)), state(commitment, wording))),
                Use.BOTH);
    }

    private static String by(Commitment commitment, Wording wording) {
        boolean many = commitment.getBy().size() > MANY && commitment.getByWording() != null;
        return many || commitment.getBy().isEmpty() ? Optional.ofNullable(commitment.getByWording()).orElse("")
                : wording.parties(commitment.getBy());
    }

    private static String from(Commitment commitment, Wording wording) {
        String meeting = commitment.getMeeting() == null ? "" : wording.meetingAndDate(commitment.getMeeting());
        String asked = commitment.getRequestedBy().isEmpty() ? ""
                : wording.text("commitments.requestedBy", wording.parties(commitment.getRequestedBy()));
        return Wording.lines(List.of(meeting, asked));
    }

    private static Cell state(Commitment commitment, Wording wording) {
        String label = commitment.getStatusWording() == null ? wording.label(commitment.getStatus()) : commitment.getStatusWording();
        if (commitment.getStatus() == CommitmentStatus.DONE) {
            return new Cell.State(label, Tone.DONE);
        }
        Verdict overdue = new Deadlines(wording.inquiry().date()).overdue(commitment);
        return switch (overdue) {
            case CERTAINLY -> new Cell.State(wording.text("commitments.overdue", label), Tone.WARNING);
            case POSSIBLY -> new Cell.State(wording.text("commitments.perhapsOverdue", label), Tone.WARNING);
            case NO -> new Cell.State(label, commitment.getStatus() == CommitmentStatus.ONGOING ? Tone.UNDER_WAY : Tone.PLANNED);
        };
    }
}
