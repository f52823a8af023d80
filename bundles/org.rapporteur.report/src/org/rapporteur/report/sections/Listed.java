package org.rapporteur.report.sections;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Rows;

/** Tables over lists. */
final class Listed {

    private Listed() {
    }

    /** Rows that are made from the items of a list one by one while they are written. */
    static <T> Rows rows(List<T> items, Function<T, List<Cell>> row) {
        return new Rows() {
            @Override
            public int count() {
                return items.size();
            }

            @Override
            public Iterator<List<Cell>> iterator() {
                return items.stream().map(row).iterator();
            }
        };
    }

    /** A part of a table's name made from an identifier. */
    static String id(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
