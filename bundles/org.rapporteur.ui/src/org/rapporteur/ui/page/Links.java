package org.rapporteur.ui.page;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapporteur.ui.look.Palette;

/**
 * Lines from controls at the left of it to controls at its right. They are for the eye: what they tell must be said in words beside
 * the controls as well.
 */
public final class Links extends Canvas {

    private static final int HEAD = 5;

    private List<Line> lines = List.of();

    /**
     * A line.
     *
     * @param from where it begins, left of the lines
     * @param to where it ends, right of them
     * @param marked whether it stands out
     */
    public record Line(Control from, Control to, boolean marked) {
    }

    /** No lines yet. */
    public Links(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        setBackground(parent.getBackground());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
    }

    /** Shows lines. */
    public void show(List<Line> shown) {
        lines = List.copyOf(shown);
        redraw();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Palette palette = Palette.on(getParent());
        for (Line line : lines) {
            if (!line.from().isDisposed() && !line.to().isDisposed()) {
                gc.setForeground(line.marked() ? palette.plain().solid() : palette.quiet());
                gc.setBackground(gc.getForeground());
                gc.setLineWidth(line.marked() ? 3 : 1);
                draw(gc, middle(line.from()), middle(line.to()));
            }
        }
    }

    private int middle(Control control) {
        return getDisplay().map(control, this, new Point(0, control.getSize().y / 2)).y;
    }

    private void draw(GC gc, int from, int to) {
        int width = getClientArea().width;
        var path = new Path(getDisplay());
        path.moveTo(2, from);
        path.cubicTo(width / 2f, from, width / 2f, to, width - HEAD - 3f, to);
        gc.drawPath(path);
        path.dispose();
        gc.fillPolygon(new int[] { width - 2, to, width - 2 - 2 * HEAD, to - HEAD, width - 2 - 2 * HEAD, to + HEAD });
    }
}
