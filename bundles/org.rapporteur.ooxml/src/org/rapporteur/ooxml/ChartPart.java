package org.rapporteur.ooxml;

import java.io.IOException;

import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Block.Chart.Kind;

/**
 * Writes a chart as DrawingML (ISO/IEC 29500-1, 21.2), for Word and Excel alike. Values that are not known leave a gap; noughts in
 * stacked bars and rings carry no label. The alternative text belongs to the frame, which the document writes.
 */
public final class ChartPart {

    /** Media type of chart parts. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private static final Markup START = Markup.of("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:date1904 val=\"0\"/>");
    private static final Markup AFTER_LANGUAGE = Markup.of("<c:roundedCorners val=\"0\"/><c:chart>");
    private static final Markup AFTER_PLOT = Markup.of("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"
            + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");

    private final Chart chart;
    private final ChartLook look;
    private final XmlWriter xml;
    private final ChartSeries series;

    private ChartPart(Chart chart, ChartRange range, ChartLook look, XmlWriter xml) {
        this.chart = chart;
        this.look = look;
        this.xml = xml;
        this.series = new ChartSeries(chart, range, look, xml);
    }

    /**
     * Writes a chart.
     *
     * @param chart the chart
     * @param range where its data stand
     * @param look how it fits the document
     * @param xml the part to fill
     * @throws IOException when the stream fails or a text cannot be written
     */
    public static void write(Chart chart, ChartRange range, ChartLook look, XmlWriter xml) throws IOException {
        xml.place(chart::title);
        new ChartPart(chart, range, look, xml).write();
    }

    private void write() throws IOException {
        xml.markup(START).markup("<c:lang").attribute("val", look.language()).markup("/>").markup(AFTER_LANGUAGE);
        if (look.titled()) {
            title();
        }
        xml.markup("<c:autoTitleDeleted val=\"").number(look.titled() ? 0 : 1).markup("\"/><c:plotArea><c:layout/>");
        switch (chart.kind()) {
            case BAR, STACKED_BAR, COLUMN -> bars();
            case LINE -> lines();
            case DOUGHNUT -> doughnut();
        }
        xml.markup("</c:plotArea>");
        if (chart.kind() == Kind.DOUGHNUT || chart.series().size() > 1) {
            legend();
        }
        xml.markup(AFTER_PLOT).markup("<c:txPr><a:bodyPr/><a:lstStyle/>");
        paragraph("333B47", 900);
        xml.markup("</c:txPr>");
        if (!look.data().isEmpty()) {
            xml.markup("<c:externalData").attribute("r:id", look.data()).markup("><c:autoUpdate val=\"0\"/></c:externalData>");
        }
        xml.markup("</c:chartSpace>");
    }

    private void title() throws IOException {
        xml.markup("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr").markup(rightToLeft()).markup(">");
        xml.markup("<a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r><a:rPr").attribute("lang", look.language());
        xml.markup(" sz=\"1200\" b=\"1\">").markup(ChartSeries.fill(Palette.INK)).markup("</a:rPr><a:t>").text(chart.title());
        xml.markup("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
    }

    private void bars() throws IOException {
        boolean stacked = chart.kind() == Kind.STACKED_BAR;
        boolean upright = chart.kind() == Kind.COLUMN;
        xml.markup("<c:barChart><c:barDir val=\"").markup(upright ? "col" : "bar").markup("\"/><c:grouping val=\"");
        xml.markup(stacked ? "stacked" : "clustered").markup("\"/><c:varyColors val=\"0\"/>");
        series.write();
        xml.markup("<c:gapWidth val=\"").number(stacked ? 45 : 60).markup("\"/>");
        xml.markup(stacked ? "<c:overlap val=\"100\"/>" : "<c:overlap val=\"-5\"/>");
        xml.markup("<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
        new ChartAxes(xml, look).forBars(upright);
    }

    private void lines() throws IOException {
        xml.markup("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        series.write();
        xml.markup("<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>");
        new ChartAxes(xml, look).forLines(series.numberFormat());
    }

    private void doughnut() throws IOException {
        xml.markup("<c:doughnutChart><c:varyColors val=\"1\"/>");
        series.write();
        xml.markup("<c:firstSliceAng val=\"0\"/><c:holeSize val=\"58\"/></c:doughnutChart>");
    }

    private void legend() throws IOException {
        boolean beside = chart.kind() == Kind.DOUGHNUT;
        String side = look.rightToLeft() ? "l" : "r";
        xml.markup("<c:legend><c:legendPos val=\"").markup(beside ? side : "b").markup("\"/><c:overlay val=\"0\"/></c:legend>");
    }

    private void paragraph(String colour, int size) throws IOException {
        xml.markup("<a:p><a:pPr").markup(rightToLeft()).markup("><a:defRPr sz=\"").number(size).markup("\">");
        xml.markup(ChartSeries.fill(colour)).markup("</a:defRPr></a:pPr><a:endParaRPr").attribute("lang", look.language());
        xml.markup("/></a:p>");
    }

    private String rightToLeft() {
        return look.rightToLeft() ? " rtl=\"1\"" : "";
    }
}
