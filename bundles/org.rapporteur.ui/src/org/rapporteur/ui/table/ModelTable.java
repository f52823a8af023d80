package org.rapporteur.ui.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.Fact;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.session.Pieces;

/**
 * A table of objects of the dossier: sorted by a click on a head, filtered as one types, grouped, edited in place (F2, Enter, a double
 * click, or simply typing), many rows at once, and shared with spreadsheets through the clipboard. Only rows that are seen are made, so
 * that it is quick with any number. Each change is one step that can be undone.
 *
 * @param <T> kind of the rows
 */
public final class ModelTable<T extends EObject> {

    private final Subject subject;
    private final Class<T> type;
    private final Definition<T> definition;
    private final Texts texts;
    private final Arrangement<T> arrangement;
    private final Composite place;
    private final Grid<T> grid;
    private final RowEdits<T> edits;
    private final TableKeys<T> keys;
    private Optional<TableBar<T>> bar = Optional.empty();
    private final Label told;
    private List<Object> shown = List.of();
    private List<T> selected = List.of();
    private long version = -1;

    /**
     * What a table shows.
     *
     * @param <T> kind of the rows
     * @param id tells tables apart; widths and sorting are remembered by it
     * @param name what it is called, for those who hear it
     * @param rows where its rows come from
     * @param columns its columns
     * @param compact whether it is a small one inside a form: a few lines, without filters and groups
     * @param selected is told which rows are selected, whenever that changes
     */
    public record Definition<T extends EObject>(String id, String name, Rows<T> rows, List<Column<T>> columns, boolean compact,
            Consumer<List<T>> selected) {

        /** A table that fills a page. */
        public static <T extends EObject> Definition<T> page(String id, String name, Rows<T> rows, List<Column<T>> columns,
                Consumer<List<T>> selected) {
            return new Definition<>(id, name, rows, columns, false, selected);
        }

        /** A small table inside a form. */
        public static <T extends EObject> Definition<T> compact(String id, String name, Rows<T> rows, List<Column<T>> columns) {
            return new Definition<>(id, name, rows, columns, true, rowsSelected -> {
            });
        }
    }

    /**
     * Makes the table.
     *
     * @param parent what it fills
     * @param subject words and changes of the model
     * @param type kind of the rows
     * @param definition what it shows
     */
    public ModelTable(Composite parent, Subject subject, Class<T> type, Definition<T> definition) {
        this.subject = subject;
        this.type = type;
        this.definition = definition;
        texts = subject.context().texts(ModelTable.class);
        arrangement = new Arrangement<>(definition.columns(), subject.session().locale());
        var memento = new Memento(definition.id());
        place = subject.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 3).applyTo(place);
        edits = new RowEdits<>(subject, definition, texts);
        Composite top = subject.context().toolkit().createComposite(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        grid = new Grid<>(this, place, type, definition, memento);
        told = subject.context().toolkit().createLabel(place, "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
        grid.widget().addListener(SWT.Selection, event -> select());
        grid.widget().addListener(SWT.FocusIn, event -> select());
        keys = new TableKeys<>(this, grid.widget());
        definition.columns().forEach(column -> grid.add(column, subject));
        grid.fit();
        sort(IntStream.range(0, definition.columns().size()).boxed().filter(i -> definition.columns().get(i).id().equals(memento.sorted()))
                .findFirst(), memento.isDescending());
        refresh();
        Pieces.of(place.getDisplay()).add(top, () -> equip(top));
    }

    /** What stands above the rows takes as long to make as they do. */
    private void equip(Composite top) {
        var buttons = new TableBar<>(top, this, definition, texts, subject.context().toolkit());
        buttons.enable(selected);
        bar = Optional.of(buttons);
        top.requestLayout();
    }

    String text(Object element, int column) {
        return switch (element) {
            case Arrangement.Group group -> column == 0 ? texts.text(group.open() ? "group.open" : "group.closed", title(group), group.count()) : "";
            default -> arrangement.text(type.cast(element), column).replace('\n', ' ');
        };
    }

    private String title(Arrangement.Group group) {
        return group.title().isEmpty() ? texts.text("group.none") : group.title();
    }

    void clicked(int column) {
        boolean same = arrangement.sorted().filter(now -> now == column).isPresent();
        if (same && arrangement.isDescending()) {
            sort(Optional.empty(), false);
        } else {
            sort(Optional.of(column), same);
        }
        show();
        grid.keep();
    }

    private void sort(Optional<Integer> column, boolean descending) {
        arrangement.sort(column, descending);
        grid.sorted(column, descending);
    }

    void filter(String text) {
        arrangement.filter(text);
        show();
    }

    void filter(int column, String text) {
        arrangement.filter(column, text);
        show();
    }

    void group(Optional<Integer> column) {
        arrangement.group(column);
        show();
    }

    /** Shows the rows that the arrangement lets through, and keeps what is selected. */
    private void show() {
        Set<Object> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        marked.addAll(selected);
        shown = arrangement.shown();
        grid.refresh(marked.isEmpty() ? new int[0] : IntStream.range(0, shown.size()).filter(index -> marked.contains(shown.get(index))).toArray());
        say("");
        select();
    }

    void say(String refusal) {
        told.setText(refusal.isEmpty() ? texts.text("count", shown.stream().filter(type::isInstance).count(), arrangement.size()) : "⚠ " + refusal);
        boolean worth = !definition.compact() || !refusal.isEmpty(); // a short list is counted at a glance
        if (told.getVisible() != worth) {
            told.setVisible(worth);
            ((GridData) told.getLayoutData()).exclude = !worth;
            told.requestLayout();
        }
        told.getParent().layout(new Control[] { told });
    }

    private void select() {
        List<T> now = Arrays.stream(grid.widget().getSelectionIndices()).filter(index -> index < shown.size()).mapToObj(shown::get)
                .filter(type::isInstance).map(type::cast).toList();
        bar.ifPresent(buttons -> buttons.enable(now));
        if (!now.equals(selected)) {
            selected = now;
            definition.selected().accept(now);
        }
        if (!now.isEmpty() && grid.widget().isFocusControl()) {
            subject.context().facts().accept(new Fact(now.getFirst(), grid.focusColumn().flatMap(Column::feature)));
        }
    }

    /** The column of the cell that has the keyboard. */
    Optional<Column<T>> focusColumn() {
        return grid.focusColumn();
    }

    /** The columns from that with the keyboard on, as they stand. */
    List<Column<T>> columnsFromFocus() {
        List<Column<T>> order = grid.order();
        return order.subList(Math.max(0, focusColumn().map(order::indexOf).orElse(0)), order.size());
    }

    /** The cells of the selected rows, as text with tabs between. */
    String copied() {
        return TabText.write(selected.stream().map(row -> grid.order().stream().map(column -> column.typed(row)).toList()).toList());
    }

    /** The rows from the first selected one on, or all that are selected when there are several. */
    List<T> targets() {
        if (selected.size() > 1) {
            return selected;
        }
        int from = selected.isEmpty() ? shown.size() : shown.indexOf(selected.getFirst());
        return shown.subList(from, shown.size()).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Opens or closes the group whose head is selected. */
    boolean toggle() {
        int index = grid.widget().getSelectionIndex();
        if (index >= 0 && index < shown.size() && shown.get(index) instanceof Arrangement.Group group) {
            arrangement.toggle(group);
            show();
            grid.widget().setSelection(index);
            return true;
        }
        return false;
    }

    /** Whether rows stand in the dossier's order, so that they can be moved. */
    boolean isInOrder() {
        return !arrangement.isArranged();
    }

    TableKeys<T> keys() {
        return keys;
    }

    RowEdits<T> edits() {
        return edits;
    }

    Table table() {
        return grid.widget();
    }

    FilterRow filterRow() {
        return new FilterRow(place, grid.widget(), definition.columns().stream().map(Column::title).toList(), texts, this::filter);
    }

    /** What is shown: rows, and heads of groups. */
    List<Object> shown() {
        return shown;
    }

    /** The rows that are selected, in the order in which they are shown. */
    public List<T> selected() {
        return selected;
    }

    /** Shows the rows as they are now; the selection stays. */
    public void refresh() {
        grid.cancelEditing();
        version = subject.session().version();
        arrangement.rows(definition.rows().all().get());
        show();
    }

    /**
     * Selects a row and scrolls to it.
     *
     * @param row the row
     * @return whether the table shows it
     */
    public boolean reveal(T row) {
        if (version != subject.session().version()) {
            refresh();
        }
        int index = shown.indexOf(row);
        if (index >= 0) {
            grid.widget().setSelection(index);
            grid.widget().showSelection();
            grid.widget().showColumn(grid.widget().getColumn(grid.widget().getColumnOrder()[0])); // into sight, not to the side
            select();
        }
        return index >= 0;
    }

    /** Gives the keyboard to the rows; the first one is selected when none is. */
    public void setFocus() {
        grid.widget().setFocus();
        selectFirst();
    }

    /** Selects the first row, when none is selected. */
    public void selectFirst() {
        if (selected.isEmpty() && !shown.isEmpty()) {
            grid.widget().setSelection(type.isInstance(shown.getFirst()) || shown.size() < 2 ? 0 : 1);
            select();
        }
    }

    /** Opens the editor of the first cell of a row, as it stands, that can be edited in place. */
    void editFirst(T row) {
        grid.order().stream().filter(column -> column.canChange(row)).findFirst().ifPresent(column -> grid.edit(row, column));
    }

    /** What holds the table. */
    public Control control() {
        return place;
    }
}
