package org.rapporteur.analysis.matrix;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;

/**
 * Some rows and columns of a matrix, in an order, with their totals. All methods belong to the model's thread. Rows and columns are
 * counted from 0 and hold until {@link MatrixListener#rowsOrColumnsChanged} is called.
 */
public final class MatrixView implements AutoCloseable {

    private final Matrix matrix;
    private final List<MatrixListener> listeners = new CopyOnWriteArrayList<>();
    private final Following following = new Following();
    private final Map<Party, MatrixTotal> columnTotals = new HashMap<>();
    private MatrixFilter filter = MatrixFilter.ALL;
    private Grouping grouping = Grouping.NONE;
    private Optional<Shown> shown = Optional.empty();

    MatrixView(Matrix matrix) {
        this.matrix = matrix;
        matrix.listen(following);
    }

    /**
     * What is shown.
     *
     * @param candidates rows of the frame that fit all criteria on recommendations
     * @param fitting those of them that have a cell that fits
     * @param looked the countries whose cells were looked at
     */
    private record Shown(Frame frame, List<Party> countries, BitSet candidates, BitSet fitting, Set<Party> looked,
            List<Integer> rows) {
    }

    /** What is shown of the matrix. */
    public MatrixFilter filter() {
        return filter;
    }

    /** By what rows stand together. */
    public Grouping grouping() {
        return grouping;
    }

    /** Shows something else. A filter that asks something of cells has all countries read, and rows come as they are. */
    public void show(MatrixFilter newFilter, Grouping newGrouping) {
        filter = newFilter;
        grouping = newGrouping;
        if (filter.asksOfCells()) {
            shown = Optional.empty();
            readAll();
        }
        following.rowsOrColumnsChanged();
    }

    /** The columns. */
    public List<Party> countries() {
        return shown().countries();
    }

    /** How many rows there are. */
    public int rowCount() {
        return shown().rows().size();
    }

    /** The recommendation of a row. */
    public Recommendation recommendation(int row) {
        return shown().frame().rows().get(shown().rows().get(row));
    }

    /** The row in which a recommendation stands; -1 when it is not shown. */
    public int rowOf(Recommendation recommendation) {
        return shown().rows().indexOf(shown().frame().row(recommendation));
    }

    /** The region, meeting or theme under which a row stands; empty: under none. Rows of one group follow each other. */
    public Optional<EObject> group(int row) {
        return grouping.group(recommendation(row));
    }

    /** A cell; its country is read when it was not. */
    public MatrixCell cell(int row, int column) {
        return matrix.cell(recommendation(row), countries().get(column));
    }

    /** Whether a cell is known and fits the filter; others in its row are shown all the same, as what stands beside. */
    public boolean fits(int row, int column) {
        int at = shown().rows().get(row);
        return matrix.look(countries().get(column), true).filter(look -> look.fits(at, filter)).isPresent();
    }

    /** Counts of a row, over the countries shown. Reads nothing: see {@link #readAll()}. */
    public MatrixTotal rowTotal(int row) {
        var counting = new Counting();
        int at = shown().rows().get(row);
        countries().forEach(country -> count(counting, country, IntStream.of(at)));
        return counting.total();
    }

    /** Counts of a column, over the rows shown. */
    public MatrixTotal columnTotal(int column) {
        Party country = countries().get(column);
        MatrixTotal known = columnTotals.get(country);
        if (known == null) {
            var counting = new Counting();
            count(counting, country, shown().rows().stream().mapToInt(Integer::intValue));
            known = counting.total();
            columnTotals.put(country, known);
        }
        return known;
    }

    private void count(Counting counting, Party country, IntStream rows) {
        BitSet addressed = shown().frame().addressed(country);
        Optional<Look> look = matrix.known(country);
        if (look.isPresent()) {
            rows.filter(row -> look.get().fits(row, filter)).forEach(row -> counting.count(look.get(), row));
        } else {
            counting.unknown((int) rows.filter(addressed::get).count(), matrix.isUnreadable(country));
        }
    }

    /** Has all countries read that are shown, so that totals of rows become whole. */
    public void readAll() {
        matrix.read(countries());
    }

    /** How many of the countries shown have not been read yet. */
    public int awaited() {
        return (int) countries().stream().filter(country -> matrix.known(country).isEmpty() && !matrix.isUnreadable(country)).count();
    }

    /** Listens to what is to be shown anew. */
    public void listen(MatrixListener listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        matrix.deafen(following);
        listeners.clear();
    }

    private Shown shown() {
        if (shown.isEmpty()) {
            columnTotals.clear();
            shown = Optional.of(choose());
        }
        return shown.get();
    }

    private Shown choose() {
        Frame frame = matrix.frame();
        List<Party> countries = frame.countries(matrix.inquiry().dossier(), filter.regions()).stream()
                .filter(country -> filter.countries().isEmpty() || filter.countries().contains(country)).toList();
        var candidates = new BitSet();
        IntStream.range(0, frame.rows().size()).filter(row -> isAsked(frame.rows().get(row))).forEach(candidates::set);
        var fitting = new BitSet();
        Set<Party> looked = new HashSet<>();
        if (filter.asksOfCells()) {
            countries.forEach(country -> look(country, candidates, fitting, looked));
        } else {
            fitting.or(candidates);
        }
        return new Shown(frame, countries, candidates, fitting, looked, ordered(frame, fitting));
    }

    private void look(Party country, BitSet candidates, BitSet fitting, Set<Party> looked) {
        matrix.look(country, false).ifPresent(look -> {
            looked.add(country);
            candidates.stream().filter(row -> !fitting.get(row) && look.fits(row, filter)).forEach(fitting::set);
        });
    }

    private boolean isAsked(Recommendation recommendation) {
        var meeting = recommendation.getMeeting();
        return (filter.meetings().isEmpty() || filter.meetings().contains(meeting))
                && (filter.regions().isEmpty() || filter.regions().contains(meeting.getRegion()))
                && (filter.topics().isEmpty() || recommendation.getTopics().stream().anyMatch(filter.topics()::contains));
    }

    private List<Integer> ordered(Frame frame, BitSet rows) {
        if (grouping == Grouping.NONE) {
            return rows.stream().boxed().toList();
        }
        Map<Optional<EObject>, Integer> places = new LinkedHashMap<>();
        rows.stream().mapToObj(row -> grouping.group(frame.rows().get(row))).filter(Optional::isPresent)
                .forEach(group -> places.putIfAbsent(group, places.size()));
        return rows.stream().boxed().sorted(Comparator.comparingInt((Integer row) -> places.getOrDefault(
                grouping.group(frame.rows().get(row)), Integer.MAX_VALUE))).toList();
    }

    /** Follows the matrix: some changes of cells are changes of rows here. */
    private final class Following implements MatrixListener {

        @Override
        public void rowsOrColumnsChanged() {
            shown = Optional.empty();
            listeners.forEach(MatrixListener::rowsOrColumnsChanged);
        }

        @Override
        public void countryChanged(Party country) {
            columnTotals.remove(country);
            if (filter.asksOfCells() && shown.isPresent() && shown.get().countries().contains(country)) {
                come(country, shown.get());
            }
            listeners.forEach(listener -> listener.countryChanged(country));
        }

        /** The first look at a country can only add rows; any later one may take some away. */
        private void come(Party country, Shown before) {
            if (before.looked().contains(country)) {
                rowsOrColumnsChanged();
                return;
            }
            int rows = before.fitting().cardinality();
            look(country, before.candidates(), before.fitting(), before.looked());
            if (rows != before.fitting().cardinality()) {
                columnTotals.clear();
                shown = Optional.of(new Shown(before.frame(), before.countries(), before.candidates(), before.fitting(), before.looked(),
                        ordered(before.frame(), before.fitting())));
                listeners.forEach(MatrixListener::rowsOrColumnsChanged);
            }
        }

        @Override
        public void cellChanged(Recommendation recommendation, Party country) {
            columnTotals.remove(country);
            if (filter.asksOfCells() && shown.isPresent() && isOther(shown.get(), recommendation)) {
                rowsOrColumnsChanged();
            }
            listeners.forEach(listener -> listener.cellChanged(recommendation, country));
        }

        private boolean isOther(Shown before, Recommendation recommendation) {
            int row = before.frame().row(recommendation);
            return row >= 0 && before.candidates().get(row) && before.fitting().get(row) != before.countries().stream()
                    .anyMatch(country -> matrix.known(country).filter(look -> look.fits(row, filter)).isPresent());
        }
    }
}
