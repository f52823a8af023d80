package org.rapporteur.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.rapporteur.ooxml.Address;
import org.rapporteur.ooxml.ChartRange;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Report;

/**
 * The first sheet: title, facts, figures, notes, the list of sheets with links, and the charts, each below its data, to which it
 * refers.
 */
final class Overview {

    static final Part SHEET = new Part("xl/worksheets/sheet1.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");

    private static final int CHART_ROWS = 18;

    private final Report report;
    private final String name;
    private final List<TableSheet> tables;
    private final List<Placed> charts = new ArrayList<>();
    private final List<String[]> links = new ArrayList<>();

    /**
     * A chart on the sheet.
     *
     * @param chart the chart
     * @param range where its data stand
     * @param firstRow row at which it begins, from 0
     */
    record Placed(Chart chart, ChartRange range, int firstRow) {
    }

    Overview(Report report, String name, List<TableSheet> tables) {
        this.report = report;
        this.name = name;
        this.tables = tables;
    }

    /** The charts, once the sheet has been written. */
    List<Placed> charts() {
        return charts;
    }

    void write(XmlWriter xml, String drawing) throws IOException {
        xml.place(() -> name);
        SheetFrame.start(xml, report.properties().rightToLeft(), true);
        xml.markup("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"1\" width=\"46\" customWidth=\"1\"/>"
                + "<col min=\"2\" max=\"2\" width=\"60\" customWidth=\"1\"/><col min=\"3\" max=\"12\" width=\"16\" customWidth=\"1\"/></cols><sheetData>");
        var cells = new CellWriter(xml);
        int row = heading(xml, cells);
        row = blocks(xml, cells, row);
        row = contents(xml, cells, row);
        for (Block block : report.blocks()) {
            if (block instanceof Chart chart && block.use().forData()) {
                row = chart(xml, cells, row, chart);
            }
        }
        xml.markup("</sheetData>");
        if (!links.isEmpty()) {
            xml.markup("<hyperlinks>");
            for (String[] link : links) {
                xml.markup("<hyperlink").attribute("ref", link[0]).attribute("location", link[1]).attribute("display", link[2]).markup("/>");
            }
            xml.markup("</hyperlinks>");
        }
        SheetFrame.print(xml, name, report);
        if (!charts.isEmpty()) {
            xml.markup("<drawing r:id=\"").markup(drawing).markup("\"/>");
        }
        xml.markup("</worksheet>");
    }

    private int heading(XmlWriter xml, CellWriter cells) throws IOException {
        int row = 1;
        one(xml, cells, row++, report.title(), CellStyles.TITLE);
        one(xml, cells, row++, report.subtitle(), CellStyles.SUBTITLE);
        for (var fact : report.facts()) {
            start(xml, row);
            cells.text(0, row, fact.label(), CellStyles.LABEL);
            cells.text(1, row, fact.value());
            end(xml);
            row++;
        }
        return row + 1;
    }

    private int blocks(XmlWriter xml, CellWriter cells, int from) throws IOException {
        int row = from;
        for (Block block : report.blocks()) {
            if (block instanceof Block.KeyFigures figures) {
                for (var figure : figures.figures()) {
                    start(xml, row);
                    cells.text(0, row, figure.label(), CellStyles.LABEL);
                    cells.cell(1, row, figure.cell());
                    if (!figure.remark().isEmpty()) {
                        cells.text(2, row, figure.remark(), CellStyles.QUIET);
                    }
                    end(xml);
                    row++;
                }
                row++;
            } else if (block instanceof Block.Note note) {
                one(xml, cells, row++, note.text(), CellStyles.of(note.tone()));
            }
        }
        return row;
    }

    private int contents(XmlWriter xml, CellWriter cells, int from) throws IOException {
        if (tables.isEmpty()) {
            return from;
        }
        var messages = Messages.of(report);
        int row = from + 1;
        start(xml, row);
        cells.text(0, row, messages.text("contents.sheet"), CellStyles.HEADER);
        cells.text(1, row, messages.text("contents.shows"), CellStyles.HEADER);
        cells.text(2, row, messages.text("contents.rows"), CellStyles.HEADER);
        end(xml);
        row++;
        for (TableSheet table : tables) {
            start(xml, row);
            cells.text(0, row, table.name(), CellStyles.LINK);
            cells.text(1, row, table.table().description());
            cells.cell(2, row, org.rapporteur.report.tree.Cell.number(table.rows()));
            end(xml);
            links.add(new String[] { Address.cell(0, row), Address.sheet(table.name()) + "!A1", table.name() });
            row++;
        }
        return row;
    }

    private int chart(XmlWriter xml, CellWriter cells, int from, Chart chart) throws IOException {
        int row = from + 2;
        one(xml, cells, row++, chart.title(), CellStyles.LABEL);
        int first = row;
        start(xml, row);
        for (int i = 0; i < chart.series().size(); i++) {
            cells.text(1 + i, row, chart.series().get(i).name(), CellStyles.HEADER);
        }
        end(xml);
        row++;
        for (int i = 0; i < chart.categories().size(); i++, row++) {
            start(xml, row);
            cells.text(0, row, chart.categories().get(i));
            for (int j = 0; j < chart.series().size(); j++) {
                Double value = chart.series().get(j).values().get(i);
                if (value != null) {
                    cells.cell(1 + j, row, new org.rapporteur.report.tree.Cell.Number(plain(value)));
                }
            }
            end(xml);
        }
        charts.add(new Placed(chart, new ChartRange(name, 0, first), row));
        return row + CHART_ROWS;
    }

    private static java.math.BigDecimal plain(double value) {
        return value == Math.rint(value) ? java.math.BigDecimal.valueOf((long) value) : java.math.BigDecimal.valueOf(value);
    }

    private static void one(XmlWriter xml, CellWriter cells, int row, String text, int style) throws IOException {
        start(xml, row);
        cells.text(0, row, text, style);
        end(xml);
    }

    private static void start(XmlWriter xml, int row) throws IOException {
        xml.markup("<row r=\"").number(row).markup("\">");
    }

    private static void end(XmlWriter xml) throws IOException {
        xml.markup("</row>");
    }
}
