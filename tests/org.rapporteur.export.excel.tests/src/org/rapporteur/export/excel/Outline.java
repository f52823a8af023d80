package org.rapporteur.export.excel;

import java.util.Map;
import java.util.stream.Collectors;

import org.rapporteur.testkit.OfficeFile;
import org.w3c.dom.Element;

/** What a workbook holds, a line for each sheet and each row, each cell with its format and its type. */
final class Outline {

    private static final Map<Integer, String> FORMATS = Map.ofEntries(Map.entry(CellStyles.TEXT, "text"),
            Map.entry(CellStyles.QUOTED, "quoted"),
            Map.entry(CellStyles.NUMBER, "number"), Map.entry(CellStyles.SHARE, "share"), Map.entry(CellStyles.DATE, "date"),
            Map.entry(CellStyles.HEADER, "header"), Map.entry(CellStyles.TITLE, "title"), Map.entry(CellStyles.SUBTITLE, "subtitle"),
            Map.entry(CellStyles.LABEL, "label"), Map.entry(CellStyles.LINK, "link"), Map.entry(CellStyles.FIGURE, "figure"),
            Map.entry(CellStyles.QUIET, "quiet"));

    private Outline() {
    }

    static String of(OfficeFile book) {
        var lines = new StringBuilder();
        int number = 1;
        for (Element sheet : book.all("xl/workbook.xml", "sheet")) {
            lines.append("sheet \"").append(sheet.getAttribute("name")).append('"');
            String part = "xl/worksheets/sheet" + number++ + ".xml";
            book.all(part, "pane").forEach(pane -> lines.append(", frozen above ").append(pane.getAttribute("topLeftCell")));
            lines.append('\n');
            book.all(part, "row").forEach(row -> lines.append(row(row)).append('\n'));
        }
        book.names().stream().filter(part -> part.startsWith("xl/tables/")).forEach(part -> lines.append(table(book, part)).append('\n'));
        return lines.toString();
    }

    private static String row(Element row) {
        return OfficeFile.all(row, "c").stream().map(cell -> cell.getAttribute("r") + " " + format(cell) + " "
                + (cell.getAttribute("t").isEmpty() ? "" : "\"") + OfficeFile.decoded(cell.getTextContent())
                + (cell.getAttribute("t").isEmpty() ? "" : "\"")).collect(Collectors.joining(" | ", "  ", ""));
    }

    private static String format(Element cell) {
        int format = Integer.parseInt(cell.getAttribute("s"));
        return FORMATS.getOrDefault(format, "state");
    }

    private static String table(OfficeFile book, String part) {
        Element table = book.xml(part).getDocumentElement();
        return "table " + table.getAttribute("name") + " " + table.getAttribute("ref") + ", filter "
                + book.all(part, "autoFilter").getFirst().getAttribute("ref") + ": "
                + book.all(part, "tableColumn").stream().map(column -> column.getAttribute("name")).collect(Collectors.joining(", "));
    }
}
