package org.rapporteur.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.analysis.matrix.Grouping;
import org.rapporteur.analysis.matrix.MatrixView;

/**
 * What stands in the lines of the table: the rows of the matrix, and a heading before each group of them.
 *
 * @param rows row of each line; -1 - n for the n-th heading
 * @param headings the headings
 */
record Lines(int[] rows, List<String> headings) {

    /**
     * The lines of a view.
     *
     * @param name names a group; empty stands for what is in none
     */
    static Lines of(MatrixView view, Function<Optional<EObject>, String> name) {
        int count = view.rowCount();
        if (view.grouping() == Grouping.NONE) {
            return new Lines(IntStream.range(0, count).toArray(), List.of());
        }
        List<String> headings = new ArrayList<>();
        var rows = IntStream.builder();
        Optional<EObject> before = null;
        for (int row = 0; row < count; row++) {
            Optional<EObject> group = view.group(row);
            if (!Objects.equals(group, before)) {
                rows.add(-1 - headings.size());
                headings.add(name.apply(group));
                before = group;
            }
            rows.add(row);
        }
        return new Lines(rows.build().toArray(), headings);
    }

    int count() {
        return rows.length;
    }

    /** The row in a line; empty in a heading. */
    OptionalInt row(int line) {
        return line < rows.length && rows[line] >= 0 ? OptionalInt.of(rows[line]) : OptionalInt.empty();
    }

    /** The heading in a line; empty in a row. */
    Optional<String> heading(int line) {
        return line < rows.length && rows[line] < 0 ? Optional.of(headings.get(-1 - rows[line])) : Optional.empty();
    }

    /** The line of a row. */
    int line(int row) {
        return IntStream.range(0, rows.length).filter(line -> rows[line] == row).findFirst().orElse(-1);
    }
}
