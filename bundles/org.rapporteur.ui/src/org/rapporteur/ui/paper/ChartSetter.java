package org.rapporteur.ui.paper;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Block.Chart.Series;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.ui.look.Shade;

/** Draws a chart. Every bar, point and share bears its value, so that no axis is needed. */
final class ChartSetter {

    private static final int BAR = 22;
    private static final int GAP = 8;
    private static final int UPRIGHT = 170;
    private static final int RING = 150;

    private final Look look;
    private final Chart chart;
    private final List<Mark> marks = new ArrayList<>();
    private final NumberFormat numbers;
    private final Font font;
    private final int lineHeight;

    ChartSetter(Look look, Chart chart) {
        this.look = look;
        this.chart = chart;
        numbers = NumberFormat.getNumberInstance(look.locale());
        numbers.setMaximumFractionDigits(1);
        font = look.fonts().small;
        lineHeight = look.ink().height(font);
    }

    Piece piece() {
        int height = switch (chart.kind()) {
            case BAR -> bars(false);
            case STACKED_BAR -> bars(true);
            case COLUMN -> upright(false);
            case LINE -> upright(true);
            case DOUGHNUT -> ring();
        };
        if (chart.kind() != Chart.Kind.DOUGHNUT && chart.series().size() > 1) {
            height = legend(height);
        }
        return new Piece(height + 12, marks, chart.description());
    }

    private int bars(boolean stacked) {
        int names = Math.min(look.width() / 3, chart.categories().stream().mapToInt(name -> look.ink().width(font, name)).max().orElse(0)) + 8;
        int room = look.width() - names - 60;
        double most = stacked ? IntStream.range(0, chart.categories().size()).mapToDouble(this::sum).max().orElse(0) : largest();
        int y = 4;
        for (int category = 0; category < chart.categories().size(); category++) {
            var name = look.ink().lines(chart.categories().get(category), font, look.text(), 0, y + 2, names - 8);
            marks.addAll(name.words());
            int x = names;
            int bottom = y;
            for (int i = 0; i < chart.series().size(); i++) {
                Optional<Double> value = value(i, category);
                int width = value.map(v -> most == 0 ? 0 : (int) Math.round(v / most * room)).orElse(0);
                Shade shade = shade(i, category);
                marks.add(new Mark.Box(x, bottom, width, BAR - 4, shade.solid()));
                String words = value.map(numbers::format).orElse("?");
                int wide = look.ink().width(font, words);
                if (stacked && width > wide + 4) {
                    words(x + (width - wide) / 2, bottom + 1, words, shade.onSolid());
                } else if (!stacked) {
                    words(x + width + 4, bottom + 1, words, look.text());
                }
                x += stacked ? width : 0;
                bottom += stacked ? 0 : BAR;
            }
            y = Math.max(stacked ? y + BAR : bottom, y + name.height() + 2) + GAP / 2;
        }
        return y;
    }

    private int upright(boolean line) {
        int count = Math.max(1, chart.categories().size());
        int step = look.width() / count;
        double most = largest();
        int base = lineHeight + 4 + UPRIGHT;
        int[] before = new int[2];
        int names = 0;
        marks.add(new Mark.Stroke(0, base, look.width(), base, 1, SWT.LINE_SOLID, look.palette().rule()));
        for (int i = 0; i < chart.series().size(); i++) {
            boolean has = false;
            for (int category = 0; category < chart.categories().size(); category++) {
                Optional<Double> value = value(i, category);
                int high = value.map(v -> most == 0 ? 0 : (int) Math.round(v / most * UPRIGHT)).orElse(0);
                int wide = line ? step : Math.max(4, (step - GAP) / chart.series().size());
                int x = category * step + (line ? step / 2 : GAP / 2 + i * wide);
                if (value.isPresent() && line) {
                    if (has) {
                        marks.add(new Mark.Stroke(before[0], before[1], x, base - high, 2, SWT.LINE_SOLID + i % 5, shade(i, 0).solid()));
                    }
                    marks.add(new Mark.Slice(x - 4, base - high - 4, 8, 0, 360, shade(i, 0).solid()));
                    words(x - look.ink().width(font, numbers.format(value.get())) / 2, base - high - lineHeight - 4, numbers.format(value.get()), look.text());
                    before = new int[] { x, base - high };
                } else if (value.isPresent()) {
                    marks.add(new Mark.Box(x, base - high, wide - 2, high, shade(i, category).solid()));
                    words(x + (wide - 2 - look.ink().width(font, numbers.format(value.get()))) / 2, base - high - lineHeight, numbers.format(value.get()),
                            look.text());
                }
                has = value.isPresent();
            }
        }
        for (int category = 0; category < chart.categories().size(); category++) {
            var name = look.ink().lines(chart.categories().get(category), font, look.palette().quiet(), category * step + 4, base + 4, step - 8);
            marks.addAll(name.words());
            names = Math.max(names, name.height());
        }
        return base + names + 8;
    }

    private int ring() {
        double all = IntStream.range(0, chart.categories().size()).mapToDouble(this::sum).sum();
        double from = 90;
        int y = 4;
        for (int category = 0; category < chart.categories().size(); category++) {
            Optional<Double> value = value(0, category);
            double angle = all == 0 ? 0 : -360 * value.orElse(0.0) / all;
            int begin = (int) Math.round(from);
            marks.add(new Mark.Slice(0, 4, RING, begin, (int) Math.round(from + angle) - begin, shade(0, category).solid()));
            from += angle;
            swatch(RING + 30, y, shade(0, category).solid());
            words(RING + 48, y, chart.categories().get(category) + "  " + value.map(numbers::format).orElse("?"), look.text());
            y += lineHeight + 3;
        }
        marks.add(new Mark.Slice(RING / 4, 4 + RING / 4, RING / 2, 0, 360, look.palette().plain().ground()));
        return Math.max(y, RING + 8);
    }

    private int legend(int top) {
        int x = 0;
        int y = top + 4;
        for (int i = 0; i < chart.series().size(); i++) {
            int wide = 18 + look.ink().width(font, chart.series().get(i).name()) + 16;
            if (x > 0 && x + wide > look.width()) {
                x = 0;
                y += lineHeight + 2;
            }
            swatch(x, y, shade(i, 0).solid());
            words(x + 18, y, chart.series().get(i).name(), look.text());
            x += wide;
        }
        return y + lineHeight + 4;
    }

    private void swatch(int x, int y, Color fill) {
        marks.add(new Mark.Box(x, y + 3, 12, lineHeight - 6, fill));
    }

    private void words(int x, int y, String text, Color ink) {
        marks.add(new Mark.Words(x, y, text, font, ink));
    }

    private Optional<Double> value(int series, int category) {
        return Optional.ofNullable(chart.series().get(series).values().get(category));
    }

    private double sum(int category) {
        return IntStream.range(0, chart.series().size()).mapToObj(i -> value(i, category)).flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue).sum();
    }

    private double largest() {
        return chart.series().stream().flatMap(one -> one.values().stream()).filter(value -> value != null).mapToDouble(Double::doubleValue)
                .max().orElse(0);
    }

    private Shade shade(int index, int category) {
        Series one = chart.series().get(index);
        Tone tone = one.tones().isEmpty() ? Tone.NEUTRAL : one.tones().get(Math.min(category, one.tones().size() - 1));
        return tone == Tone.NEUTRAL ? look.palette().series(chart.kind() == Chart.Kind.DOUGHNUT ? category : index) : look.palette().of(tone);
    }
}
