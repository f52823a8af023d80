package org.rapporteur.ui.principles;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapporteur.analysis.principle.Entry;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.table.ColumnWidths;

/** The list behind a figure: what was counted, place by place. A double click or Enter opens the place. Only rows in sight are made. */
final class CountedTable {

    private final Values values;
    private final Table table;
    private final ColumnWidths widths;
    private List<Entry> entries = List.of();
    private Function<Entry, Optional<EObject>> places = entry -> Optional.empty();

    CountedTable(Composite parent, Texts texts, Values values, EditContext.Opener opener) {
        this.values = values;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessible.name(table, texts.text("counted"));
        column(texts.text("column.what"), 380);
        column(texts.text("column.counted"), 150);
        widths = new ColumnWidths(table, (row, column) -> texts(entries.get(row))[column]);
        table.addListener(SWT.SetData, event -> {
            if (event.index < entries.size()) {
                fill((TableItem) event.item, entries.get(event.index)); // while rows go, the system still asks for them
            }
        });
        table.addListener(SWT.DefaultSelection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0) {
                places.apply(entries.get(index)).ifPresent(opener::open);
            }
        });
    }

    private void column(String title, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private void fill(TableItem item, Entry entry) {
        item.setText(texts(entry));
    }

    private String[] texts(Entry entry) {
        return new String[] { entry.what().replaceAll("\\s+", " "), values.counted(entry) };
    }

    /** Shows what was counted, and where each can be opened. */
    void show(List<Entry> counted, Function<Entry, Optional<EObject>> where) {
        entries = List.of();
        table.removeAll();
        entries = counted;
        places = where;
        table.setItemCount(counted.size());
        widths.anew();
    }

    void setFocus() {
        table.setFocus();
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.setSelection(0);
        }
    }
}
