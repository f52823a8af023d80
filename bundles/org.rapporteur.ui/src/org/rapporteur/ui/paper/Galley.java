package org.rapporteur.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.GC;

/** Pieces one below the other, as far as they are set. */
final class Galley {

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();
    private int bottom;

    /** Begins anew, that far below the edge. */
    void begin(int top) {
        pieces.clear();
        tops.clear();
        bottom = top;
    }

    void add(Piece piece) {
        tops.add(bottom);
        pieces.add(piece);
        bottom += piece.height();
    }

    /** Where the next piece will begin. */
    int bottom() {
        return bottom;
    }

    /** A line for each paragraph and row, cells parted by tabs. */
    String text() {
        return pieces.stream().map(Piece::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /**
     * Draws what is in sight.
     *
     * @param left where the pieces begin
     * @param offset how much is scrolled out of sight above
     * @param end where the part ends that is to be painted
     */
    void draw(GC gc, int left, int offset, int end) {
        for (int i = first(offset); i < pieces.size() && tops.get(i) - offset < end; i++) {
            pieces.get(i).draw(gc, left, tops.get(i) - offset);
        }
    }

    /** The first piece in sight. */
    private int first(int offset) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tops.get(middle) + pieces.get(middle).height() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
