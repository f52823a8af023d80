package org.rapporteur.report.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Use;

/** The seven principles as measures: a country beside its region, or a region as a whole. */
@Component(service = ReportSection.class)
public final class Principles implements ReportSection {

    /** A share of amounts of money has no whole numerator; the figure shown has one decimal at most. */
    private static final long PRECISION = 1_000_000;

    @Override
    public String id() {
        return "principles";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        var principles = new org.rapporteur.analysis.principle.Principles(inquiry);
        return switch (subject) {
            case Subject.OfCountry of -> blocks(of.region(), Optional.of(of.party()), principles, inquiry);
            case Subject.OfRegion of -> blocks(of.region(), Optional.empty(), principles, inquiry);
            case Subject.OfMeeting meeting -> List.of();
            case Subject.OfDossier dossier -> List.of();
        };
    }

    /**
     * A line of the table.
     *
     * @param region the measure of the region as a whole
     * @param country that of the country; empty in a region's report, and where a single country cannot be measured
     */
    private record Line(Measure region, Optional<Measure> country) {

        boolean isKnown() {
            return region.value().isPresent() || country.isPresent() && country.get().value().isPresent();
        }

        /** Whether a reader learns something: of many details, those that are nowhere on record say nothing. */
        boolean isWorthPrinting() {
            return own().detail().isEmpty() || region.numerator().signum() != 0 || own().numerator().signum() != 0;
        }

        /** The measure the report is about. */
        Measure own() {
            return country.orElse(region);
        }
    }

    private static List<Block> blocks(Region region, Optional<Party> country, org.rapporteur.analysis.principle.Principles principles,
            Inquiry inquiry) {
        var wording = Wording.of(inquiry, Principles.class);
        Map<String, Measure> own = country.map(party -> principles.of(region, party)).orElse(List.of()).stream()
                .collect(Collectors.toMap(Principles::key, Function.identity()));
        List<Line> lines = principles.of(region).stream().map(one -> new Line(one, Optional.ofNullable(own.get(key(one)))))
                .filter(Line::isKnown).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "principles.heading"));
        if (lines.isEmpty()) {
            blocks.add(wording.paragraph("principles.none", wording.region(region)));
        } else {
            blocks.add(wording.paragraph("principles.reading"));
            for (int number : principles.numbers()) {
                List<Line> printed = lines.stream().filter(line -> line.own().principle() == number && line.isWorthPrinting()).toList();
                if (!printed.isEmpty()) {
                    blocks.add(wording.heading(2, "principles.numbered", number, principles.name(number)));
                    blocks.add(printed("principle-" + number, printed, country, wording));
                }
            }
            unmeasured(lines, principles, wording, blocks);
            blocks.add(all(lines, country, principles, wording));
        }
        return blocks;
    }

    private static String key(Measure measure) {
        return measure.id() + "/" + measure.detail();
    }

    private static Block.Table printed(String id, List<Line> lines, Optional<Party> country, Wording wording) {
        return new Block.Table(id, wording.text(country.isEmpty() ? "principles.table" : "principles.beside"),
                wording.text("principles.table.description"), columns(country, wording),
                Listed.rows(lines, line -> cells(line, country, wording)), Use.READING);
    }

    private static Block all(List<Line> lines, Optional<Party> country, org.rapporteur.analysis.principle.Principles principles,
            Wording wording) {
        List<Column> columns = columns(country, wording);
        columns.add(wording.column("principles.principle", Column.Kind.TEXT, 2.6));
        return new Block.Table("principles", wording.text("principles.all"), wording.text("principles.table.description"), columns,
                Listed.rows(lines, line -> {
                    List<Cell> cells = cells(line, country, wording);
                    int number = line.own().principle();
                    cells.add(wording.cell(wording.text("principles.numbered", number, principles.name(number))));
                    return cells;
                }), Use.DATA);
    }

    private static List<Column> columns(Optional<Party> country, Wording wording) {
        var columns = new ArrayList<Column>();
        columns.add(wording.column("principles.measure", Column.Kind.TEXT, 4));
        columns.add(new Column(country.map(wording::party).orElseGet(() -> wording.text("principles.value")), Column.Kind.NUMBER, 1.3));
        columns.add(wording.column("principles.counted", Column.Kind.TEXT, 1.3));
        columns.add(wording.column("principles.unknown", Column.Kind.NUMBER, 1.1));
        country.ifPresent(party -> columns.add(wording.column("principles.region", Column.Kind.NUMBER, 1.2)));
        return columns;
    }

    private static List<Cell> cells(Line line, Optional<Party> country, Wording wording) {
        boolean measured = country.isEmpty() || line.country().isPresent();
        var cells = new ArrayList<Cell>();
        cells.add(wording.cell(line.own().name()));
        cells.add(measured ? value(line.own(), wording) : Cell.EMPTY);
        cells.add(measured ? counted(line.own(), wording) : Cell.EMPTY);
        cells.add(measured && line.own().unknown() > 0 ? Cell.number(line.own().unknown()) : Cell.EMPTY);
        country.ifPresent(party -> cells.add(value(line.region(), wording)));
        return cells;
    }

    private static Cell value(Measure measure, Wording wording) {
        if (measure.value().isEmpty()) {
            return wording.cell(wording.text("principles.notKnown"));
        }
        double value = measure.value().getAsDouble();
        return switch (measure.unit()) {
            case SHARE -> new Cell.Share(Math.round(value * PRECISION), PRECISION);
            case MEDIAN, COUNT -> new Cell.Number(BigDecimal.valueOf(value).stripTrailingZeros());
            case TREND -> wording.cell(wording.text("principles.points", BigDecimal.valueOf(Math.round(value * 100))));
        };
    }

    private static Cell counted(Measure measure, Wording wording) {
        return measure.unit() == Measure.Unit.SHARE && measure.value().isPresent()
                ? wording.cell(wording.text("principles.of", measure.numerator(), measure.denominator())) : Cell.EMPTY;
    }

    /** A principle of which nothing is known is named, so that nobody takes silence for success. */
    private static void unmeasured(List<Line> known, org.rapporteur.analysis.principle.Principles principles, Wording wording,
            List<Block> blocks) {
        List<List<Run>> silent = principles.numbers().stream().filter(number -> known.stream().noneMatch(one -> one.own().principle() == number))
                .map(number -> List.of(Run.plain(wording.text("principles.numbered", number, principles.name(number))))).toList();
        if (!silent.isEmpty()) {
            blocks.add(wording.paragraph("principles.silent", silent.size()));
            blocks.add(new Block.Listing(false, silent));
        }
    }
}
