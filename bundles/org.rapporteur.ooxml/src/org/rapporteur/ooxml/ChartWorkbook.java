package org.rapporteur.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.rapporteur.report.tree.Block.Chart;

/**
 * Makes the small workbook that a chart in a Word document carries, so that a reader can look up and edit its data. Immutable; can be
 * used by several threads at once.
 */
public final class ChartWorkbook {

    /** Media type of workbooks. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Where the data stand in the workbook. */
    public static final ChartRange RANGE = new ChartRange("Data", 0, 1);

    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final Part BOOK = new Part("xl/workbook.xml", TYPE + ".main+xml");
    private static final Part SHEET = new Part("xl/worksheets/sheet1.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
    private static final Part STYLES = new Part("xl/styles.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
    private static final Markup START = Markup.of("<worksheet" + MAIN + "><cols><col min=\"1\" max=\"1\" width=\"36\" customWidth=\"1\"/>"
            + "</cols><sheetData>");

    private final FixedPart book = FixedPart.of(BOOK, Xml.DECLARATION + "<workbook" + MAIN
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    private final FixedPart styles = FixedPart.of(STYLES, Xml.DECLARATION + "<styleSheet" + MAIN
            + "><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");

    /**
     * Makes the workbook of a chart.
     *
     * @param chart the chart
     * @param date the date that its entries bear
     * @param language language of the message when a text cannot be written
     * @return the file
     * @throws UnwritableTextException when a text cannot be written
     */
    public byte[] of(Chart chart, LocalDate date, Locale language) throws UnwritableTextException {
        var bytes = new ByteArrayOutputStream(4096);
        try (var office = new OfficePackage(bytes, date, language, List.of(BOOK, SHEET, STYLES))) {
            var root = Relationships.ofPackage();
            root.add("officeDocument", BOOK);
            office.relationships(root);
            office.copy(book);
            var related = Relationships.of(BOOK);
            related.add("worksheet", SHEET);
            related.add("styles", STYLES);
            office.relationships(related);
            office.copy(styles);
            sheet(chart, office.part(SHEET));
            office.finish();
        } catch (UnwritableTextException problem) {
            throw problem;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Chart chart, XmlWriter xml) throws IOException {
        xml.place(chart::title);
        xml.markup(START).markup("<row r=\"1\">");
        for (int i = 0; i < chart.series().size(); i++) {
            text(xml, i + 1, 1, chart.series().get(i).name());
        }
        xml.markup("</row>");
        for (int i = 0; i < chart.categories().size(); i++) {
            int row = i + 2;
            xml.markup("<row r=\"").number(row).markup("\">");
            text(xml, 0, row, chart.categories().get(i));
            for (int j = 0; j < chart.series().size(); j++) {
                Double value = chart.series().get(j).values().get(i);
                if (value != null) {
                    cell(xml, j + 1, row).markup("><v>").markup(ChartSeries.number(value)).markup("</v></c>");
                }
            }
            xml.markup("</row>");
        }
        xml.markup("</sheetData></worksheet>");
    }

    private static void text(XmlWriter xml, int column, int row, String text) throws IOException {
        cell(xml, column, row).markup(" t=\"inlineStr\"><is><t>");
        Xstring.write(xml, text);
        xml.markup("</t></is></c>");
    }

    private static XmlWriter cell(XmlWriter xml, int column, int row) throws IOException {
        return xml.markup("<c r=\"").markup(ChartRange.letters(column)).number(row).markup("\"");
    }
}
