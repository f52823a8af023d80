package org.rapporteur.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/** Reports to be written: a country's report of 200 recommendations, and a table of 50,000 rows and 12 columns. */
final class Trees {

    static final int RECOMMENDATIONS = 200;
    static final int ROWS = 50_000;
    static final int COLUMNS = 12;

    private static final int EACH = 20;
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final String[] MEASURES = {"train border officers in the identification of victims of trafficking",
        "exchange statistics on residence permits once a year", "lower the cost of sending remittances",
        "set up shelters & open information centres", "recognise professional qualifications obtained abroad"};

    private Trees() {
    }

    /** The text of a recommendation, a little different each time. */
    static String text(int number) {
        return "Governments should " + MEASURES[number % MEASURES.length] + ", beginning with the measures of group " + number + ".";
    }

    /** The report of one country. */
    static Report country(int number) {
        List<Block> blocks = new ArrayList<>();
        for (int first = 0; first < RECOMMENDATIONS; first += EACH) {
            blocks.add(new Block.Heading(1, "Meeting " + (first / EACH + 1)));
            blocks.add(Block.text("What became of the recommendations of this meeting in country " + number + "."));
            int from = first;
            List<List<Cell>> rows = IntStream.range(0, EACH).mapToObj(i -> row(number, from + i)).toList();
            blocks.add(new Block.Table("meeting-" + (first / EACH + 1), "Recommendations", "Each recommendation and its status",
                    List.of(new Column("Number", Column.Kind.TEXT, 1), new Column("Recommendation", Column.Kind.TEXT, 6),
                            new Column("Status", Column.Kind.STATE, 2), new Column("Due", Column.Kind.DATE, 2),
                            new Column("Responsible", Column.Kind.TEXT, 3)), Rows.of(rows), Use.BOTH));
        }
        return report("Country report " + number, blocks);
    }

    private static List<Cell> row(int country, int i) {
        LocalDate due = DAY.plusDays(i);
        return List.of(Cell.text(Integer.toString(i + 1)), Cell.text(text(country + i)), new Cell.State("under way", Tone.UNDER_WAY),
                new Cell.Date(due.toString(), due, due), Cell.text("Ministry of the Interior, department " + i % 9));
    }

    /** The large table; its rows are made while they are written. */
    static Report table() {
        List<Column> columns = IntStream.range(0, COLUMNS).mapToObj(i -> new Column("Column " + (i + 1), kind(i), 2)).toList();
        return report("All recommendations", List.of(new Block.Table("all", "All", "Every recommendation in every country", columns,
                new Rows() {
                    @Override
                    public int count() {
                        return ROWS;
                    }

                    @Override
                    public Iterator<List<Cell>> iterator() {
                        return IntStream.range(0, ROWS).mapToObj(Trees::wide).iterator();
                    }
                }, Use.DATA)));
    }

    private static Column.Kind kind(int column) {
        return switch (column % 4) {
            case 1 -> Column.Kind.NUMBER;
            case 2 -> Column.Kind.DATE;
            default -> Column.Kind.TEXT;
        };
    }

    private static List<Cell> wide(int row) {
        List<Cell> cells = new ArrayList<>(COLUMNS);
        for (int i = 0; i < COLUMNS; i++) {
            cells.add(switch (kind(i)) {
                case NUMBER -> Cell.number(row * 7L + i);
                case DATE -> new Cell.Date("", DAY.plusDays((row + i) % 1000), DAY.plusDays((row + i) % 1000));
                default -> Cell.text(i == 0 ? "R-" + row : text(row + i));
            });
        }
        return cells;
    }

    private static Report report(String title, List<Block> blocks) {
        var words = new Report.Words("Contents", "Page", "of", "Draft", "Overview", "continued", "Made with Rapporteur");
        var properties = new Report.Properties("en", false, "Benchmark", "Speed", List.of(), DAY, false, words);
        return new Report(title, "For measuring", List.of(new Report.Fact("Date", DAY.toString())), properties, blocks);
    }
}
