package org.rapporteur.report.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.principle.Measure;
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
            case Subject.OfCountry of -> blocks(of.region(), principles.of(of.region(), of.party()), country(of, inquiry), principles, inquiry);
            case Subject.OfRegion of -> blocks(of.region(), principles.of(of.region()), List.of(), principles, inquiry);
            case Subject.OfMeeting meeting -> List.of();
            case Subject.OfDossier dossier -> List.of();
        };
    }

    /** Heading of the country's column; a region's report has none. */
    private static List<String> country(Subject.OfCountry of, Inquiry inquiry) {
        return List.of(Wording.of(inquiry, Principles.class).party(of.party()));
    }

    private static List<Block> blocks(Region region, List<Measure> measures, List<String> country,
            org.rapporteur.analysis.principle.Principles principles, Inquiry inquiry) {
        var wording = Wording.of(inquiry, Principles.class);
        Map<String, Measure> beside = country.isEmpty() ? Map.of()
                : principles.of(region).stream().collect(Collectors.toMap(Principles::key, Function.identity()));
        List<Measure> known = measures.stream().filter(one -> isKnown(one) || beside.containsKey(key(one)) && isKnown(beside.get(key(one))))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "principles.heading"));
        if (known.isEmpty()) {
            blocks.add(wording.paragraph("principles.none", wording.region(region)));
        } else {
            blocks.add(wording.paragraph("principles.reading"));
            blocks.add(table(known, beside, country, principles, wording));
            unmeasured(known, principles, wording, blocks);
        }
        return blocks;
    }

    private static boolean isKnown(Measure measure) {
        return measure.value().isPresent();
    }

    private static String key(Measure measure) {
        return measure.id() + "/" + measure.detail();
    }

    private static Block table(List<Measure> measures, Map<String, Measure> beside, List<String> country,
            org.rapporteur.analysis.principle.Principles principles, Wording wording) {
        var columns = new ArrayList<Column>();
        columns.add(wording.column("principles.measure", Column.Kind.TEXT, 4));
        columns.add(new Column(country.isEmpty() ? wording.text("principles.value") : country.getFirst(), Column.Kind.NUMBER, 1.3));
        columns.add(wording.column("principles.counted", Column.Kind.TEXT, 1.3));
        columns.add(wording.column("principles.unknown", Column.Kind.NUMBER, 1.1));
        if (!country.isEmpty()) {
            columns.add(wording.column("principles.region", Column.Kind.NUMBER, 1.2));
        }
        columns.add(wording.column("principles.principle", Column.Kind.TEXT, 2.6));
        String title = wording.text(country.isEmpty() ? "principles.table" : "principles.beside");
        return new Block.Table("principles", title, wording.text("principles.table.description"), columns, Listed.rows(measures, measure -> {
            var cells = new ArrayList<Cell>(List.of(wording.cell(measure.name()), value(measure, wording), counted(measure, wording),
                    measure.unknown() == 0 ? Cell.EMPTY : Cell.number(measure.unknown())));
            if (!country.isEmpty()) {
                cells.add(value(beside.get(key(measure)), wording));
            }
            cells.add(wording.cell(wording.text("principles.numbered", measure.principle(), principles.name(measure.principle()))));
            return cells;
        }), Use.BOTH);
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
    private static void unmeasured(List<Measure> known, org.rapporteur.analysis.principle.Principles principles, Wording wording,
            List<Block> blocks) {
        List<List<Run>> silent = principles.numbers().stream().filter(number -> known.stream().noneMatch(one -> one.principle() == number))
                .map(number -> List.of(Run.plain(wording.text("principles.numbered", number, principles.name(number))))).toList();
        if (!silent.isEmpty()) {
            blocks.add(wording.paragraph("principles.silent", silent.size()));
            blocks.add(new Block.Listing(false, silent));
        }
    }
}
