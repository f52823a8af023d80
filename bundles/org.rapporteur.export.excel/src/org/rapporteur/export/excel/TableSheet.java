package org.rapporteur.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.rapporteur.ooxml.Address;
import org.rapporteur.ooxml.Markup;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.RowHeights;
import org.rapporteur.ooxml.UniqueNames;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.ooxml.Xstring;
import org.rapporteur.report.tree.Block.Table;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Report;

/**
 * A sheet that holds a table, or a part of one that is longer than a sheet: header and first column stay in view, the header repeats
 * in print. A text that is longer than a cell goes on in columns to the right of the table.
 *
 * @param number number of the sheet in the workbook, from 1
 * @param name name of the sheet
 * @param table the table
 * @param tableName name of the Excel table
 * @param rows how many rows stand here
 */
record TableSheet(int number, String name, Table table, String tableName, int rows) {

    /** Rows a sheet holds below the header. */
    static final int MOST_ROWS = 1_048_575;
    private static final int MOST_COLUMNS = 16_384;
    private static final double TEXT_WIDTH = 12;
    private static final double WIDEST = 80;

    private static final Markup ROW = Markup.of("<row r=\"");
    private static final Markup HEIGHT = Markup.of("\" ht=\"");
    private static final Markup ROW_START = Markup.of("\">");
    private static final Markup ROW_END = Markup.of("</row>");

    Part sheet() {
        return new Part("xl/worksheets/sheet" + number + ".xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
    }

    Part tablePart() {
        return new Part("xl/tables/table" + number + ".xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml");
    }

    /** The headers as the table knows them: one line each, and no two alike. */
    List<String> headers() {
        var unique = new UniqueNames();
        return table.columns().stream().map(column -> column.header().replaceAll("\\s+", " ").strip())
                .map(header -> unique.take(i -> i == 1 && !header.isEmpty() ? header : header + " " + i)).toList();
    }

    void write(XmlWriter xml, Report report, Iterator<List<Cell>> content, String tableRelation) throws IOException {
        var messages = Messages.of(report);
        if (table.columns().size() > MOST_COLUMNS) {
            throw new IOException(messages.text("error.columns", table.title(), table.columns().size(), MOST_COLUMNS));
        }
        SheetFrame.start(xml, report.properties().rightToLeft(), number == 1);
        xml.markup("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>"
                + "<selection pane=\"bottomRight\" activeCell=\"B2\" sqref=\"B2\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
        long[] widths = widths();
        columns(xml, widths);
        xml.markup("<sheetData><row r=\"1\">");
        var cells = new CellWriter(xml);
        List<String> headers = headers();
        for (int i = 0; i < headers.size(); i++) {
            cells.text(i, 1, headers.get(i), CellStyles.HEADER);
        }
        xml.markup(ROW_END);
        rows(xml, cells, content, new RowHeights(widths), messages);
        xml.markup("</sheetData>");
        SheetFrame.print(xml, name, report);
        xml.markup("<tableParts count=\"1\"><tablePart r:id=\"").markup(tableRelation).markup("\"/></tableParts></worksheet>");
    }

    private void rows(XmlWriter xml, CellWriter cells, Iterator<List<Cell>> content, RowHeights heights, Messages messages)
            throws IOException {
        int width = table.columns().size();
        for (int i = 0; i < rows; i++) {
            if (!content.hasNext()) {
                throw new IOException(messages.text("error.rows", table.title(), table.rows().count(), i));
            }
            List<Cell> row = content.next();
            if (row.size() != width) {
                throw new IOException(messages.text("error.cells", table.title(), i + 1, row.size(), width));
            }
            int at = i + 2;
            xml.place(() -> messages.text("place.table", table.title()) + ", " + at);
            xml.markup(ROW).number(at);
            int height = heights.of(row.stream().map(cell -> cell instanceof Cell.Text text ? text.value() : "").toList());
            if (!heights.isOneLine(height)) {
                xml.markup(HEIGHT).number(height);
            }
            xml.markup(ROW_START);
            var rest = new ArrayList<String>();
            for (int column = 0; column < width; column++) {
                Cell cell = row.get(column);
                if (cell instanceof Cell.Text text && text.value().length() > CellWriter.LONGEST) {
                    cells.text(column, at, split(text.value(), width, rest, messages));
                } else {
                    cells.cell(column, at, cell);
                }
            }
            for (int j = 0; j < rest.size(); j++) {
                cells.text(width + 1 + j, at, rest.get(j));
            }
            xml.markup(ROW_END);
        }
        xml.place(() -> messages.text("place.table", table.title()));
    }

    /** The beginning of a text with a mark where it goes on; the rest is added to what stands right of the table. */
    private static String split(String text, int width, List<String> rest, Messages messages) {
        String mark = messages.text("continued.mark", Address.column(width + 1 + rest.size()));
        int end = boundary(text, CellWriter.LONGEST - mark.length());
        String first = text.substring(0, end) + mark;
        for (int from = end; from < text.length();) {
            int to = boundary(text, Math.min(text.length(), from + CellWriter.LONGEST));
            rest.add(text.substring(from, to));
            from = to;
        }
        return first;
    }

    private static int boundary(String text, int end) {
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    /** Widths from what the columns hold and how they relate; no row need be looked at. */
    private long[] widths() {
        return table.columns().stream().mapToLong(column -> {
            double wanted = column.kind() == Column.Kind.TEXT ? TEXT_WIDTH * column.width() : Math.max(13, 8 * column.width());
            return Math.round(Math.min(WIDEST, Math.max(wanted, Math.min(24, column.header().length() + 4))));
        }).toArray();
    }

    private static void columns(XmlWriter xml, long... widths) throws IOException {
        xml.markup("<cols>");
        for (int i = 0; i < widths.length; i++) {
            xml.markup("<col min=\"").number(i + 1).markup("\" max=\"").number(i + 1).markup("\" width=\"").number(widths[i])
                    .markup("\" customWidth=\"1\"/>");
        }
        xml.markup("</cols>");
    }

    void writeTable(XmlWriter xml) throws IOException {
        List<String> headers = headers();
        String range = Address.range(0, 1, headers.size() - 1, rows + 1);
        xml.markup("<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\"").number(number).markup("\"");
        xml.attribute("name", tableName).attribute("displayName", tableName).attribute("ref", range);
        xml.markup(" totalsRowShown=\"0\"><autoFilter").attribute("ref", range).markup("/><tableColumns count=\"").number(headers.size()).markup("\">");
        for (int i = 0; i < headers.size(); i++) {
            xml.markup("<tableColumn id=\"").number(i + 1).markup("\"");
            Xstring.attribute(xml, "name", headers.get(i));
            xml.markup("/>");
        }
        xml.markup("</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showFirstColumn=\"0\" showLastColumn=\"0\" showRowStripes=\"1\" "
                + "showColumnStripes=\"0\"/></table>");
    }
}
