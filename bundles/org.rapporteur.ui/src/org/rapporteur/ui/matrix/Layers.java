package org.rapporteur.ui.matrix;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What the table lies on: the cells with what is selected and what is in sight of them, and the headings beside and above.
 *
 * @param body the cells
 * @param columns the headings above
 * @param selection what is selected
 * @param viewport what is in sight
 * @param all all of it
 */
record Layers(DataLayer body, DataLayer columns, SelectionLayer selection, ViewportLayer viewport, GridLayer all) {

    /** Those of a table of so many columns and lines, asked whenever they matter. */
    static Layers of(IntSupplier columnCount, IntSupplier lineCount, Measures measures) {
        var body = new DataLayer(provider(columnCount, lineCount), measures.wide(), measures.line());
        var selection = new SelectionLayer(body);
        var viewport = new ViewportLayer(selection);
        var columns = new DataLayer(provider(columnCount, () -> 2), measures.wide(), measures.heading());
        var lines = new DataLayer(provider(() -> 2, lineCount), measures.first(), measures.line());
        lines.setColumnWidthByPosition(1, measures.total());
        var lineHeader = new RowHeaderLayer(lines, viewport, selection);
        var columnHeader = new ColumnHeaderLayer(columns, viewport, selection);
        var corner = new CornerLayer(new DataLayer(provider(() -> 2, () -> 2)), lineHeader, columnHeader);
        return new Layers(body, columns, selection, viewport, new GridLayer(viewport, columnHeader, lineHeader, corner, false));
    }

    /** Paints one of no cells: Java meets the library beside the window, where nobody waits for it. Other layers ask for the window's thread. */
    static void meet() {
        var empty = new DataLayer(provider(() -> 0, () -> 0));
        GC nothingToPaintOn = null;
        new CellLayerPainter().paintLayer(empty, nothingToPaintOn, 0, 0, new Rectangle(0, 0, 1, 1), new ConfigRegistry());
    }

    private static IDataProvider provider(IntSupplier columns, IntSupplier rows) {
        return new IDataProvider() {
            @Override
            public Object getDataValue(int column, int row) {
                return ""; // the brushes ask the sheet
            }

            @Override
            public void setDataValue(int column, int row, Object value) {
                // cells are changed by reports, never directly
            }

            @Override
            public int getColumnCount() {
                return columns.getAsInt();
            }

            @Override
            public int getRowCount() {
                return rows.getAsInt();
            }
        };
    }

    /** Gives the columns of countries another width, and shows rows and columns that are others than before. */
    void refresh(int width) {
        body.setDefaultColumnWidth(width);
        columns.setDefaultColumnWidth(width);
        body.fireLayerEvent(new StructuralRefreshEvent(body));
    }
}
