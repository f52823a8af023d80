package org.rapporteur.questionnaire.word.read;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** One appearance of a mark in a document: a bookmark, a content control, or both around the same. */
final class Place {

    /** A cell of a table, and the marks in it. */
    record Cell(Passage passage, Set<String> marks) {
        Cell() {
            this(new Passage(false), new LinkedHashSet<>());
        }

        /** Whether the cell is the box of one answer, so that all that stands in it belongs to the answer. */
        boolean isBox() {
            return marks.size() == 1;
        }
    }

    private final Optional<Cell> cell;
    private final Passage passage;
    private boolean bookmark;
    private Optional<Boolean> ticked = Optional.empty();

    Place(Optional<Cell> cell, boolean inside) {
        this.cell = cell;
        passage = new Passage(inside);
    }

    Optional<Cell> cell() {
        return cell;
    }

    Passage passage() {
        return passage;
    }

    void isBookmark() {
        bookmark = true;
    }

    boolean hasBookmark() {
        return bookmark;
    }

    void tick(boolean state) {
        ticked = Optional.of(state);
    }

    Optional<Boolean> ticked() {
        return ticked;
    }

    private Passage whole() {
        return cell.filter(Cell::isBox).map(Cell::passage).orElse(passage);
    }

    String text() {
        return whole().text();
    }

    boolean hasNoText() {
        return whole().hasNoText();
    }
}
