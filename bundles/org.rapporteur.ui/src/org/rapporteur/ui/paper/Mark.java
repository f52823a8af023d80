package org.rapporteur.ui.paper;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Something drawn, at a place from the top left of its piece. */
sealed interface Mark {

    /** Draws it with the top left of its piece at a place. */
    void draw(GC gc, int left, int top);

    /** Words on one line. */
    record Words(int x, int y, String text, Font font, Color ink) implements Mark {
        @Override
        public void draw(GC gc, int left, int top) {
            gc.setFont(font);
            gc.setForeground(ink);
            gc.drawText(text, left + x, top + y, SWT.DRAW_TRANSPARENT);
        }
    }

    /** A filled rectangle. */
    record Box(int x, int y, int width, int height, Color fill) implements Mark {
        @Override
        public void draw(GC gc, int left, int top) {
            gc.setBackground(fill);
            gc.fillRectangle(left + x, top + y, width, height);
        }
    }

    /** A line; a dash of {@link SWT#LINE_SOLID} and the like. */
    record Stroke(int fromX, int fromY, int toX, int toY, int width, int dash, Color ink) implements Mark {
        @Override
        public void draw(GC gc, int left, int top) {
            gc.setForeground(ink);
            gc.setLineWidth(width);
            gc.setLineStyle(dash);
            gc.drawLine(left + fromX, top + fromY, left + toX, top + toY);
            gc.setLineWidth(1);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    /** A slice of a disc, from an angle counter-clockwise, in degrees. */
    record Slice(int x, int y, int size, int from, int angle, Color fill) implements Mark {
        @Override
        public void draw(GC gc, int left, int top) {
            gc.setBackground(fill);
            gc.fillArc(left + x, top + y, size, size, from, angle);
        }
    }
}
