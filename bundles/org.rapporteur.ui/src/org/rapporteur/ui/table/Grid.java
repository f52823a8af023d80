package org.rapporteur.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.look.Accessible;

/** The widget of a {@link ModelTable}: rows that are made when they are seen, columns that remember their widths, editors of cells. */
final class Grid<T extends EObject> {

    private static final int LINES = 5;

    private final ModelTable<T> table;
    private final Class<T> type;
    private final ModelTable.Definition<T> definition;
    private final Memento memento;
    private final TableViewer viewer;
    private final TableViewerFocusCellManager focus;
    private Optional<ColumnWidths> widths = Optional.empty();

    Grid(ModelTable<T> table, Composite place, Class<T> type, ModelTable.Definition<T> definition, Memento memento) {
        this.table = table;
        this.type = type;
        this.definition = definition;
        this.memento = memento;
        viewer = new TableViewer(new Table(place, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL));
        focus = new TableViewerFocusCellManager(viewer, new FocusFrame(viewer, () -> {
            // what is selected is told with the row
        }));
        Table widget = viewer.getTable();
        widget.setHeaderVisible(true);
        widget.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, !definition.compact())
                .hint(120, definition.compact() ? LINES * widget.getItemHeight() : SWT.DEFAULT).applyTo(widget);
        Accessible.name(widget, definition.name());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) index -> {
            if (index < table.shown().size()) {
                viewer.replace(table.shown().get(index), index);
            }
        });
        editing();
    }

    private void editing() {
        var when = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED;
                boolean typed = key && event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC || typed
                        || key && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR);
            }
        };
        when.setEnableEditorActivationWithKeyboard(true);
        TableViewerEditor.create(viewer, focus, when, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** Makes a column, behind those there are. */
    void add(Column<T> column, Subject subject) {
        var made = new TableViewerColumn(viewer, SWT.NONE);
        TableColumn widget = made.getColumn();
        int index = viewer.getTable().indexOf(widget);
        widget.setText(column.title());
        widget.setToolTipText(column.tip());
        widget.setWidth(column.width());
        widget.setMoveable(!definition.compact());
        widget.addListener(SWT.Selection, event -> table.clicked(index));
        made.setLabelProvider(new CellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                cell.setText(table.text(cell.getElement(), index));
            }
        });
        made.setEditingSupport(new CellEditing<>(viewer, type, column, () -> !subject.session().isReadOnly(),
                (row, value) -> table.edits().put(row, column, value), table::say));
    }

    /** Gives the columns their widths, when all of them are there. */
    void fit() {
        var fitting = new ColumnWidths(viewer.getTable(), (row, column) -> table.text(table.shown().get(row), column));
        widths = Optional.of(fitting);
        for (int i = 0; i < definition.columns().size(); i++) {
            TableColumn widget = viewer.getTable().getColumn(i);
            memento.width(definition.columns().get(i).id()).ifPresent(width -> fitting.draw(widget, width));
            widget.addListener(SWT.Resize, event -> keep());
        }
    }

    /** Remembers how the columns stand. */
    void keep() {
        memento.keep(viewer.getTable(), column -> widths.filter(all -> all.isDrawn(column)).isPresent(), widget -> definition.columns().get(viewer.getTable().indexOf(widget)).id());
    }

    /** Marks the column by which rows are sorted. */
    void sorted(Optional<Integer> column, boolean descending) {
        Table widget = viewer.getTable();
        widget.setSortColumn(column.map(widget::getColumn).orElse(null));
        widget.setSortDirection(column.isEmpty() ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
    }

    /** Paints the rows that are shown now, and selects some. */
    void refresh(int[] marked) {
        Table widget = viewer.getTable();
        widget.setRedraw(false);
        widget.deselectAll();
        viewer.setItemCount(table.shown().size());
        viewer.refresh();
        widths.ifPresent(ColumnWidths::rows);
        widget.setSelection(marked);
        widget.setRedraw(true);
    }

    /** The column of the cell that has the keyboard. */
    Optional<Column<T>> focusColumn() {
        return Optional.ofNullable(focus.getFocusCell()).map(ViewerCell::getColumnIndex).filter(i -> i < definition.columns().size())
                .map(definition.columns()::get);
    }

    /** The columns as they stand. */
    List<Column<T>> order() {
        return Arrays.stream(viewer.getTable().getColumnOrder()).mapToObj(definition.columns()::get).toList();
    }

    /** Opens the editor of a cell, as a double click does. */
    void edit(T row, Column<T> column) {
        viewer.replace(row, table.shown().indexOf(row)); // a row is made when it is seen first, and only what is made can be edited
        viewer.editElement(row, definition.columns().indexOf(column));
    }

    /** Gives up what is typed in a cell. */
    void cancelEditing() {
        if (viewer.isCellEditorActive()) {
            viewer.cancelEditing();
        }
    }

    Table widget() {
        return viewer.getTable();
    }
}
