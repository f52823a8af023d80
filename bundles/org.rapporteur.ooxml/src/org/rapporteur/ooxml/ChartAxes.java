package org.rapporteur.ooxml;

import java.io.IOException;

/** The two axes of a chart: categories and values. Values that stand beside each bar need no scale. */
final class ChartAxes {

    private static final String NO_TICKS = "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>";
    private static final String LINE = "<c:spPr><a:ln w=\"6350\">" + ChartSeries.fill("9AA0A8") + "</a:ln></c:spPr>";

    private final XmlWriter xml;
    private final ChartLook look;

    ChartAxes(XmlWriter xml, ChartLook look) {
        this.xml = xml;
        this.look = look;
    }

    /** Axes of bars: the first category on top, or first in reading direction when the bars stand upright. */
    void forBars(boolean upright) throws IOException {
        boolean mirrored = look.rightToLeft();
        if (upright) {
            categories(mirrored, "b");
            values(false, mirrored ? "r" : "l", true, "General");
        } else {
            categories(true, mirrored ? "r" : "l");
            values(mirrored, "b", true, "General");
        }
    }

    /** Axes of lines, with a scale. */
    void forLines(String numberFormat) throws IOException {
        categories(look.rightToLeft(), "b");
        values(false, look.rightToLeft() ? "r" : "l", false, numberFormat);
    }

    private void categories(boolean backwards, String position) throws IOException {
        xml.markup("<c:catAx><c:axId val=\"1\"/>");
        common(backwards, false, position);
        xml.markup("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>").markup(NO_TICKS).markup("<c:tickLblPos val=\"low\"/>").markup(LINE);
        xml.markup("<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>");
        xml.markup("<c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>");
    }

    private void values(boolean backwards, String position, boolean hidden, String format) throws IOException {
        xml.markup("<c:valAx><c:axId val=\"2\"/>");
        common(backwards, hidden, position);
        if (!hidden) {
            xml.markup("<c:majorGridlines><c:spPr><a:ln w=\"6350\">").markup(ChartSeries.fill("DDE1E7"));
            xml.markup("</a:ln></c:spPr></c:majorGridlines>");
        }
        xml.markup("<c:numFmt").attribute("formatCode", format).markup(" sourceLinked=\"0\"/>").markup(NO_TICKS);
        xml.markup("<c:tickLblPos val=\"nextTo\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val=\"1\"/>");
        xml.markup("<c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>");
    }

    private void common(boolean backwards, boolean hidden, String position) throws IOException {
        xml.markup("<c:scaling><c:orientation val=\"").markup(backwards ? "maxMin" : "minMax").markup("\"/>");
        xml.markup("</c:scaling><c:delete val=\"").number(hidden ? 1 : 0).markup("\"/><c:axPos val=\"").markup(position).markup("\"/>");
    }
}
