package org.rapporteur.ui.delegations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.rapporteur.ui.look.Palette;

/** A chart of how many there are of each kind, as horizontal bars; its name tells the numbers to those who hear. */
final class Bars {

    private final Chart chart;
    private final String title;
    private String told = "";

    /**
     * @param parent what it fills
     * @param title what is counted
     * @param series which of the palette's colours it has
     */
    Bars(Composite parent, String title, int series) {
        this.title = title;
        chart = new Chart(parent, SWT.NONE);
        chart.setOrientation(SWT.VERTICAL);
        chart.getLegend().setVisible(false);
        chart.getTitle().setText(title);
        chart.getAxisSet().getYAxis(0).getTitle().setVisible(false);
        chart.getAxisSet().getXAxis(0).getTitle().setVisible(false);
        var bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, title);
        bars.setBarPadding(30);
        bars.getLabel().setVisible(true);
        bars.getLabel().setFormat("0");
        chart.addListener(SWT.Paint, event -> colour(bars, series));
        chart.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = told));
    }

    private void colour(IBarSeries<?> bars, int series) {
        Palette palette = Palette.on(chart.getParent());
        Color ground = palette.plain().ground();
        if (ground.equals(chart.getBackground()) && palette.series(series).solid().equals(bars.getBarColor())) {
            return;
        }
        chart.setBackground(ground);
        chart.setBackgroundInPlotArea(ground);
        chart.getTitle().setForeground(palette.plain().text());
        bars.setBarColor(palette.series(series).solid());
        bars.getLabel().setForeground(palette.plain().text());
        for (IAxis axis : List.of(chart.getAxisSet().getXAxis(0), chart.getAxisSet().getYAxis(0))) {
            axis.getTick().setForeground(palette.plain().text());
            axis.getGrid().setStyle(LineStyle.NONE);
        }
    }

    /** Shows numbers, the first at the top; without any there is no chart. */
    void show(Map<String, Integer> counts) {
        chart.setVisible(!counts.isEmpty());
        if (counts.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Integer>> upwards = List.copyOf(counts.entrySet()).reversed();
        var bars = (IBarSeries<?>) chart.getSeriesSet().getSeries(title);
        bars.setYSeries(upwards.stream().mapToDouble(Map.Entry::getValue).toArray());
        IAxis kinds = chart.getAxisSet().getXAxis(0);
        kinds.setCategorySeries(upwards.stream().map(Map.Entry::getKey).toArray(String[]::new));
        kinds.enableCategory(true);
        chart.getAxisSet().getYAxis(0).getTick().setVisible(false);
        chart.getAxisSet().adjustRange();
        told = title + ": " + counts.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "));
        chart.setToolTipText(told);
        chart.redraw();
    }

    Control control() {
        return chart;
    }
}
