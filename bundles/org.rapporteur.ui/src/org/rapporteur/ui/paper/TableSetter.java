package org.rapporteur.ui.paper;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.swt.SWT;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;

/** Sets a table row by row. Each column gets the room its longest word needs, as far as there is room, and its share of the rest. */
final class TableSetter {

    private static final int PAD = 6;
    private static final int LOOKED_AT = 200;

    private final Look look;
    private final Block.Table table;
    private final int[] left;

    TableSetter(Look look, Block.Table table) {
        this.look = look;
        this.table = table;
        left = places();
    }

    Iterator<Piece> pieces() {
        if (table.rows().count() == 0) {
            return List.<Piece>of().iterator();
        }
        var title = look.ink().lines(table.title(), look.fonts().strong, look.text(), 0, 10, look.width());
        Stream<Piece> head = Stream.of(new Piece(title.height() + 14, List.copyOf(title.words()), table.title()), header());
        Stream<Piece> rows = StreamSupport.stream(table.rows().spliterator(), false).map(this::row);
        return Stream.concat(Stream.concat(head, rows), Stream.of(Piece.space(14))).iterator();
    }

    private int[] places() {
        int count = table.columns().size();
        double[] needed = new double[count];
        for (int i = 0; i < count; i++) {
            needed[i] = look.ink().longest(look.fonts().strong, table.columns().get(i).header());
        }
        int row = 0;
        for (var cells : table.rows()) {
            for (int i = 0; i < Math.min(count, cells.size()); i++) {
                needed[i] = Math.max(needed[i], look.ink().longest(look.fonts().body, look.text(cells.get(i))));
            }
            if (++row == LOOKED_AT) {
                break;
            }
        }
        double total = 0;
        double shares = 0;
        for (int i = 0; i < count; i++) {
            needed[i] = Math.min(needed[i], look.width() / 3.0) + 2 * PAD;
            total += needed[i];
            shares += table.columns().get(i).width();
        }
        int[] places = new int[count + 1];
        double x = 0;
        for (int i = 0; i < count; i++) {
            places[i] = (int) x;
            x += total > look.width() ? needed[i] * look.width() / total
                    : needed[i] + (look.width() - total) * table.columns().get(i).width() / shares;
        }
        places[count] = look.width();
        return places;
    }

    private Piece header() {
        var marks = new ArrayList<Mark>();
        int height = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            var set = look.ink().lines(table.columns().get(i).header(), look.fonts().strong, look.text(), left[i] + PAD, 4, width(i));
            marks.addAll(set.words());
            height = Math.max(height, set.height() + 8);
        }
        marks.addFirst(new Mark.Box(0, 0, look.width(), height, look.palette().heading()));
        return new Piece(height, marks, table.columns().stream().map(Column::header).collect(Collectors.joining("\t")));
    }

    private Piece row(List<Cell> cells) {
        var marks = new ArrayList<Mark>();
        var states = new ArrayList<Integer>();
        int height = 0;
        for (int i = 0; i < Math.min(cells.size(), table.columns().size()); i++) {
            Cell cell = cells.get(i);
            var ink = cell instanceof Cell.State state ? look.palette().of(state.tone()).text() : look.text();
            var set = look.ink().lines(look.text(cell), look.fonts().body, ink, left[i] + PAD, 4, width(i));
            set.words().forEach(cell instanceof Cell.Number || cell instanceof Cell.Share ? right(marks, i) : marks::add);
            if (cell instanceof Cell.State) {
                states.add(i);
            }
            height = Math.max(height, set.height() + 8);
        }
        for (int i : states) {
            marks.addFirst(new Mark.Box(left[i], 0, left[i + 1] - left[i], height,
                    look.palette().of(((Cell.State) cells.get(i)).tone()).ground()));
        }
        marks.add(new Mark.Stroke(0, height, look.width(), height, 1, SWT.LINE_SOLID, look.palette().rule()));
        return new Piece(height + 1, marks, cells.stream().map(look::text).collect(Collectors.joining("\t")));
    }

    private java.util.function.Consumer<Mark.Words> right(List<Mark> marks, int column) {
        return words -> marks.add(new Mark.Words(left[column + 1] - PAD - look.ink().width(words.font(), words.text()), words.y(), words.text(),
                words.font(), words.ink()));
    }

    private int width(int column) {
        return left[column + 1] - left[column] - 2 * PAD;
    }
}
