package org.rapporteur.region.remittances;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Document;
import org.rapporteur.model.Meeting;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.remittances.model.Aim;
import org.rapporteur.region.remittances.model.CommissionedResearch;
import org.rapporteur.region.remittances.model.CostMeasure;
import org.rapporteur.region.remittances.model.RemittancesConference;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Use;

/** What the conference on remittances adds to reports: groups of participants, aims, commissioned research, measures that lower the cost of a transfer. */
@Component(service = ReportSection.class)
public final class ConferenceSection implements ReportSection {

    @Override
    public String id() {
        return "remittances-conference";
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        var wording = Wording.of(inquiry, ConferenceSection.class);
        return switch (subject) {
            case Subject.OfCountry of -> measures(conferences(of.region().getMeetings()).flatMap(conference -> conference.getMeasures().stream())
                    .filter(measure -> measure.getParty() == of.party()).toList(), wording);
            case Subject.OfMeeting of -> conferences(List.of(of.meeting())).flatMap(conference -> conference(conference, wording).stream()).toList();
            case Subject.OfRegion of -> conferences(of.region().getMeetings()).flatMap(conference -> conference(conference, wording).stream()).toList();
            case Subject.OfDossier of -> List.of();
        };
    }

    private static Stream<RemittancesConference> conferences(List<Meeting> meetings) {
        return meetings.stream().flatMap(meeting -> Extensions.of(meeting, RemittancesConference.class));
    }

    private static List<Block> conference(RemittancesConference conference, Wording wording) {
        var blocks = new ArrayList<Block>();
        List<Aim> aims = conference.getAims().stream().filter(aim -> aim.getText() != null).toList();
        if (!aims.isEmpty()) {
            blocks.add(wording.heading(1, "aims.heading"));
            blocks.add(new Block.Listing(true, aims.stream().map(aim -> aim(aim, wording)).toList()));
        }
        if (!conference.getGroups().isEmpty()) {
            blocks.add(wording.heading(1, "groups.heading"));
            blocks.add(groups(conference, wording));
        }
        if (!conference.getTargetGroups().isEmpty()) {
            blocks.add(wording.paragraph("groups.target", wording.list(conference.getTargetGroups())));
        }
        List<CommissionedResearch> research = conference.getResearch().stream().filter(one -> one.getDocument() != null).toList();
        if (!research.isEmpty()) {
            blocks.add(wording.heading(1, "research.heading"));
            research.forEach(one -> blocks.add(Block.text(research(one, wording))));
        }
        blocks.addAll(measures(conference.getMeasures(), wording));
        return blocks;
    }

    private static List<Run> aim(Aim aim, Wording wording) {
        return Stream.concat(Stream.of(Run.plain(aim.getText())),
                wording.texts().find("aims.reached." + aim.getReached().getLiteral()).map(said -> Run.quiet(" " + said)).stream()).toList();
    }

    private static Block groups(RemittancesConference conference, Wording wording) {
        var columns = List.of(wording.column("groups.name", Column.Kind.TEXT, 4), wording.column("groups.kind", Column.Kind.TEXT, 2),
                wording.column("groups.number", Column.Kind.NUMBER, 1));
        List<List<Cell>> rows = conference.getGroups().stream().map(group -> List.of(wording.cell(group.getName()),
                wording.cell(wording.label(group.getKind())), group.getNumber() == null ? Cell.EMPTY : Cell.number(group.getNumber()))).toList();
        return new Block.Table("groups", wording.text("groups.table"), wording.text("groups.table.description"), columns, Rows.of(rows), Use.BOTH);
    }

    private static String research(CommissionedResearch research, Wording wording) {
        Document document = research.getDocument();
        var said = new StringBuilder(wording.text("research.title", wording.names().title(document.getTitles(), document.getId())));
        if (research.getCommissionedBy() != null) {
            said.append(' ').append(wording.text("research.by", wording.party(research.getCommissionedBy())));
        }
        wording.texts().find("research.distributed." + research.getDistributed().getLiteral()).ifPresent(text -> said.append(' ').append(text));
        return said.toString();
    }

    private static List<Block> measures(List<CostMeasure> measures, Wording wording) {
        if (measures.isEmpty()) {
            return List.of();
        }
        var columns = List.of(wording.column("measures.text", Column.Kind.TEXT, 4), wording.column("measures.party", Column.Kind.TEXT, 2),
                wording.column("measures.corridor", Column.Kind.TEXT, 2), wording.column("measures.before", Column.Kind.NUMBER, 1.3),
                wording.column("measures.after", Column.Kind.NUMBER, 1.3), wording.column("measures.when", Column.Kind.DATE, 1.5));
        List<List<Cell>> rows = measures.stream().map(measure -> List.of(wording.cell(measure.getText()), wording.cell(wording.party(measure.getParty())),
                wording.cell(measure.getCorridor()), cost(measure.getCostBefore()), cost(measure.getCostAfter()),
                wording.dateCell(measure.getWhen()))).toList();
        return List.of(wording.heading(1, "measures.heading"), new Block.Table("measures", wording.text("measures.table"),
                wording.text("measures.table.description"), columns, Rows.of(rows), Use.BOTH));
    }

    private static Cell cost(BigDecimal percent) {
        return percent == null ? Cell.EMPTY : new Cell.Number(percent);
    }
}
