package org.rapporteur.ui.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.text.Fold;

/**
 * Which rows of a table are shown, in which order: filtered by words over all columns and by column, sorted by one, grouped by one.
 * What cells say is worked out once per row, until {@link #rows(List)} hands over the rows anew.
 *
 * @param <T> kind of the rows
 */
final class Arrangement<T extends EObject> {

    /**
     * The head of a group.
     *
     * @param title what its rows have in common
     * @param count how many there are
     * @param open whether they are shown
     */
    record Group(String title, int count, boolean open) {
    }

    private final List<Column<T>> columns;
    private final Comparator<String> words;
    private final Map<T, String[]> texts = new IdentityHashMap<>();
    private final Map<T, String[]> folded = new IdentityHashMap<>();
    private final Map<Integer, String> byColumn = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private List<T> rows = List.of();
    private String overAll = "";
    private Optional<Integer> sorted = Optional.empty();
    private boolean descending;
    private Optional<Integer> grouped = Optional.empty();

    Arrangement(List<Column<T>> columns, Locale locale) {
        this.columns = List.copyOf(columns);
        Collator collator = Collator.getInstance(locale);
        words = collator::compare;
    }

    void rows(List<T> now) {
        rows = List.copyOf(now);
        texts.clear();
        folded.clear();
    }

    /** How many rows there are, shown or not. */
    int size() {
        return rows.size();
    }

    void filter(String text) {
        overAll = Fold.of(text);
    }

    void filter(int column, String text) {
        byColumn.put(column, Fold.of(text));
    }

    void sort(Optional<Integer> column, boolean down) {
        sorted = column;
        descending = down;
    }

    Optional<Integer> sorted() {
        return sorted;
    }

    boolean isDescending() {
        return descending;
    }

    boolean isArranged() {
        return sorted.isPresent() || grouped.isPresent();
    }

    void group(Optional<Integer> column) {
        grouped = column;
        closed.clear();
    }

    void toggle(Group group) {
        if (!closed.remove(group.title())) {
            closed.add(group.title());
        }
    }

    /** What a cell says, in one line. */
    String text(T row, int column) {
        String[] known = texts.computeIfAbsent(row, key -> new String[columns.size()]);
        if (known[column] == null) {
            known[column] = columns.get(column).text(row);
        }
        return known[column];
    }

    private String folded(T row, int column) {
        String[] known = folded.computeIfAbsent(row, key -> new String[columns.size()]);
        if (known[column] == null) {
            known[column] = Fold.of(text(row, column));
        }
        return known[column];
    }

    /** Rows and heads of groups, as they are shown. */
    List<Object> shown() {
        List<T> passing = new ArrayList<>(rows.stream().filter(this::passes).toList());
        sorted.ifPresent(column -> passing.sort(descending ? order(column).reversed() : order(column)));
        return grouped.map(column -> inGroups(passing, column)).orElseGet(() -> new ArrayList<>(passing));
    }

    private boolean passes(T row) {
        return byColumn.entrySet().stream().allMatch(filter -> folded(row, filter.getKey()).contains(filter.getValue()))
                && (overAll.isEmpty() || containsAll(row));
    }

    /** Every word that is looked for is in some cell. */
    private boolean containsAll(T row) {
        for (String word : overAll.split(" ")) {
            boolean found = false;
            for (int column = 0; column < columns.size() && !found; column++) {
                found = folded(row, column).contains(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private List<Object> inGroups(List<T> passing, int column) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        passing.stream().sorted(order(column)).forEach(row -> groups.computeIfAbsent(text(row, column), key -> new ArrayList<>()).add(row));
        Map<T, Integer> places = new IdentityHashMap<>();
        passing.forEach(row -> places.put(row, places.size()));
        List<Object> all = new ArrayList<>();
        groups.forEach((title, members) -> {
            boolean open = !closed.contains(title);
            all.add(new Group(title, members.size(), open));
            if (open) {
                members.sort(Comparator.comparing(places::get));
                all.addAll(members);
            }
        });
        return all;
    }

    /** By the values where they have an order, then by the texts; what is empty comes last. */
    private Comparator<T> order(int column) {
        Comparator<T> byText = (one, other) -> words.compare(text(one, column), text(other, column));
        return Comparator.<T>comparingInt(row -> text(row, column).isEmpty() ? 1 : 0)
                .thenComparing((one, other) -> compare(columns.get(column).value().apply(one), columns.get(column).value().apply(other)))
                .thenComparing(byText);
    }

    @SuppressWarnings({ "unchecked", "rawtypes" }) // only values of one class are compared
    private static int compare(Object one, Object other) {
        if (one instanceof String a && other instanceof String b && a.matches("\\d{1,9}") && b.matches("\\d{1,9}")) {
            return Integer.compare(Integer.parseInt(a), Integer.parseInt(b));
        }
        boolean comparable = one instanceof Comparable && other != null && one.getClass() == other.getClass() && !(one instanceof String)
                && !(one instanceof Collection);
        return comparable ? ((Comparable) one).compareTo(other) : 0;
    }
}
