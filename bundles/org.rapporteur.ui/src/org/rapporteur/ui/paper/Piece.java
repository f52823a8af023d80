package org.rapporteur.ui.paper;

import java.util.List;

import org.eclipse.swt.graphics.GC;

/**
 * A piece of a page that stands on its own: a paragraph, a row of a table, a chart.
 *
 * @param height its height with the space around it
 * @param marks what is drawn
 * @param text what it says, for those who read or copy it
 */
record Piece(int height, List<Mark> marks, String text) {

    Piece {
        marks = List.copyOf(marks);
    }

    static Piece space(int height) {
        return new Piece(height, List.of(), "");
    }

    void draw(GC gc, int left, int top) {
        marks.forEach(mark -> mark.draw(gc, left, top));
    }
}
