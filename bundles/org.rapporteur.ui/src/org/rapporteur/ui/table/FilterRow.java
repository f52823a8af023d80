package org.rapporteur.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;

/** A field above each column of a table that filters by it; follows the widths of the columns, their order, and sideways scrolling. */
final class FilterRow {

    private final Composite row;
    private final Table table;
    private final List<String> titles;
    private final Texts texts;
    private final BiConsumer<Integer, String> filter;
    private final List<Text> filters = new ArrayList<>();

    FilterRow(Composite parent, Table table, List<String> titles, Texts texts, BiConsumer<Integer, String> filter) {
        this.table = table;
        this.titles = titles;
        this.texts = texts;
        this.filter = filter;
        row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        row.setVisible(false);
        row.moveAbove(table);
        for (TableColumn column : table.getColumns()) {
            column.addListener(SWT.Resize, event -> place());
            column.addListener(SWT.Move, event -> place());
        }
        if (table.getHorizontalBar() != null) {
            table.getHorizontalBar().addListener(SWT.Selection, event -> place());
        }
        table.addListener(SWT.Resize, event -> place());
    }

    /** Few ever ask for them. */
    private void fill() {
        for (int i = filters.size(); i < titles.size(); i++) {
            filters.add(field(i, titles.get(i)));
        }
    }

    private Text field(int column, String title) {
        var text = new Text(row, SWT.SINGLE | SWT.BORDER);
        text.setMessage(title);
        String name = texts.text("filter.column", title);
        text.setToolTipText(name);
        Accessible.name(text, name);
        text.addListener(SWT.Modify, event -> filter.accept(column, text.getText()));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                text.setText("");
                event.doit = false;
            }
        });
        return text;
    }

    boolean isShown() {
        return row.getVisible();
    }

    /** Shows or hides it; hidden, it filters nothing. */
    void show(boolean shown) {
        fill();
        row.setVisible(shown);
        var data = (GridData) row.getLayoutData();
        data.exclude = !shown;
        data.heightHint = filters.getFirst().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        row.requestLayout();
        if (shown) {
            place();
            filters.getFirst().setFocus();
        } else {
            filters.forEach(text -> text.setText(""));
        }
    }

    private void place() {
        if (row.isDisposed() || !row.getVisible() || filters.isEmpty()) {
            return;
        }
        int left = table.getBorderWidth() - (table.getHorizontalBar() == null ? 0 : table.getHorizontalBar().getSelection());
        int height = filters.getFirst().computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        for (int index : table.getColumnOrder()) {
            int width = table.getColumn(index).getWidth();
            filters.get(index).setBounds(left, 0, Math.max(0, width - 1), height);
            left += width;
        }
    }
}
