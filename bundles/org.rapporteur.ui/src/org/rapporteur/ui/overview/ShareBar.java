package org.rapporteur.ui.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Status;
import org.rapporteur.ui.look.Palette;

/** A share as a bar: what is so, what is not, and, set apart and hatched, what nobody knows. */
final class ShareBar extends Canvas {

    private static final int HEIGHT = 14;

    private double so;
    private double not;
    private double unknown;

    ShareBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** Shows how many are so, are not, and are not known. */
    void show(double yes, double no, double open) {
        so = yes;
        not = no;
        unknown = open;
        redraw();
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        return new Point(wide == SWT.DEFAULT ? 220 : wide, HEIGHT + 4);
    }

    private void paint(GC gc) {
        Palette palette = Palette.on(this);
        Rectangle area = getClientArea();
        gc.setBackground(palette.plain().ground());
        gc.fillRectangle(area);
        double all = so + not + unknown;
        int width = area.width - 1;
        int top = (area.height - HEIGHT) / 2;
        if (all > 0) {
            int known = (int) Math.round(width * (so + not) / all);
            int yes = (int) Math.round(width * so / all);
            gc.setBackground(palette.of(Status.IMPLEMENTED).solid());
            gc.fillRectangle(0, top, yes, HEIGHT);
            gc.setBackground(palette.of(Status.NOT_ASKED).solid());
            gc.fillRectangle(yes, top, known - yes, HEIGHT);
            hatch(gc, palette, new Rectangle(known, top, width - known, HEIGHT));
        }
        gc.setForeground(palette.rule());
        gc.drawRectangle(0, top, width, HEIGHT - 1);
    }

    private static void hatch(GC gc, Palette palette, Rectangle area) {
        Rectangle before = gc.getClipping();
        gc.setClipping(area.intersection(before));
        gc.setForeground(palette.quiet());
        for (int x = area.x - HEIGHT; x < area.x + area.width; x += 6) {
            gc.drawLine(x, area.y + HEIGHT, x + HEIGHT, area.y);
        }
        gc.setClipping(before);
    }
}
