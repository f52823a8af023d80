package org.rapporteur.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rapporteur.ooxml.ChartLook;
import org.rapporteur.ooxml.ChartPart;
import org.rapporteur.ooxml.ChartWorkbook;
import org.rapporteur.ooxml.DocumentProperties;
import org.rapporteur.ooxml.Markup;
import org.rapporteur.ooxml.OfficePackage;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.Relationships;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Block.Chart;
import org.rapporteur.report.tree.Report;

/** One document as a package: its parts and how they are related. */
final class DocumentFile {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Part DOCUMENT = new Part("word/document.xml", WORD + "document.main+xml");
    private static final Part HEADER = new Part("word/header1.xml", WORD + "header+xml");
    private static final Part FOOTER = new Part("word/footer1.xml", WORD + "footer+xml");
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final Markup DOCUMENT_START = Markup.of("<w:document" + NAMESPACES
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><w:body>");

    private final Report report;
    private final Style style;
    private final List<Chart> charts;
    private final ChartWorkbook workbooks = new ChartWorkbook();

    DocumentFile(Report report, Style style) {
        this.report = report;
        this.style = style;
        charts = report.blocks().stream().filter(block -> block.use().forReading()).filter(Chart.class::isInstance).map(Chart.class::cast)
                .toList();
    }

    void write(OutputStream out) throws IOException {
        var language = Locale.forLanguageTag(report.properties().language());
        try (var office = new OfficePackage(out, report.properties().date(), language, parts())) {
            var root = Relationships.ofPackage();
            root.add("officeDocument", DOCUMENT);
            DocumentProperties.relate(root);
            office.relationships(root);
            DocumentProperties.write(report, office);
            for (var fixed : style.parts(report.properties().language())) {
                office.copy(fixed);
            }
            writeDocument(office);
            for (int i = 0; i < charts.size(); i++) {
                writeChart(office, i, language);
            }
            office.finish();
        }
    }

    private List<Part> parts() {
        var parts = new ArrayList<>(List.of(DOCUMENT, Style.STYLES, Style.NUMBERING, Style.SETTINGS, Style.FONTS, HEADER, FOOTER));
        parts.addAll(DocumentProperties.parts());
        for (int i = 0; i < charts.size(); i++) {
            parts.add(chart(i));
            parts.add(workbook(i));
        }
        return parts;
    }

    private static Part chart(int i) {
        return new Part("word/charts/chart" + (i + 1) + ".xml", ChartPart.TYPE);
    }

    private static Part workbook(int i) {
        return new Part("word/embeddings/chart" + (i + 1) + ".xlsx", ChartWorkbook.TYPE);
    }

    private void writeDocument(OfficePackage office) throws IOException {
        var related = Relationships.of(DOCUMENT);
        related.add("styles", Style.STYLES);
        related.add("numbering", Style.NUMBERING);
        related.add("settings", Style.SETTINGS);
        related.add("fontTable", Style.FONTS);
        String header = related.add("header", HEADER);
        String footer = related.add("footer", FOOTER);
        Map<Chart, String> chartIds = new IdentityHashMap<>();
        for (int i = 0; i < charts.size(); i++) {
            chartIds.put(charts.get(i), related.add("chart", chart(i)));
        }
        office.relationships(related);
        var xml = office.part(DOCUMENT);
        xml.place(report::title);
        xml.markup(DOCUMENT_START);
        var body = new Body(xml, report, style, chartIds);
        body.cover();
        body.contents();
        for (Block block : report.blocks()) {
            if (block.use().forReading()) {
                body.block(block);
            }
        }
        body.section(header, footer);
        xml.markup("</w:body></w:document>");
        var running = new RunningTitles(report, style);
        running.header(office.part(HEADER).markup(Markup.of("<w:hdr" + NAMESPACES + ">")));
        running.footer(office.part(FOOTER).markup(Markup.of("<w:ftr" + NAMESPACES + ">")));
    }

    private void writeChart(OfficePackage office, int i, Locale language) throws IOException {
        var related = Relationships.of(chart(i));
        String data = related.add("package", workbook(i));
        office.relationships(related);
        ChartPart.write(charts.get(i), ChartWorkbook.RANGE,
                new ChartLook(report.properties().language(), report.properties().rightToLeft(), false, data), office.part(chart(i)));
        office.bytes(workbook(i), workbooks.of(charts.get(i), report.properties().date(), language));
    }
}
