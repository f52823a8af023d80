package org.rapporteur.ui.parts;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.rapporteur.ui.session.Pieces;

/** A list to choose one of that may be long. Its widget takes a millisecond for each item, so that it is filled in pieces. */
public final class LongList {

    private static final int PIECE = 5;
    private static final int NONE = -1;

    private final Combo combo;
    private List<String> items = List.of();
    private int wanted = NONE;

    /**
     * @param combo the widget; who listens to it asks for what is {@link #selected()} and begins to listen later than this
     */
    public LongList(Combo combo) {
        this.combo = combo;
        combo.addListener(SWT.Selection, event -> wanted = NONE);
    }

    /**
     * Offers others than before; none of them is selected.
     *
     * @param others the items
     */
    public void offer(List<String> others) {
        items = List.copyOf(others);
        wanted = NONE;
        combo.removeAll();
        fill(items, 0);
    }

    private void fill(List<String> mine, int from) {
        if (mine == items) { // otherwise there are others by now
            int to = Math.min(mine.size(), from + PIECE);
            mine.subList(from, to).forEach(combo::add);
            show();
            if (to < mine.size()) {
                Pieces.of(combo.getDisplay()).add(combo, () -> fill(mine, to));
            }
        }
    }

    /**
     * Selects an item, also one that is not in its place yet.
     *
     * @param index its number; negative: none
     */
    public void select(int index) {
        wanted = Math.max(NONE, index);
        if (index < 0) {
            combo.deselectAll();
        }
        show();
    }

    private void show() {
        if (wanted != NONE && wanted < combo.getItemCount()) {
            combo.select(wanted);
        }
    }

    /** Number of the item that is selected; negative when none is. */
    public int selected() {
        return wanted != NONE ? wanted : combo.getSelectionIndex();
    }

    /** Whether nothing is offered. */
    public boolean isEmpty() {
        return items.isEmpty();
    }
}
