package org.rapporteur.ui.table;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.osgi.service.prefs.Preferences;

/**
 * Remembers widths and sorting of a table from one start of the window to the next.
 *
 * @param id tells tables apart
 */
record Memento(String id) {

    private Preferences node() {
        return InstanceScope.INSTANCE.getNode("org.rapporteur.ui").node("tables").node(id);
    }

    int width(String column, int otherwise) {
        return node().getInt(column + ".width", otherwise);
    }

    String sorted() {
        return node().get("sorted", "");
    }

    boolean isDescending() {
        return node().getBoolean("descending", false);
    }

    /** Remembers a table as it is. */
    void keep(Table table, java.util.function.Function<TableColumn, String> ids) {
        for (TableColumn column : table.getColumns()) {
            node().putInt(ids.apply(column) + ".width", column.getWidth());
        }
        node().put("sorted", table.getSortColumn() == null ? "" : ids.apply(table.getSortColumn()));
        node().putBoolean("descending", table.getSortDirection() == SWT.DOWN);
    }
}
