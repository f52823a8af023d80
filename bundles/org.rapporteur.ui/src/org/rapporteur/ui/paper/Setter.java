package org.rapporteur.ui.paper;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Font;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Run;
import org.rapporteur.ui.look.Shade;

/** Sets blocks as pieces of a page, one after the other as they are asked for. */
final class Setter {

    private static final int GAP = 10;
    /** The least width of a key figure; the longest word of their labels fits. */
    private static final int FIGURE = 140;

    private static final int INDENT = 22;
    private static final int PAD = 10;

    private final Look look;

    Setter(Look look) {
        this.look = look;
    }

    /** What stands before the content: title and facts. */
    Iterator<Piece> cover(Report report) {
        Stream<Piece> titles = Stream.of(lines(report.title(), look.fonts().title, look.palette().plain().solid(), 4, 2),
                lines(report.subtitle(), look.fonts().lead, look.palette().quiet(), 2, 10));
        Stream<Piece> facts = report.facts().stream().map(fact -> paragraph(
                List.of(Run.quiet(fact.label() + ": "), Run.plain(fact.value())), look.fonts().body, 0, 1));
        return Stream.concat(titles, facts).iterator();
    }

    /** The pieces of a block. */
    Iterator<Piece> pieces(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading(heading)).iterator();
            case Block.Paragraph paragraph -> Stream.of(paragraph(paragraph)).iterator();
            case Block.Listing listing -> IntStream.range(0, listing.items().size()).mapToObj(i -> item(listing, i)).iterator();
            case Block.KeyFigures figures -> figures(figures.figures());
            case Block.Table table -> new TableSetter(look, table).pieces();
            case Block.Chart chart -> Stream.of(lines(chart.title(), look.fonts().strong, look.text(), 12, 2),
                    new ChartSetter(look, chart).piece()).iterator();
            case Block.Note note -> Stream.of(note(note)).iterator();
        };
    }

    private Piece heading(Block.Heading heading) {
        return lines(heading.text(), look.fonts().heading(heading.level()), look.palette().plain().solid(), 22 - 3 * heading.level(), 4);
    }

    private Piece paragraph(Block.Paragraph paragraph) {
        return switch (paragraph.style()) {
            case BODY -> paragraph(paragraph.runs(), look.fonts().body, 0, 6);
            case LEAD -> paragraph(paragraph.runs(), look.fonts().lead, 0, 8);
            case QUOTATION -> paragraph(paragraph.runs(), look.fonts().stressed, INDENT, 8);
        };
    }

    private Piece paragraph(List<Run> runs, Font font, int indent, int after) {
        var set = look.ink().lines(look.stretches(runs, font), indent, 2, look.width() - indent);
        return new Piece(set.height() + 2 + after, List.copyOf(set.words()), text(runs));
    }

    private Piece item(Block.Listing listing, int index) {
        String sign = listing.numbered() ? index + 1 + "." : "•";
        var set = look.ink().lines(look.stretches(listing.items().get(index), look.fonts().body), INDENT, 1, look.width() - INDENT);
        var marks = new ArrayList<Mark>(set.words());
        marks.add(new Mark.Words(4, 1, sign, look.fonts().body, look.palette().quiet()));
        return new Piece(set.height() + 3, marks, text(listing.items().get(index)));
    }

    /** As many beside each other as can be read. */
    private Iterator<Piece> figures(List<Block.KeyFigure> all) {
        int most = Math.max(1, (look.width() + GAP) / (FIGURE + GAP));
        int rows = (all.size() + most - 1) / most;
        int columns = rows == 0 ? 1 : (all.size() + rows - 1) / rows;
        return IntStream.range(0, rows)
                .mapToObj(row -> figures(all.subList(row * columns, Math.min(all.size(), (row + 1) * columns)), columns)).iterator();
    }

    private Piece figures(List<Block.KeyFigure> figures, int columns) {
        int width = (look.width() - GAP * (columns - 1)) / columns;
        var marks = new ArrayList<Mark>();
        int height = 0;
        int x = 0;
        for (var figure : figures) {
            int y = 8 + PAD;
            for (var part : List.of(new Ink.Stretch(figure.value(), look.fonts().figure, look.palette().plain().solid()),
                    new Ink.Stretch(figure.label(), look.fonts().body, look.text()),
                    new Ink.Stretch(figure.remark(), look.fonts().small, look.palette().quiet()))) {
                if (!part.text().isEmpty()) {
                    var set = look.ink().lines(List.of(part), x + PAD, y, width - 2 * PAD);
                    marks.addAll(set.words());
                    y += set.height();
                }
            }
            height = Math.max(height, y + PAD);
            x += width + GAP;
        }
        for (int i = 0; i < figures.size(); i++) {
            marks.addFirst(new Mark.Box(i * (width + GAP), 8, width, height - 8, look.palette().heading()));
        }
        return new Piece(height + 10, marks, figures.stream().flatMap(figure -> Stream.of(figure.value(), figure.label(),
                figure.remark())).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n")));
    }

    private Piece note(Block.Note note) {
        Shade shade = look.palette().of(note.tone());
        var set = look.ink().lines(note.text(), look.fonts().body, shade.text(), 4 + PAD, 6 + 4, look.width() - 4 - 2 * PAD);
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Box(0, 6, look.width(), set.height() + 8, shade.ground()));
        marks.add(new Mark.Box(0, 6, 4, set.height() + 8, shade.solid()));
        marks.addAll(set.words());
        return new Piece(set.height() + 8 + 14, marks, note.text());
    }

    private Piece lines(String text, Font font, org.eclipse.swt.graphics.Color colour, int before, int after) {
        var set = look.ink().lines(text, font, colour, 0, before, look.width());
        return new Piece(before + set.height() + after, List.copyOf(set.words()), text);
    }

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
