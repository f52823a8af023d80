package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Addressees;
import org.rapporteur.model.Group;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** Migration at a Glance: a global part over all regions, a part for each region, and in it one for each sub-region (paper, section E). */
@Component(service = ReportSection.class)
public final class Glance implements ReportSection {

    @Override
    public String id() {
        return "migration-at-a-glance";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        if (!(subject instanceof Subject.OfDossier)) {
            return List.of();
        }
        var wording = Wording.of(inquiry, Glance.class);
        var regions = inquiry.dossier().getRegions();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "global.heading"));
        if (regions.isEmpty()) {
            blocks.add(wording.paragraph("global.empty"));
            return blocks;
        }
        blocks.add(wording.paragraph("global.lead", regions.size(), regions.stream().mapToInt(region -> region.getMeetings().size()).sum()));
        blocks.add(global(regions, wording));
        statusByRegion(regions, wording, blocks);
        regions.forEach(region -> regional(region, wording, blocks));
        return blocks;
    }

    private static Block global(List<Region> regions, Wording wording) {
        var columns = List.of(wording.column("global.region", Column.Kind.TEXT, 4), wording.column("global.members", Column.Kind.NUMBER, 1.3),
                wording.column("global.held", Column.Kind.NUMBER, 1.3), wording.column("global.planned", Column.Kind.NUMBER, 1.3),
                wording.column("global.recommendations", Column.Kind.NUMBER, 1.6));
        return new Block.Table("regions", wording.text("global.table"), wording.text("global.table.description"), columns,
                Listed.rows(regions, region -> List.of(wording.cell(wording.region(region)), Cell.number(Addressees.countries(region).size()),
                        Cell.number(meetings(region, MeetingStatus.HELD)), Cell.number(meetings(region, MeetingStatus.PLANNED)),
                        Cell.number(region.getMeetings().stream().mapToLong(meeting -> meeting.getRecommendations().size()).sum()))),
                Use.BOTH);
    }

    private static long meetings(Region region, MeetingStatus status) {
        return region.getMeetings().stream().filter(meeting -> meeting.getStatus() == status).count();
    }

    /** Regions with any status reported, side by side; without one there is nothing to draw. */
    private static void statusByRegion(List<Region> regions, Wording wording, List<Block> blocks) {
        List<Region> withRecommendations = regions.stream()
                .filter(region -> region.getMeetings().stream().anyMatch(meeting -> !meeting.getRecommendations().isEmpty())).toList();
        List<int[]> counts = withRecommendations.stream()
                .map(region -> Grid.of(region, wording.inquiry())).map(grid -> grid.counts(grid.recommendations())).toList();
        List<Status> shown = IntStream.range(0, Status.values().length).filter(i -> counts.stream().anyMatch(count -> count[i] > 0))
                .mapToObj(i -> Status.values()[i]).toList();
        if (shown.stream().allMatch(status -> status == Status.NOT_ASKED || status == Status.NOT_REPORTED)) {
            blocks.add(new Block.Note(Tone.UNKNOWN, wording.text("global.nothingReported")));
            return;
        }
        blocks.add(new Chart("status-by-region", wording.text("global.chart"), wording.text("global.chart.description"), Chart.Kind.STACKED_BAR,
                withRecommendations.stream().map(wording::region).toList(),
                shown.stream().map(status -> new Chart.Series(wording.label(status), List.of(Wording.tone(status)),
                        counts.stream().map(count -> (double) count[status.ordinal()]).toList())).toList()));
    }

    private static void regional(Region region, Wording wording, List<Block> blocks) {
        blocks.add(new Block.Heading(1, wording.names().title(region.getNames(), region.getId())));
        blocks.addAll(RegionOverview.overview(region, wording));
        blocks.addAll(RegionOverview.meetings(region, 2, wording));
        themes(region, wording, blocks);
        if (!region.getGroups().isEmpty()) {
            subRegional(region, wording, blocks);
        } else if (!region.getMemberships().isEmpty()) {
            blocks.add(wording.heading(2, "global.countries"));
            blocks.add(Block.text(wording.parties(Addressees.countries(region))));
        }
    }

    private static void themes(Region region, Wording wording, List<Block> blocks) {
        List<String> themes = region.getMeetings().stream().flatMap(meeting -> meeting.getAgenda().stream()).map(item -> item.getTitle())
                .distinct().toList();
        if (!themes.isEmpty()) {
            blocks.add(wording.heading(2, "global.themes"));
            blocks.add(new Block.Listing(false, themes.stream().map(theme -> List.of(org.rapporteur.report.tree.Run.plain(theme))).toList()));
        }
    }

    private static void subRegional(Region region, Wording wording, List<Block> blocks) {
        blocks.add(wording.heading(2, "global.subRegions"));
        boolean assigned = region.getMemberships().stream().anyMatch(membership -> !membership.getGroups().isEmpty());
        if (!assigned) {
            blocks.add(wording.paragraph("global.notAssigned",
                    wording.list(region.getGroups().stream().map(group -> wording.name(group.getNames(), group.getId())).toList()),
                    wording.parties(Addressees.countries(region))));
            return;
        }
        for (Group group : region.getGroups()) {
            blocks.add(new Block.Heading(3, wording.name(group.getNames(), group.getId())));
            List<Party> members = region.getMemberships().stream().filter(membership -> membership.getGroups().contains(group))
                    .map(membership -> membership.getParty()).toList();
            blocks.add(Block.text(wording.text("global.groupMembers", members.size(), wording.parties(members))));
            groupStatus(region, group, members, wording, blocks);
        }
    }

    private static void groupStatus(Region region, Group group, List<Party> members, Wording wording, List<Block> blocks) {
        Grid grid = Grid.of(region, wording.inquiry());
        if (grid.recommendations().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = members.stream().map(grid.countries()::indexOf).filter(i -> i >= 0)
                .map(i -> List.of(wording.cell(wording.party(grid.countries().get(i))),
                        wording.cell(Recommendations.told(grid.counts(i), wording)))).toList();
        var columns = List.of(wording.column("recommendations.country", Column.Kind.TEXT, 2), wording.column("recommendations.byStatus", Column.Kind.TEXT, 4));
        blocks.add(new Block.Table("group-" + Listed.id(region.getId()) + "-" + Listed.id(group.getId()),
                wording.text("global.group.table", wording.name(group.getNames(), group.getId())), wording.text("global.group.description"),
                columns, Rows.of(rows), Use.BOTH));
    }
}
