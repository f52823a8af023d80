package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Fidelity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Use;

/**
 * The recommendations of a meeting or a region and what became of them: for reading a summary by meeting and by country, for working
 * with the matrix of recommendations by countries and its history.
 */
@Component(service = ReportSection.class)
public final class Recommendations implements ReportSection {

    @Override
    public String id() {
        return "recommendations";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        return switch (subject) {
            case Subject.OfMeeting of -> blocks(of.region(), of.meeting().getRecommendations(), inquiry);
            case Subject.OfRegion of -> blocks(of.region(), Grid.of(of.region(), inquiry).recommendations(), inquiry);
            default -> List.of();
        };
    }

    private static List<Block> blocks(Region region, List<Recommendation> some, Inquiry inquiry) {
        var wording = Wording.of(inquiry, Recommendations.class);
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "recommendations.heading"));
        if (some.isEmpty()) {
            blocks.add(wording.paragraph("recommendations.none"));
            return blocks;
        }
        Grid grid = Grid.of(region, inquiry);
        Map<Meeting, List<Recommendation>> byMeeting = some.stream()
                .collect(Collectors.groupingBy(Recommendation::getMeeting, LinkedHashMap::new, Collectors.toList()));
        byMeeting.forEach((meeting, ofMeeting) -> {
            if (byMeeting.size() > 1) {
                blocks.add(new Block.Heading(2, wording.meetingAndDate(meeting)));
            }
            if (ofMeeting.stream().allMatch(recommendation -> recommendation.getFidelity() == Fidelity.THEME_ONLY)) {
                blocks.add(wording.paragraph("implementation.themesOnly", ofMeeting.size()));
            }
            blocks.add(adopted(meeting, ofMeeting, grid, wording));
        });
        if (!grid.countries().isEmpty()) {
            byCountry(some, grid, wording, blocks);
            blocks.add(matrix(some, grid, wording));
            blocks.add(history(some, grid, wording));
        }
        return blocks;
    }

    private static Block.Table adopted(Meeting meeting, List<Recommendation> some, Grid grid, Wording wording) {
        var columns = List.of(wording.column("implementation.number", Column.Kind.TEXT, 0.7),
                wording.column("implementation.recommendation", Column.Kind.TEXT, 5), wording.column("implementation.themes", Column.Kind.TEXT, 2),
                wording.column("recommendations.addressees", Column.Kind.TEXT, 2), wording.column("implementation.due", Column.Kind.DATE, 1.3),
                wording.column("recommendations.byStatus", Column.Kind.TEXT, 2.4));
        return new Block.Table("adopted-" + Listed.id(meeting.getId()), wording.text("recommendations.adopted", wording.meeting(meeting)),
                wording.text("recommendations.adopted.description"), columns,
                Listed.rows(some, recommendation -> List.of(wording.cell(Implementations.number(recommendation)),
                        wording.recommendation(recommendation),
                        wording.cell(recommendation.getFidelity() == Fidelity.THEME_ONLY ? "" : wording.themes(recommendation)),
                        wording.cell(addressees(recommendation, wording)), wording.dateCell(recommendation.getDue()),
                        wording.cell(told(grid.counts(List.of(recommendation)), wording)))),
                Use.READING);
    }

    private static String addressees(Recommendation recommendation, Wording wording) {
        var all = recommendation.isToAllMembers() ? List.of(wording.text("recommendations.allMembers")) : List.<String>of();
        var named = recommendation.getAddressees().stream().map(wording::party).toList();
        return wording.list(IntStream.range(0, all.size() + named.size()).mapToObj(i -> i < all.size() ? all.get(i) : named.get(i - all.size()))
                .toList());
    }

    /** How many countries have each status, in words, leaving out those that none has. */
    static String told(int[] counts, Wording wording) {
        return Wording.lines(Arrays.stream(Status.values()).filter(status -> counts[status.ordinal()] > 0)
                .map(status -> wording.text("recommendations.count", wording.label(status), counts[status.ordinal()])).toList());
    }

    private static void byCountry(List<Recommendation> some, Grid grid, Wording wording, List<Block> blocks) {
        if (some.size() != grid.recommendations().size()) {
            return;
        }
        List<Status> shown = Arrays.stream(Status.values())
                .filter(status -> IntStream.range(0, grid.countries().size()).anyMatch(i -> grid.counts(i)[status.ordinal()] > 0)).toList();
        blocks.add(wording.heading(2, "recommendations.byCountry"));
        if (shown.stream().allMatch(status -> status == Status.NOT_ASKED || status == Status.NOT_REPORTED)) {
            blocks.add(wording.paragraph("recommendations.nothingReported", grid.countries().size()));
            return;
        }
        var series = shown.stream().map(status -> new Chart.Series(wording.label(status), List.of(Wording.tone(status)),
                IntStream.range(0, grid.countries().size()).mapToObj(i -> (double) grid.counts(i)[status.ordinal()]).toList())).toList();
        blocks.add(new Chart("status-by-country", wording.text("recommendations.chart"), wording.text("recommendations.chart.description"),
                Chart.Kind.STACKED_BAR, grid.countries().stream().map(wording::party).toList(), series));
        var columns = new ArrayList<Column>();
        columns.add(wording.column("recommendations.country", Column.Kind.TEXT, 2.5));
        shown.forEach(status -> columns.add(new Column(wording.label(status), Column.Kind.NUMBER, 1)));
        var rows = IntStream.range(0, grid.countries().size()).mapToObj(i -> {
            var row = new ArrayList<Cell>();
            row.add(wording.cell(wording.party(grid.countries().get(i))));
            shown.forEach(status -> row.add(Cell.number(grid.counts(i)[status.ordinal()])));
            return List.copyOf(row);
        }).toList();
        blocks.add(new Block.Table("status-by-country-table", wording.text("recommendations.byCountry.table"),
                wording.text("recommendations.byCountry.description"), columns, org.rapporteur.report.tree.Rows.of(rows), Use.BOTH));
    }

    private static Block matrix(List<Recommendation> some, Grid grid, Wording wording) {
        var columns = new ArrayList<>(List.of(wording.column("recommendations.id", Column.Kind.TEXT, 1.2),
                wording.column("implementation.number", Column.Kind.TEXT, 0.8), wording.column("implementation.recommendation", Column.Kind.TEXT, 5),
                wording.column("implementation.meeting", Column.Kind.TEXT, 2), wording.column("implementation.themes", Column.Kind.TEXT, 2)));
        grid.countries().forEach(country -> columns.add(new Column(columnName(columns, wording.party(country), country.getId()),
                Column.Kind.STATE, 1.2)));
        return new Block.Table("matrix", wording.text("recommendations.matrix"), wording.text("recommendations.matrix.description"), columns,
                Listed.rows(some, recommendation -> matrixRow(recommendation, grid, wording)), Use.DATA);
    }

    /** Two countries of one name are told apart by their identifiers, since headers must differ. */
    private static String columnName(List<Column> before, String name, String id) {
        return before.stream().anyMatch(column -> column.header().equalsIgnoreCase(name)) ? name + " (" + id + ")" : name;
    }

    private static List<Cell> matrixRow(Recommendation recommendation, Grid grid, Wording wording) {
        var row = new ArrayList<Cell>();
        row.add(wording.cell(recommendation.getId()));
        row.add(wording.cell(Implementations.number(recommendation)));
        row.add(wording.recommendation(recommendation));
        row.add(wording.cell(wording.meetingAndDate(recommendation.getMeeting())));
        row.add(wording.cell(wording.themes(recommendation)));
        for (int i = 0; i < grid.countries().size(); i++) {
            row.add(grid.status(recommendation, i).map(wording::state).orElse(Cell.EMPTY));
        }
        return row;
    }

    private static Block history(List<Recommendation> some, Grid grid, Wording wording) {
        var telling = new Cells(wording);
        var columns = List.of(wording.column("recommendations.country", Column.Kind.TEXT, 2), wording.column("recommendations.id", Column.Kind.TEXT, 1.2),
                wording.column("implementation.recommendation", Column.Kind.TEXT, 4), wording.column("history.when", Column.Kind.DATE, 1.3),
                wording.column("implementation.status", Column.Kind.STATE, 1.5), wording.column("history.by", Column.Kind.TEXT, 1.4),
                wording.column("history.text", Column.Kind.TEXT, 5), wording.column("implementation.sources", Column.Kind.TEXT, 2));
        return new Block.Table("history", wording.text("history.table"), wording.text("history.table.description"), columns,
                grid.history(some, (cell, i) -> {
                    var report = cell.history().get(i);
                    return List.of(wording.cell(wording.party(cell.party())), wording.cell(cell.recommendation().getId()),
                            wording.recommendation(cell.recommendation()), wording.dateCell(report.getWhen()), wording.state(report.getStatus()),
                            wording.cell(telling.who(report)), wording.cell(Optional.ofNullable(report.getText()).orElse("")),
                            wording.cell(telling.sources(report)));
                }), Use.DATA);
    }
}
