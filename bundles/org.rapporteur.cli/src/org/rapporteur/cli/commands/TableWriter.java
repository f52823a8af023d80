package org.rapporteur.cli.commands;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import org.rapporteur.analysis.listing.Value;

/** Columns for people: as wide as what stands in them, long texts shortened, columns in which nothing stands left out. */
final class TableWriter implements ListWriter {

    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();
    private final PrintStream out;
    private final String empty;
    private final int widest;

    /**
     * @param headings headings of the columns
     * @param out where it is written
     * @param empty what is said when there are no rows
     * @param widest characters that a column may take
     */
    TableWriter(List<String> headings, PrintStream out, String empty, int widest) {
        this.widest = widest;
        this.out = out;
        this.empty = empty;
        lines.add(headings);
    }

    @Override
    public void next(List<Value> values) {
        lines.add(values.stream().map(ListWriter::text).map(this::shorten).toList());
    }

    void line(List<String> values) {
        lines.add(values.stream().map(this::shorten).toList());
    }

    @Override
    public void close() {
        if (lines.size() == 1) {
            out.println(empty);
            return;
        }
        int columns = lines.getFirst().size();
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            int c = column;
            boolean used = lines.stream().skip(1).anyMatch(line -> !line.get(c).isEmpty());
            widths[column] = used ? lines.stream().mapToInt(line -> width(line.get(c))).max().orElse(0) : 0;
        }
        lines.forEach(line -> out.println(joined(line, widths)));
    }

    private static String joined(List<String> line, int... widths) {
        var text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0) {
                text.append(line.get(column)).append(" ".repeat(widths[column] - width(line.get(column)))).append(GAP);
            }
        }
        return text.toString().stripTrailing();
    }

    /** On one line, and without characters that a terminal would obey. */
    private String shorten(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return width(line) <= widest ? line : line.substring(0, line.offsetByCodePoints(0, widest - 1)).stripTrailing() + "…";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
