package org.rapporteur.ui.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Widths of the columns of a table: what their heads and first rows need. Where that is more than there is room for, columns that need
 * little have it, and those with long texts share the rest. They follow the width of the table; a column that the user has drawn to a
 * width of its own keeps that.
 */
public final class ColumnWidths {

    private static final int ROWS = 40;
    private static final int LONGEST = 200;
    private static final int LEAST = 180;
    private static final int PADDING = 14;
    private static final int GAP = 6;

    /** What a cell says. */
    public interface Cells {
        /** What the cell of a row and a column says, both counted from 0. */
        String text(int row, int column);
    }

    private final Table table;
    private final Cells cells;
    private final Set<TableColumn> drawn = new HashSet<>();
    private int[] heads = {};
    private int[] needs = {};
    private int[] given = {};
    private Set<Integer> empty = Set.of();
    private boolean measured;

    /**
     * Gives the columns of a table their widths from now on.
     *
     * @param table the table, with its columns; each has the width that it takes while there are no rows
     * @param cells what the cells say
     */
    public ColumnWidths(Table table, Cells cells) {
        this.table = table;
        this.cells = cells;
        table.addListener(SWT.Resize, event -> share());
        Stream.of(table.getColumns()).forEach(column -> column.addListener(SWT.Resize, event -> resized(column)));
    }

    /** To be called when the rows have changed; the first that there are decide the widths, and what first stands in an empty column. */
    public void rows() {
        if (!measured || needs.length != table.getColumnCount() || empty.stream().anyMatch(column -> !isEmpty(column))) {
            measure();
            share();
        }
    }

    private boolean isEmpty(int column) {
        return IntStream.range(0, Math.min(ROWS, table.getItemCount())).allMatch(row -> cells.text(row, column).isEmpty());
    }

    /** To be called when all rows are others than before: they decide anew. */
    public void anew() {
        measured = false;
        rows();
    }

    /** Whether the user has drawn a column to its width. */
    boolean isDrawn(TableColumn column) {
        return drawn.contains(column);
    }

    /** Gives a column the width that the user has drawn it to another time. */
    void draw(TableColumn column, int width) {
        drawn.add(column);
        column.setWidth(width);
    }

    private void resized(TableColumn column) {
        int index = table.indexOf(column);
        boolean last = index == table.getColumnOrder()[table.getColumnCount() - 1]; // fills the table by itself
        if (!last && index < given.length && given[index] != column.getWidth()) {
            drawn.add(column);
        }
    }

    private void measure() {
        int columns = table.getColumnCount();
        int rows = Math.min(ROWS, table.getItemCount());
        measured = rows > 0;
        var gc = new GC(table);
        heads = IntStream.range(0, columns).map(column -> head(gc, table.getColumn(column))).toArray();
        needs = heads.clone();
        empty = IntStream.range(0, columns).filter(this::isEmpty).boxed().collect(Collectors.toUnmodifiableSet());
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                needs[column] = Math.max(needs[column], PADDING + width(gc, cells.text(row, column)));
            }
            if (rows > 0 && table.getItem(0).getImage(column) != null) {
                needs[column] += table.getItem(0).getImage(column).getBounds().width + GAP;
            }
            if (rows == 0) {
                needs[column] = Math.max(needs[column], table.getColumn(column).getWidth());
            }
        }
        gc.dispose();
    }

    private static int head(GC gc, TableColumn column) {
        Font plain = gc.getFont();
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        int arrow = column.getParent().getSortColumn() == column ? 2 * PADDING : 0;
        int image = column.getImage() == null ? 0 : column.getImage().getBounds().width;
        int width = PADDING + arrow + image + width(gc, column.getText());
        gc.setFont(plain);
        return width;
    }

    private static int width(GC gc, String text) {
        return text.isEmpty() ? 0 : gc.textExtent(text.substring(0, Math.min(LONGEST, text.length())).replace('\n', ' ')).x;
    }

    private void share() {
        int room = table.getClientArea().width;
        if (room <= LEAST || needs.length != table.getColumnCount() || needs.length == 0) {
            return;
        }
        int[] wanted = new int[needs.length];
        Arrays.setAll(wanted, index -> isDrawn(table.getColumn(index)) ? table.getColumn(index).getWidth() : needs[index]);
        int most = most(wanted, room);
        given = new int[needs.length];
        Arrays.setAll(given, index -> isDrawn(table.getColumn(index)) ? wanted[index]
                : Math.min(wanted[index], Math.max(most, Math.min(heads[index], LEAST))));
        for (int index = 0; index < given.length; index++) {
            if (table.getColumn(index).getWidth() != given[index]) {
                table.getColumn(index).setWidth(given[index]);
            }
        }
    }

    /** The width that no column may exceed, so that all of them fit. */
    private static int most(int[] wanted, int room) {
        int[] sorted = Arrays.stream(wanted).sorted().toArray();
        int left = room;
        for (int index = 0; index < sorted.length; index++) {
            int fair = left / (sorted.length - index);
            if (sorted[index] > fair) {
                return Math.max(LEAST, fair);
            }
            left -= sorted[index];
        }
        return Integer.MAX_VALUE;
    }
}
