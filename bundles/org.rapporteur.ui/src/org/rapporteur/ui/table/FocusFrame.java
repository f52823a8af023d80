package org.rapporteur.ui.table;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.rapporteur.ui.look.Palette;

/** A frame around the cell that has the keyboard; the selection of rows stays as the platform draws it. */
public final class FocusFrame extends FocusCellHighlighter {

    private final TableViewer viewer;
    private final Runnable moved;

    /**
     * @param viewer the table
     * @param moved called when another cell has the keyboard
     */
    public FocusFrame(TableViewer viewer, Runnable moved) {
        super(viewer);
        this.viewer = viewer;
        this.moved = moved;
        viewer.getTable().addListener(SWT.PaintItem, this::paint);
        viewer.getTable().addListener(SWT.FocusIn, event -> viewer.getTable().redraw());
        viewer.getTable().addListener(SWT.FocusOut, event -> viewer.getTable().redraw());
    }

    private void paint(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index && viewer.getTable().isFocusControl()) {
            Rectangle bounds = cell.getBounds();
            event.gc.setForeground(Palette.on(viewer.getTable()).plain().text());
            event.gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
        }
    }

    @Override
    protected void focusCellChanged(ViewerCell now, ViewerCell before) {
        super.focusCellChanged(now, before);
        viewer.getTable().redraw();
        moved.run();
    }
}
