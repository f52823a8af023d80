package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Use;

/** Who belongs to a region: members and observers, States beside territories, by sub-region, and who is new. */
@Component(service = ReportSection.class)
public final class Members implements ReportSection {

    @Override
    public String id() {
        return "members";
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        if (!(subject instanceof Subject.OfRegion of)) {
            return List.of();
        }
        var wording = Wording.of(inquiry, Members.class);
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "members.heading"));
        if (of.region().getMemberships().isEmpty()) {
            blocks.add(wording.paragraph("members.none", wording.region(of.region())));
        } else {
            blocks.add(wording.paragraph("members.notAttendance"));
            blocks.add(table(of.region(), wording));
        }
        return blocks;
    }

    static Block table(Region region, Wording wording) {
        var columns = List.of(wording.column("members.party", Column.Kind.TEXT, 3), wording.column("members.kind", Column.Kind.TEXT, 2.4),
                wording.column("members.role", Column.Kind.TEXT, 1.3), wording.column("members.groups", Column.Kind.TEXT, 2.4),
                wording.column("members.newAt", Column.Kind.TEXT, 3));
        var rows = region.getMemberships().stream().map(membership -> row(membership, wording)).toList();
        return new Block.Table("members", wording.text("members.table"), wording.text("members.table.description", wording.region(region)),
                columns, Rows.of(rows), Use.BOTH);
    }

    private static List<Cell> row(Membership membership, Wording wording) {
        List<String> groups = membership.getGroups().stream().map(group -> wording.name(group.getNames(), group.getId())).toList();
        return List.of(Cell.text(wording.party(membership.getParty())), Cell.text(kind(membership.getParty(), wording)),
                Cell.text(wording.label(membership.getRole())), Cell.text(wording.list(groups)),
                Cell.text(Optional.ofNullable(membership.getNewAt()).map(wording::meetingAndDate).orElse("")));
    }

    static String kind(Party party, Wording wording) {
        return switch (party) {
            case Territory territory when territory.getParent() != null -> wording.text("members.territoryOf", wording.party(territory.getParent()));
            case Territory territory -> wording.text("members.territory");
            case State state -> wording.text("members.state");
            default -> wording.text("members.organisation");
        };
    }
}
