package org.rapporteur.questionnaire.xlsform;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.rapporteur.ooxml.ChartRange;
import org.rapporteur.ooxml.OfficePackage;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.Relationships;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.ooxml.Xstring;

/**
 * A workbook of plain texts: sheets of rows, each a text by the name of its column. The headers are the columns of all rows, those named
 * first, in front.
 */
final class SheetFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final Part BOOK = new Part("xl/workbook.xml", TYPE + "sheet.main+xml");
    private static final Part STYLES = new Part("xl/styles.xml", TYPE + "styles+xml");

    private final Map<String, List<Map<String, String>>> sheets;
    private final List<String> first;

    SheetFile(Map<String, List<Map<String, String>>> sheets, List<String> first) {
        this.sheets = sheets;
        this.first = first;
    }

    void write(LocalDate date, OutputStream out) throws IOException {
        List<Part> parts = new ArrayList<>(List.of(BOOK, STYLES));
        for (int i = 1; i <= sheets.size(); i++) {
            parts.add(new Part("xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml"));
        }
        try (var office = new OfficePackage(out, date, Locale.ENGLISH, parts)) {
            var root = Relationships.ofPackage();
            root.add("officeDocument", BOOK);
            office.relationships(root);
            book(office, parts.subList(2, parts.size()));
            styles(office.part(STYLES));
            int number = 2;
            for (Map.Entry<String, List<Map<String, String>>> sheet : sheets.entrySet()) {
                sheet(office.part(parts.get(number++)), sheet.getKey(), sheet.getValue());
            }
            office.finish();
        }
    }

    private void book(OfficePackage office, List<Part> parts) throws IOException {
        var related = Relationships.of(BOOK);
        List<String> ids = parts.stream().map(part -> related.add("worksheet", part)).toList();
        related.add("styles", STYLES);
        office.relationships(related);
        XmlWriter xml = office.part(BOOK).markup("<workbook" + MAIN
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>");
        int number = 0;
        for (String name : sheets.keySet()) {
            xml.markup("<sheet").attribute("name", name).markup(" sheetId=\"").number(number + 1L).markup("\"").attribute("r:id", ids.get(number++)).markup("/>");
        }
        xml.markup("</sheets></workbook>");
    }

    /** Two formats: texts that wrap, and headers. */
    private static void styles(XmlWriter xml) throws IOException {
        xml.markup("<styleSheet" + MAIN + "><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"2\">"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
                + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
    }

    private void sheet(XmlWriter xml, String name, List<Map<String, String>> rows) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        first.stream().filter(column -> rows.stream().anyMatch(row -> row.containsKey(column))).forEach(columns::add);
        rows.forEach(row -> columns.addAll(row.keySet()));
        xml.place(() -> name);
        xml.markup("<worksheet" + MAIN + "><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                + " state=\"frozen\"/></sheetView></sheetViews>");
        if (!columns.isEmpty()) {
            xml.markup("<cols><col min=\"1\" max=\"").number(columns.size()).markup("\" width=\"28\" customWidth=\"1\"/></cols>");
        }
        xml.markup("<sheetData>");
        row(xml, 1, 1, List.copyOf(columns));
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            row(xml, i + 2, 0, columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        xml.markup("</sheetData></worksheet>");
    }

    private static void row(XmlWriter xml, int number, int style, List<String> texts) throws IOException {
        xml.markup("<row r=\"").number(number).markup("\">");
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                xml.markup("<c r=\"").markup(ChartRange.letters(i)).number(number).markup("\" s=\"").number(style).markup("\" t=\"inlineStr\"><is><t>");
                Xstring.write(xml, texts.get(i));
                xml.markup("</t></is></c>");
            }
        }
        xml.markup("</row>");
    }
}
