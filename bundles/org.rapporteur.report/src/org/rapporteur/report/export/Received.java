package org.rapporteur.report.export;

import java.util.ArrayList;
import java.util.List;

import org.rapporteur.region.register.TooMuchException;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Run;

/**
 * What a plug-in's section gave, taken down while its time is watched: rows that are made later could throw in the middle of a file.
 * More than a person reads is refused.
 */
final class Received {

    private static final int MOST_BLOCKS = 10_000;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_CHARACTERS = 10_000_000;

    private int characters;

    private Received() {
    }

    static List<Block> blocks(List<Block> given) {
        var received = new Received();
        var blocks = new ArrayList<Block>();
        for (Block block : given) {
            if (blocks.size() == MOST_BLOCKS) {
                throw new TooMuchException(MOST_BLOCKS);
            }
            blocks.add(received.block(block));
        }
        return List.copyOf(blocks);
    }

    private Block block(Block block) {
        switch (block) {
            case Block.Heading heading -> count(heading.text());
            case Block.Paragraph paragraph -> count(paragraph.runs());
            case Block.Listing listing -> listing.items().forEach(this::count);
            case Block.KeyFigures figures -> figures.figures().forEach(figure -> {
                count(figure.value());
                count(figure.label());
                count(figure.remark());
            });
            case Block.Note note -> count(note.text());
            case Block.Chart chart -> {
                count(chart.title());
                count(chart.description());
                chart.categories().forEach(this::count);
            }
            case Block.Table table -> {
                count(table.title());
                count(table.description());
                return new Block.Table(table.id(), table.title(), table.description(), table.columns(), rows(table.rows()), table.use());
            }
        }
        return block;
    }

    private Rows rows(Rows given) {
        var rows = new ArrayList<List<Cell>>();
        for (List<Cell> row : given) {
            if (rows.size() == MOST_ROWS) {
                throw new TooMuchException(MOST_ROWS);
            }
            row.forEach(cell -> {
                switch (cell) {
                    case Cell.Text text -> count(text.value());
                    case Cell.Date date -> count(date.words());
                    case Cell.State state -> count(state.label());
                    case Cell.Number number -> { }
                    case Cell.Share share -> { }
                    case Cell.Empty empty -> { }
                }
            });
            rows.add(List.copyOf(row));
        }
        return Rows.of(rows);
    }

    private void count(List<Run> runs) {
        runs.forEach(run -> count(run.text()));
    }

    private void count(String text) {
        characters += Math.min(text.length(), MOST_CHARACTERS + 1);
        if (characters > MOST_CHARACTERS) {
            throw new TooMuchException(MOST_CHARACTERS);
        }
    }
}
