package org.rapporteur.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapporteur.model.Status;
import org.rapporteur.ui.look.Palette;

/** A share as a bar: what is so, what is not, and, set apart and hatched, what nobody knows. */
public final class ShareBar extends Canvas {

    private static final int HEIGHT = 14;

    private double so;
    private double not;
    private double unknown;

    /**
     * @param parent what holds it
     */
    public ShareBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    /**
     * Shows numbers.
     *
     * @param yes how many are so
     * @param no how many are not
     * @param open of how many it is not known
     */
    public void show(double yes, double no, double open) {
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
        Rectangle area = getClientArea();
        gc.setBackground(Palette.on(this).plain().ground());
        gc.fillRectangle(area);
        paint(gc, this, new Rectangle(0, (area.height - HEIGHT) / 2, area.width, HEIGHT), so, not, unknown);
    }

    /**
     * Draws such a bar elsewhere, as in a cell of a table.
     *
     * @param gc draws
     * @param on the control that is drawn on
     * @param area where
     * @param yes how many are so
     * @param no how many are not
     * @param open of how many it is not known
     */
    public static void paint(GC gc, Control on, Rectangle area, double yes, double no, double open) {
        Palette palette = Palette.on(on);
        double all = yes + no + open;
        int width = area.width - 1;
        if (all > 0) {
            int known = (int) Math.round(width * (yes + no) / all);
            int so = (int) Math.round(width * yes / all);
            gc.setBackground(palette.of(Status.IMPLEMENTED).solid());
            gc.fillRectangle(area.x, area.y, so, area.height);
            gc.setBackground(palette.of(Status.NOT_ASKED).solid());
            gc.fillRectangle(area.x + so, area.y, known - so, area.height);
            hatch(gc, palette, new Rectangle(area.x + known, area.y, width - known, area.height));
        }
        gc.setForeground(palette.rule());
        gc.drawRectangle(area.x, area.y, width, area.height - 1);
    }

    private static void hatch(GC gc, Palette palette, Rectangle area) {
        Rectangle before = gc.getClipping();
        gc.setClipping(area.intersection(before));
        gc.setForeground(palette.quiet());
        for (int x = area.x - area.height; x < area.x + area.width; x += 6) {
            gc.drawLine(x, area.y + area.height, x + area.height, area.y);
        }
        gc.setClipping(before);
    }
}
