package org.rapporteur.ui.matrix;

import java.util.Optional;

import org.rapporteur.analysis.matrix.MatrixCell;
import org.rapporteur.analysis.matrix.MatrixTotal;
import org.rapporteur.analysis.matrix.MatrixView;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;

/** What the table shows, by line and column. Asks the matrix for nothing that is not in sight. */
final class Sheet {

    private final MatrixView view;
    private final Words words;
    private Optional<Lines> lines = Optional.empty();
    private boolean signsOnly;

    Sheet(MatrixView view, Words words) {
        this.view = view;
        this.words = words;
    }

    MatrixView view() {
        return view;
    }

    Words words() {
        return words;
    }

    boolean signsOnly() {
        return signsOnly;
    }

    void setSignsOnly(boolean only) {
        signsOnly = only;
    }

    /** Rows or columns are others than before. */
    void forget() {
        lines = Optional.empty();
    }

    private Lines lines() {
        if (lines.isEmpty()) {
            lines = Optional.of(Lines.of(view, words::group));
        }
        return lines.get();
    }

    int lineCount() {
        return lines().count();
    }

    int columnCount() {
        return view.countries().size();
    }

    Optional<String> heading(int line) {
        return lines().heading(line);
    }

    Optional<Recommendation> recommendation(int line) {
        return line < 0 ? Optional.empty() : lines().row(line).stream().mapToObj(view::recommendation).findFirst();
    }

    Optional<Party> country(int column) {
        return column < 0 || column >= columnCount() ? Optional.empty() : Optional.of(view.countries().get(column));
    }

    /** A cell; empty in a heading. */
    Optional<MatrixCell> cell(int line, int column) {
        return lines().row(line).stream().mapToObj(row -> view.cell(row, column)).findFirst();
    }

    /** Whether a cell is what the filter asks for; all are when it asks nothing of cells. */
    boolean fits(int line, int column) {
        return !view.filter().asksOfCells() || lines().row(line).stream().anyMatch(row -> view.fits(row, column));
    }

    Optional<MatrixTotal> lineTotal(int line) {
        return lines().row(line).stream().mapToObj(view::rowTotal).findFirst();
    }

    MatrixTotal columnTotal(int column) {
        return view.columnTotal(column);
    }

    /** The line of a recommendation; -1 when it is not shown. */
    int line(Recommendation recommendation) {
        int row = view.rowOf(recommendation);
        return row < 0 ? -1 : lines().line(row);
    }
}
