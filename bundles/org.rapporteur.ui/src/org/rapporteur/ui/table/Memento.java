package org.rapporteur.ui.table;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /** The width that the user has drawn a column to, if it was. */
    OptionalInt width(String column) {
        int width = node().getInt(column + ".width", 0);
        return width > 0 ? OptionalInt.of(width) : OptionalInt.empty();
    }

    String sorted() {
        return node().get("sorted", "");
    }

    boolean isDescending() {
        return node().getBoolean("descending", false);
    }

    /** Remembers a table as it is. */
    void keep(Table table, Predicate<TableColumn> drawn, Function<TableColumn, String> ids) {
        Stream.of(table.getColumns()).filter(drawn).forEach(column -> node().putInt(ids.apply(column) + ".width", column.getWidth()));
        node().put("sorted", table.getSortColumn() == null ? "" : ids.apply(table.getSortColumn()));
        node().putBoolean("descending", table.getSortDirection() == SWT.DOWN);
    }
}
