package org.rapporteur.ui.form;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A text among other controls in a line. It takes what room they leave; where that is too little to read it, it stands below them. */
final class TextLine extends Layout {

    private static final int GAP = 4;
    private static final int READABLE = 200;

    private final int lines;

    /**
     * @param lines how many lines of the text are shown
     */
    TextLine(int lines) {
        this.lines = lines;
    }

    private static boolean isText(Control control) {
        return control instanceof org.eclipse.swt.widgets.Text;
    }

    private Point size(Control control) {
        if (!isText(control)) {
            return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        }
        int height = lines == 1 ? SWT.DEFAULT : lines * ((org.eclipse.swt.widgets.Text) control).getLineHeight();
        return control.computeSize(READABLE, height);
    }

    @Override
    protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
        List<Control> all = List.of(composite.getChildren());
        int width = wHint == SWT.DEFAULT ? others(all) + READABLE : wHint;
        return new Point(width, place(all, new Rectangle(0, 0, width, 0), false));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        List<Control> all = List.of(composite.getChildren());
        Rectangle area = composite.getClientArea();
        place(all, area, true);
        composite.setTabList(order(all, area).toArray(Control[]::new));
    }

    private boolean below(List<Control> all, Rectangle area) {
        return area.width - others(all) < READABLE;
    }

    /** The order of reading, which is that of the Tab key. */
    private List<Control> order(List<Control> all, Rectangle area) {
        return below(all, area) ? Stream.concat(all.stream().filter(one -> !isText(one)), all.stream().filter(TextLine::isText)).toList() : all;
    }

    private int others(List<Control> all) {
        return all.stream().filter(one -> !isText(one)).mapToInt(one -> size(one).x + GAP).sum();
    }

    /** Places the controls, or only tells how high that is. */
    private int place(List<Control> all, Rectangle area, boolean move) {
        int others = others(all);
        boolean below = below(all, area);
        int x = 0;
        int y = 0;
        int high = 0;
        for (Control one : order(all, area)) {
            Point size = size(one);
            if (isText(one)) {
                size.x = below ? area.width : area.width - others;
            }
            if (below && x > 0 && (isText(one) || x + size.x > area.width)) {
                x = 0;
                y += high + GAP;
                high = 0;
            }
            if (move) {
                int middle = lines == 1 && !below && isText(one) ? Math.max(0, (high - size.y) / 2) : 0;
                one.setBounds(area.x + x, area.y + y + middle, Math.min(size.x, area.width), size.y);
            }
            high = Math.max(high, size.y);
            x += size.x + GAP;
        }
        return y + high;
    }
}
