package org.rapporteur.report.sections;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
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

    /** A table for reading without the columns in which nothing stands. */
    static Block.Table filled(Block.Table table) {
        List<List<Cell>> rows = StreamSupport.stream(table.rows().spliterator(), false).toList();
        var shown = new BitSet();
        for (List<Cell> row : rows) {
            IntStream.range(0, row.size()).filter(i -> !(row.get(i) instanceof Cell.Empty)).forEach(shown::set);
        }
        List<Column> columns = shown.stream().mapToObj(table.columns()::get).toList();
        return new Block.Table(table.id(), table.title(), table.description(), columns,
                rows(rows, row -> shown.stream().mapToObj(row::get).toList()), table.use());
    }

    /** A part of a table's name made from an identifier. */
    static String id(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
