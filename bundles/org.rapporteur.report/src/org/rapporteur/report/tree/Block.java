package org.rapporteur.report.tree;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A piece of a report, in reading order. */
public sealed interface Block {

    /** What the block is meant for. */
    default Use use() {
        return Use.BOTH;
    }

    /**
     * A heading; the blocks up to the next heading of the same or a higher level belong to it.
     *
     * @param level 1 for the parts of the report, to 4
     * @param text the words
     */
    record Heading(int level, String text) implements Block {
        /** Checks the level. */
        public Heading {
            Objects.requireNonNull(text);
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("The heading '" + text + "' has level " + level + ", not 1 to 4.");
            }
        }

        @Override
        public Use use() {
            return Use.READING;
        }
    }

    /**
     * A paragraph.
     *
     * @param style what sort of paragraph
     * @param runs its text
     */
    record Paragraph(Style style, List<Run> runs) implements Block {

        /** What sort of paragraph it is. */
        public enum Style {
            /** Running text. */
            BODY,
            /** The opening of a report or a part, larger. */
            LEAD,
            /** Words of a source. */
            QUOTATION
        }

        /** Copies the runs. */
        public Paragraph {
            Objects.requireNonNull(style);
            runs = List.copyOf(runs);
        }

        @Override
        public Use use() {
            return Use.READING;
        }
    }

    /**
     * A list.
     *
     * @param numbered whether its items are numbered from 1
     * @param items its items
     */
    record Listing(boolean numbered, List<List<Run>> items) implements Block {
        /** Copies the items. */
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public Use use() {
            return Use.READING;
        }
    }

    /**
     * Figures that a reader takes in at a glance.
     *
     * @param figures the figures, two to six
     */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        /** Copies the figures. */
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A table.
     *
     * @param id a stable name, unique in the report: lower-case letters, digits, hyphens; names sheets and tables in workbooks
     * @param title its caption
     * @param description what it shows, for those who cannot see it; not empty
     * @param columns its columns; the first one heads the rows
     * @param rows its rows; a table without rows is not written
     * @param use what it is meant for
     */
    record Table(String id, String title, String description, List<Column> columns, Rows rows, Use use) implements Block {
        /** Copies the columns. */
        public Table {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            Objects.requireNonNull(description);
            Objects.requireNonNull(rows);
            Objects.requireNonNull(use);
            columns = List.copyOf(columns);
        }

        /** The table without the columns in which nothing stands, as a reader wants it; whoever works with data keeps them all. */
        public Table filled() {
            var shown = new BitSet();
            for (Iterator<List<Cell>> all = rows.iterator(); shown.cardinality() < columns.size() && all.hasNext();) {
                List<Cell> row = all.next();
                IntStream.range(0, row.size()).filter(i -> !(row.get(i) instanceof Cell.Empty)).forEach(shown::set);
            }
            if (shown.isEmpty() || shown.cardinality() == columns.size()) {
                return this;
            }
            int[] places = shown.stream().toArray();
            return new Table(id, title, description, Arrays.stream(places).mapToObj(columns::get).toList(),
                    rows.map(row -> Arrays.stream(places).mapToObj(row::get).toList()), use);
        }
    }

    /**
     * A chart that the reader's program draws.
     *
     * @param id a stable name, unique in the report
     * @param title its caption
     * @param description what it shows, for those who cannot see it; not empty
     * @param kind how it is drawn
     * @param categories what the values are about
     * @param series its series; each has as many values as there are categories
     */
    record Chart(String id, String title, String description, Kind kind, List<String> categories, List<Series> series)
            implements Block {

        /** How a chart is drawn. */
        public enum Kind {
            /** Horizontal bars. */
            BAR,
            /** Horizontal bars, the series of a category end to end. */
            STACKED_BAR,
            /** Upright columns. */
            COLUMN,
            /** Lines over the categories. */
            LINE,
            /** A ring of shares; one series. */
            DOUGHNUT
        }

        /**
         * A series of values.
         *
         * @param name its name
         * @param tones colours: one for the series, or one for each category
         * @param values the values; null where none is known
         */
        public record Series(String name, List<Tone> tones, List<Double> values) {
            /** Copies the tones; the values may hold null. */
            public Series {
                Objects.requireNonNull(name);
                tones = List.copyOf(tones);
                values = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(values));
            }
        }

        /** Copies the lists and checks that each series fits the categories. */
        public Chart {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            Objects.requireNonNull(description);
            Objects.requireNonNull(kind);
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            for (var one : series) {
                if (one.values().size() != categories.size()) {
                    throw new IllegalArgumentException("The series " + one.name() + " of the chart " + id + " has "
                            + one.values().size() + " values for " + categories.size() + " categories.");
                }
            }
        }
    }

    /**
     * A remark set apart: a warning, a source, a hint that something is missing.
     *
     * @param tone what it means
     * @param text the words
     */
    record Note(Tone tone, String text) implements Block {
        /** Checks that no part is null. */
        public Note {
            Objects.requireNonNull(tone);
            Objects.requireNonNull(text);
        }
    }

    /**
     * A figure with what it counts.
     *
     * @param value the figure as shown, for instance {@code 12 of 14}
     * @param label what it counts
     * @param remark what to know about it, for instance how many are unknown; may be empty
     * @param cell the figure as a typed value for workbooks
     */
    record KeyFigure(String value, String label, String remark, Cell cell) {
        /** Checks that no part is null. */
        public KeyFigure {
            Objects.requireNonNull(value);
            Objects.requireNonNull(label);
            Objects.requireNonNull(remark);
            Objects.requireNonNull(cell);
        }
    }

    /** A paragraph of running text in the report's language. */
    static Block text(String text) {
        return new Paragraph(Paragraph.Style.BODY, List.of(Run.plain(text)));
    }
}
