package org.rapporteur.report.tree;

import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * The rows of a table, made one by one while an exporter writes them, so that a table of any length needs no memory. Can be
 * iterated any number of times, with the same result each time.
 */
public interface Rows extends Iterable<List<Cell>> {

    /** Number of rows. */
    int count();

    /** The same rows, each changed when it is made. */
    default Rows map(UnaryOperator<List<Cell>> change) {
        var unchanged = this;
        return new Rows() {
            @Override
            public int count() {
                return unchanged.count();
            }

            @Override
            public Iterator<List<Cell>> iterator() {
                return StreamSupport.stream(unchanged.spliterator(), false).map(change).iterator();
            }
        };
    }

    /** Rows that are all there. */
    static Rows of(List<List<Cell>> rows) {
        var all = List.copyOf(rows);
        return new Rows() {
            @Override
            public int count() {
                return all.size();
            }

            @Override
            public Iterator<List<Cell>> iterator() {
                return all.iterator();
            }
        };
    }
}
