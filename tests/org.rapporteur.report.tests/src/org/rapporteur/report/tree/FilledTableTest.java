package org.rapporteur.report.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.rapporteur.report.tree.Block.Table;

class FilledTableTest {

    private static final Cell SOME = Cell.text("some");

    /** A table of the columns A, B and C. */
    private static Table table(Cell[]... rows) {
        var columns = List.of("A", "B", "C").stream().map(name -> new Column(name, Column.Kind.TEXT, 1)).toList();
        return new Table("t", "Table", "A table", columns, Rows.of(Arrays.stream(rows).map(List::of).toList()), Use.BOTH);
    }

    private static Cell[] row(Cell... cells) {
        return cells;
    }

    private static List<String> headers(Table table) {
        return table.columns().stream().map(Column::header).toList();
    }

    @Test
    void columnsInWhichNothingStandsAreLeftOut() {
        Table filled = table(row(SOME, Cell.EMPTY, Cell.EMPTY), row(Cell.EMPTY, Cell.EMPTY, SOME)).filled();
        assertEquals(List.of("A", "C"), headers(filled));
        assertEquals(2, filled.rows().count());
        assertEquals(List.of(List.of(SOME, Cell.EMPTY), List.of(Cell.EMPTY, SOME)),
                StreamSupport.stream(filled.rows().spliterator(), false).toList());
    }

    @Test
    void aTableWithSomethingInEveryColumnStaysAsItIs() {
        Table table = table(row(SOME, Cell.EMPTY, SOME), row(Cell.EMPTY, SOME, Cell.EMPTY));
        assertSame(table, table.filled());
    }

    @Test
    void aTableInWhichNothingStandsKeepsItsColumns() {
        assertEquals(List.of("A", "B", "C"), headers(table(row(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)).filled()));
    }
}
