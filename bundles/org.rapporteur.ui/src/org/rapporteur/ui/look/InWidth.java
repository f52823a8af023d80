package org.rapporteur.ui.look;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Controls below each other, as wide as their place. Forms give a width only to layouts like this one; what else they hold keeps the width
 * that it would like, and is cut off where there is less.
 */
public final class InWidth extends Layout implements ILayoutExtension {

    private static final int LEAST = 240;

    private final int margin;
    private final int spacing;

    /**
     * @param margin room around the controls
     * @param spacing room between them
     */
    public InWidth(int margin, int spacing) {
        this.margin = margin;
        this.spacing = spacing;
    }

    @Override
    protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
        Control[] all = composite.getChildren();
        int width = wHint == SWT.DEFAULT
                ? 2 * margin + Stream.of(all).mapToInt(one -> one.computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache).x).max().orElse(LEAST) : wHint;
        int heights = Stream.of(all).mapToInt(one -> one.computeSize(width - 2 * margin, SWT.DEFAULT, flushCache).y).sum();
        return new Point(width, 2 * margin + heights + spacing * Math.max(0, all.length - 1));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        int width = area.width - 2 * margin;
        int y = area.y + margin;
        for (Control one : composite.getChildren()) {
            int height = one.computeSize(width, SWT.DEFAULT, flushCache).y;
            one.setBounds(area.x + margin, y, width, height);
            y += height + spacing;
        }
    }

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        return LEAST;
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return parent.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed).x;
    }
}
