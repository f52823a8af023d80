package org.rapporteur.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.rapporteur.ooxml.Address;
import org.rapporteur.ooxml.ChartLook;
import org.rapporteur.ooxml.ChartPart;
import org.rapporteur.ooxml.DocumentProperties;
import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.OfficePackage;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.Relationships;
import org.rapporteur.ooxml.SheetNames;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.ooxml.Xstring;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Table;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Report;

/** One workbook as a package: its parts and how they are related. */
final class WorkbookFile {

    private static final Part BOOK = new Part("xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    private static final Part DRAWING = new Part("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml");
    private static final long WIDTH = 8_200_000;
    private static final long HEIGHT = 3_200_000;

    private final Report report;
    private final FixedPart styles;
    private final String overviewName;
    private final List<TableSheet> tables;
    private final int charts;

    WorkbookFile(Report report, FixedPart styles) {
        this.report = report;
        this.styles = styles;
        var names = new SheetNames();
        overviewName = names.next(report.properties().words().overview(), "Overview");
        tables = tables(names);
        charts = (int) report.blocks().stream().filter(block -> block instanceof Block.Chart && block.use().forData()).count();
    }

    private List<TableSheet> tables(SheetNames names) {
        var tableNames = new TableNames();
        var sheets = new ArrayList<TableSheet>();
        for (Block block : report.blocks()) {
            if (block instanceof Table table && table.use().forData()) {
                int left = table.rows().count();
                for (boolean more = false; left > 0; more = true) {
                    int rows = Math.min(left, TableSheet.MOST_ROWS);
                    String mark = more ? "(" + report.properties().words().continued() + ")" : "";
                    sheets.add(new TableSheet(sheets.size() + 2, names.next(table.title(), mark, table.id()), table, tableNames.next(table.id()), rows));
                    left -= rows;
                }
            }
        }
        return sheets;
    }

    void write(OutputStream out) throws IOException {
        var language = Locale.forLanguageTag(report.properties().language());
        try (var office = new OfficePackage(out, report.properties().date(), language, parts())) {
            var root = Relationships.ofPackage();
            root.add("officeDocument", BOOK);
            DocumentProperties.relate(root);
            office.relationships(root);
            DocumentProperties.write(report, office);
            office.copy(styles);
            book(office);
            var overview = overview(office);
            tables(office);
            charts(office, overview);
            office.finish();
        }
    }

    private List<Part> parts() {
        var parts = new ArrayList<>(List.of(BOOK, CellStyles.PART, Overview.SHEET));
        parts.addAll(DocumentProperties.parts());
        for (TableSheet table : tables) {
            parts.add(table.sheet());
            parts.add(table.tablePart());
        }
        if (charts > 0) {
            parts.add(DRAWING);
        }
        for (int i = 0; i < charts; i++) {
            parts.add(chart(i));
        }
        return parts;
    }

    private static Part chart(int i) {
        return new Part("xl/charts/chart" + (i + 1) + ".xml", ChartPart.TYPE);
    }

    private void book(OfficePackage office) throws IOException {
        var related = Relationships.of(BOOK);
        var xml = new ArrayList<String>();
        xml.add(related.add("worksheet", Overview.SHEET));
        for (TableSheet table : tables) {
            xml.add(related.add("worksheet", table.sheet()));
        }
        related.add("styles", CellStyles.PART);
        office.relationships(related);
        XmlWriter book = office.part(BOOK);
        book.place(report::title);
        book.markup("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView/></bookViews><sheets>");
        sheet(book, overviewName, 1, xml.getFirst());
        for (int i = 0; i < tables.size(); i++) {
            sheet(book, tables.get(i).name(), i + 2, xml.get(i + 1));
        }
        book.markup("</sheets>");
        if (!tables.isEmpty()) {
            book.markup("<definedNames>");
            for (int i = 0; i < tables.size(); i++) {
                book.markup("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").number(i + 1).markup("\">")
                        .text(Address.sheet(tables.get(i).name())).markup("!$A:$A,").text(Address.sheet(tables.get(i).name()))
                        .markup("!$1:$1</definedName>");
            }
            book.markup("</definedNames>");
        }
        book.markup("</workbook>");
    }

    private static void sheet(XmlWriter book, String name, int number, String relation) throws IOException {
        book.markup("<sheet");
        Xstring.attribute(book, "name", name);
        book.markup(" sheetId=\"").number(number).markup("\" r:id=\"").markup(relation).markup("\"/>");
    }

    private Overview overview(OfficePackage office) throws IOException {
        var related = Relationships.of(Overview.SHEET);
        String drawing = charts > 0 ? related.add("drawing", DRAWING) : "";
        office.relationships(related);
        var overview = new Overview(report, overviewName, tables);
        overview.write(office.part(Overview.SHEET), drawing);
        return overview;
    }

    private void tables(OfficePackage office) throws IOException {
        Iterator<List<Cell>> rows = List.<List<Cell>>of().iterator();
        Table current = null;
        for (TableSheet sheet : tables) {
            if (sheet.table() != current) {
                current = sheet.table();
                rows = current.rows().iterator();
            }
            var related = Relationships.of(sheet.sheet());
            String table = related.add("table", sheet.tablePart());
            office.relationships(related);
            sheet.write(office.part(sheet.sheet()), report, rows, table);
            sheet.writeTable(office.part(sheet.tablePart()));
        }
    }

    private void charts(OfficePackage office, Overview overview) throws IOException {
        if (charts == 0) {
            return;
        }
        var related = Relationships.of(DRAWING);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < charts; i++) {
            ids.add(related.add("chart", chart(i)));
        }
        office.relationships(related);
        drawing(office.part(DRAWING), overview, ids);
        var look = new ChartLook(report.properties().language(), report.properties().rightToLeft(), true, "");
        for (int i = 0; i < charts; i++) {
            var placed = overview.charts().get(i);
            ChartPart.write(placed.chart(), placed.range(), look, office.part(chart(i)));
        }
    }

    private static void drawing(XmlWriter xml, Overview overview, List<String> ids) throws IOException {
        xml.markup("<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" "
                + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                + "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">");
        for (int i = 0; i < ids.size(); i++) {
            var placed = overview.charts().get(i);
            xml.place(placed.chart()::title);
            xml.markup("<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>").number(placed.firstRow())
                    .markup("</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"").number(WIDTH).markup("\" cy=\"").number(HEIGHT)
                    .markup("\"/><xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"").number(i + 2).markup("\"");
            xml.attribute("name", placed.chart().title()).attribute("descr", placed.chart().description());
            xml.markup("/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>"
                    + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart r:id=\"").markup(ids.get(i))
                    .markup("\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>");
        }
        xml.markup("</xdr:wsDr>");
    }
}
