package org.rapporteur.ooxml;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.rapporteur.ooxml.Palette.Colours;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Block.Chart.Kind;
import org.rapporteur.report.tree.Block.Chart.Series;
import org.rapporteur.report.tree.Tone;

/** The series of a chart: references to the cells of the data, what they hold, colours and labels. */
final class ChartSeries {

    /** Marks and dashes tell lines apart where colours cannot. */
    private static final List<String> MARKS = List.of("circle", "square", "diamond", "triangle");
    private static final List<String> DASHES = List.of("solid", "sysDash", "dash", "sysDot");

    private final Chart chart;
    private final ChartRange range;
    private final ChartLook look;
    private final XmlWriter xml;

    ChartSeries(Chart chart, ChartRange range, ChartLook look, XmlWriter xml) {
        this.chart = chart;
        this.range = range;
        this.look = look;
        this.xml = xml;
    }

    void write() throws IOException {
        for (int i = 0; i < chart.series().size(); i++) {
            write(i, chart.series().get(i));
        }
    }

    /** Whole numbers where all values are whole, one decimal otherwise. */
    String numberFormat() {
        boolean whole = chart.series().stream().flatMap(one -> one.values().stream()).allMatch(v -> v == null || v == Math.rint(v));
        return whole ? "#,##0" : "#,##0.0";
    }

    private void write(int index, Series one) throws IOException {
        boolean line = chart.kind() == Kind.LINE;
        boolean ring = chart.kind() == Kind.DOUGHNUT;
        xml.markup("<c:ser><c:idx val=\"").number(index).markup("\"/><c:order val=\"").number(index).markup("\"/><c:tx><c:strRef><c:f>");
        xml.text(range.name(index)).markup("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>");
        Xstring.write(xml, one.name());
        xml.markup("</c:v></c:pt></c:strCache></c:strRef></c:tx>");
        if (line) {
            line(index, colours(index, one, 0).solid());
        } else {
            if (!ring) {
                shape(colours(index, one, 0), tone(one, 0));
                xml.markup("<c:invertIfNegative val=\"0\"/>");
            }
            if (ring || one.tones().size() > 1) {
                points(index, one);
            }
        }
        labels(index, one);
        categories();
        values(index, one);
        xml.markup(line ? "<c:smooth val=\"0\"/></c:ser>" : "</c:ser>");
    }

    private void points(int index, Series one) throws IOException {
        for (int i = 0; i < chart.categories().size(); i++) {
            xml.markup("<c:dPt><c:idx val=\"").number(i).markup("\"/>");
            xml.markup(chart.kind() == Kind.DOUGHNUT ? "<c:bubble3D val=\"0\"/>" : "<c:invertIfNegative val=\"0\"/>");
            shape(colours(index, one, i), tone(one, i));
            xml.markup("</c:dPt>");
        }
    }

    /** A fill with a white edge that parts it from its neighbour; what does not apply is hatched, what was not asked is outlined. */
    private void shape(Colours colours, Tone tone) throws IOException {
        boolean faint = tone == Tone.NOT_APPLICABLE || tone == Tone.NOT_ASKED;
        xml.markup("<c:spPr>");
        if (tone == Tone.NOT_APPLICABLE) {
            xml.markup("<a:pattFill prst=\"ltUpDiag\"><a:fgClr><a:srgbClr val=\"9AA0A8\"/></a:fgClr>");
            xml.markup("<a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>");
        } else {
            xml.markup(fill(colours.solid()));
        }
        xml.markup("<a:ln w=\"9525\">").markup(fill(faint ? "9AA0A8" : "FFFFFF")).markup("</a:ln></c:spPr>");
    }

    private void line(int index, String colour) throws IOException {
        String mark = MARKS.get(index % MARKS.size());
        xml.markup("<c:spPr><a:ln w=\"25400\" cap=\"rnd\">").markup(fill(colour)).markup("<a:prstDash val=\"");
        xml.markup(DASHES.get(index % DASHES.size())).markup("\"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"").markup(mark);
        xml.markup("\"/><c:size val=\"6\"/><c:spPr>").markup(fill(colour)).markup("<a:ln w=\"9525\">").markup(fill("FFFFFF"));
        xml.markup("</a:ln></c:spPr></c:marker>");
    }

    private void labels(int index, Series one) throws IOException {
        boolean inside = chart.kind() == Kind.STACKED_BAR || chart.kind() == Kind.DOUGHNUT;
        String format = numberFormat();
        xml.markup("<c:dLbls>");
        if (inside && one.tones().size() > 1 || chart.kind() == Kind.DOUGHNUT) {
            for (int i = 0; i < chart.categories().size(); i++) {
                xml.markup("<c:dLbl><c:idx val=\"").number(i).markup("\"/>");
                label(format + ";-" + format + ";", colours(index, one, i).onSolid(), true);
                xml.markup("</c:dLbl>");
            }
        }
        label(inside ? format + ";-" + format + ";" : format, inside ? colours(index, one, 0).onSolid() : "333B47", inside);
        xml.markup("</c:dLbls>");
    }

    private void label(String format, String colour, boolean inside) throws IOException {
        xml.markup("<c:numFmt").attribute("formatCode", format).markup(" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
        xml.markup("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"900\" b=\"").number(inside ? 1 : 0).markup("\">");
        xml.markup(fill(colour)).markup("</a:defRPr></a:pPr><a:endParaRPr").attribute("lang", look.language()).markup("/></a:p></c:txPr>");
        // Rings may not say where their labels stand
        xml.markup(switch (chart.kind()) {
            case BAR, COLUMN -> "<c:dLblPos val=\"outEnd\"/>";
            case STACKED_BAR -> "<c:dLblPos val=\"ctr\"/>";
            case LINE -> "<c:dLblPos val=\"t\"/>";
            case DOUGHNUT -> "";
        });
        xml.markup("<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>");
        xml.markup("<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>");
    }

    private void categories() throws IOException {
        int count = chart.categories().size();
        xml.markup("<c:cat><c:strRef><c:f>").text(range.categories(count)).markup("</c:f><c:strCache><c:ptCount val=\"").number(count).markup("\"/>");
        for (int i = 0; i < count; i++) {
            xml.markup("<c:pt idx=\"").number(i).markup("\"><c:v>");
            Xstring.write(xml, chart.categories().get(i));
            xml.markup("</c:v></c:pt>");
        }
        xml.markup("</c:strCache></c:strRef></c:cat>");
    }

    private void values(int index, Series one) throws IOException {
        int count = one.values().size();
        xml.markup("<c:val><c:numRef><c:f>").text(range.values(index, count)).markup("</c:f><c:numCache><c:formatCode>General</c:formatCode>");
        xml.markup("<c:ptCount val=\"").number(count).markup("\"/>");
        for (int i = 0; i < count; i++) {
            Double value = one.values().get(i);
            if (value != null) {
                xml.markup("<c:pt idx=\"").number(i).markup("\"><c:v>").markup(number(value)).markup("</c:v></c:pt>");
            }
        }
        xml.markup("</c:numCache></c:numRef></c:val>");
    }

    private Tone tone(Series one, int category) {
        return one.tones().isEmpty() ? Tone.NEUTRAL : one.tones().get(Math.min(category, one.tones().size() - 1));
    }

    /** The colours of the tone; where that means nothing in particular, those of a series, or of a share of a ring. */
    private Colours colours(int index, Series one, int category) {
        Tone tone = tone(one, category);
        if (tone != Tone.NEUTRAL) {
            return Palette.of(tone);
        }
        return Palette.series(chart.kind() == Kind.DOUGHNUT ? category : index);
    }

    /**
     * A number as XML has it.
     *
     * @throws NumberFormatException when it is infinite or not a number
     */
    static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    static String fill(String colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    }
}
