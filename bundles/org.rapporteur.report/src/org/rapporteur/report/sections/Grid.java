package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Addressees;
import org.rapporteur.analysis.status.Cell;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.report.tree.Rows;

/**
 * A region's recommendations by its countries. Each country's record is loaded once, its statuses are noted in a byte each, and it is
 * released; what else rows need is read from the records again, one at a time, while they are written.
 */
final class Grid {

    private static final Status[] STATUSES = Status.values();
    private static final byte NOT_ADDRESSED = -1;

    private final Region region;
    private final Inquiry inquiry;
    private final List<Party> countries;
    private final List<Recommendation> recommendations;
    private final Map<Recommendation, Integer> rows = new IdentityHashMap<>();
    private final byte[][] statuses;
    /** How many reports there are on the recommendations of a meeting, country by country. */
    private final Map<Meeting, int[]> reports = new IdentityHashMap<>();

    private Grid(Region region, Inquiry inquiry) {
        this.region = region;
        this.inquiry = inquiry;
        countries = Addressees.countries(region);
        recommendations = Meetings.of(region).stream().flatMap(meeting -> meeting.getRecommendations().stream()).toList();
        recommendations.forEach(recommendation -> rows.put(recommendation, rows.size()));
        statuses = new byte[countries.size()][recommendations.size()];
        for (int i = 0; i < statuses.length; i++) {
            note(i);
        }
    }

    /** The grid of a region, worked out once for all reports of a run. */
    static Grid of(Region region, Inquiry inquiry) {
        return inquiry.once(Grid.class, region, () -> new Grid(region, inquiry));
    }

    private void note(int country) {
        Arrays.fill(statuses[country], NOT_ADDRESSED);
        with(country, cells -> {
            for (Cell cell : cells) {
                statuses[country][rows.get(cell.recommendation())] = (byte) cell.status().ordinal();
                reports.computeIfAbsent(cell.recommendation().getMeeting(), meeting -> new int[countries.size()])[country] += cell.history().size();
            }
        });
    }

    private void with(int country, java.util.function.Consumer<List<Cell>> use) {
        Party party = countries.get(country);
        Optional<CountryRecord> record = inquiry.records().load(party.getId());
        try {
            use.accept(Cells.statuses(inquiry, inquiry.date()).cells(region, party, record));
        } finally {
            inquiry.records().release(party.getId());
        }
    }

    List<Party> countries() {
        return countries;
    }

    List<Recommendation> recommendations() {
        return recommendations;
    }

    /** The status of a recommendation in a country; empty when it is not addressed to it. */
    Optional<Status> status(Recommendation recommendation, int country) {
        byte status = statuses[country][rows.get(recommendation)];
        return status == NOT_ADDRESSED ? Optional.empty() : Optional.of(STATUSES[status]);
    }

    /** How many countries have each status on some recommendations, in the order of {@link Status}. */
    int[] counts(List<Recommendation> some) {
        int[] counts = new int[STATUSES.length];
        for (Recommendation recommendation : some) {
            int row = rows.get(recommendation);
            for (byte[] country : statuses) {
                if (country[row] != NOT_ADDRESSED) {
                    counts[country[row]]++;
                }
            }
        }
        return counts;
    }

    /** How many recommendations have each status in a country, in the order of {@link Status}. */
    int[] counts(int country) {
        int[] counts = new int[STATUSES.length];
        for (byte status : statuses[country]) {
            if (status != NOT_ADDRESSED) {
                counts[status]++;
            }
        }
        return counts;
    }

    /**
     * Rows for all reports on some recommendations, country by country.
     *
     * @param some the recommendations: those of the whole region or of a meeting
     * @param row makes a row of a cell and one of its reports, by its place in the history
     */
    Rows history(List<Recommendation> some, BiFunction<Cell, Integer, List<org.rapporteur.report.tree.Cell>> row) {
        List<int[]> counted = isWhole(some) ? List.copyOf(reports.values())
                : some.stream().limit(1).flatMap(first -> Stream.ofNullable(reports.get(first.getMeeting()))).toList();
        int[] counts = IntStream.range(0, countries.size()).map(country -> counted.stream().mapToInt(ofMeeting -> ofMeeting[country]).sum()).toArray();
        return new Rows() {
            @Override
            public int count() {
                return IntStream.of(counts).sum();
            }

            @Override
            public Iterator<List<org.rapporteur.report.tree.Cell>> iterator() {
                return IntStream.range(0, countries.size()).filter(country -> counts[country] > 0).boxed()
                        .flatMap(country -> rowsOf(country, some, row)).iterator();
            }
        };
    }

    private Stream<List<org.rapporteur.report.tree.Cell>> rowsOf(int country, List<Recommendation> some,
            BiFunction<Cell, Integer, List<org.rapporteur.report.tree.Cell>> row) {
        var made = new ArrayList<List<org.rapporteur.report.tree.Cell>>();
        with(country, cells -> cells.stream().filter(cell -> isIn(some, cell.recommendation()))
                .forEach(cell -> Stream.iterate(0, i -> i + 1).limit(cell.history().size()).forEach(i -> made.add(row.apply(cell, i)))));
        return made.stream();
    }

    /** Recommendations of one meeting share it, so that no list need be searched. */
    private boolean isIn(List<Recommendation> some, Recommendation recommendation) {
        return isWhole(some) || !some.isEmpty() && some.getFirst().getMeeting() == recommendation.getMeeting();
    }

    private boolean isWhole(List<Recommendation> some) {
        return some.size() == recommendations.size();
    }
}
