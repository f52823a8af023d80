package org.rapporteur.export.word;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.rapporteur.ooxml.Markup;
import org.rapporteur.ooxml.Palette;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Report;

/** Writes a table: its header row repeats on every page, its rows do not break across pages, it says what it shows,
 * and columns in which nothing stands are left out. */
final class TableWriter {

    private static final Markup ROW = Markup.of("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    private static final Markup ROW_END = Markup.of("</w:tr>");
    private static final Markup CELL_END = Markup.of("</w:p></w:tc>");
    private static final Markup TEXT = Markup.of("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr>");
    private static final Markup TEXT_RTL = Markup.of("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:bidi/></w:pPr>");
    private static final Markup NUMBER = Markup.of("<w:p><w:pPr><w:pStyle w:val=\"TableNumber\"/></w:pPr>");

    private final XmlWriter xml;
    private final Report report;
    private final int textWidth;
    private final Paragraphs paragraphs;
    private final NumberFormat numbers;
    private final NumberFormat shares;

    TableWriter(XmlWriter xml, Report report, int textWidth) {
        this.xml = xml;
        this.report = report;
        this.textWidth = textWidth;
        paragraphs = new Paragraphs(xml, report.properties().rightToLeft());
        var locale = Locale.forLanguageTag(report.properties().language());
        numbers = NumberFormat.getInstance(locale);
        shares = NumberFormat.getPercentInstance(locale);
    }

    void write(Block.Table whole) throws IOException {
        Block.Table table = whole.filled();
        boolean rightToLeft = report.properties().rightToLeft();
        int[] widths = new ColumnWidths(table).share(textWidth);
        xml.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/>").markup(rightToLeft ? "<w:bidiVisual/>" : "").markup("<w:tblW w:w=\"")
                .number(textWidth).markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\"/><w:tblCaption");
        xml.attribute("w:val", table.title()).markup("/><w:tblDescription").attribute("w:val", table.description()).markup("/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.markup("<w:gridCol w:w=\"").number(width).markup("\"/>");
        }
        xml.markup("</w:tblGrid>");
        Markup[] cells = new Markup[widths.length];
        for (int i = 0; i < widths.length; i++) {
            cells[i] = Markup.of("<w:tc><w:tcPr><w:tcW w:w=\"" + widths[i] + "\" w:type=\"dxa\"/>");
        }
        header(table.columns(), cells);
        int row = 0;
        for (List<Cell> content : table.rows()) {
            int shown = ++row;
            xml.place(() -> table.title() + ", " + shown);
            xml.markup(ROW);
            for (int i = 0; i < content.size(); i++) {
                cell(content.get(i), cells[i]);
            }
            xml.markup(ROW_END);
        }
        xml.place(report::title);
        xml.markup("</w:tbl>");
    }

    private void header(List<Column> columns, Markup[] cells) throws IOException {
        xml.markup("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < columns.size(); i++) {
            xml.markup(cells[i]).markup("</w:tcPr>");
            paragraphs.plain("TableHeading", columns.get(i).header());
            xml.markup("</w:tc>");
        }
        xml.markup(ROW_END);
    }

    private void cell(Cell cell, Markup start) throws IOException {
        xml.markup(start);
        switch (cell) {
            case Cell.Empty empty -> content("", "");
            case Cell.Text text -> content(text.value(), text.language());
            case Cell.Date date -> content(date.words(), "");
            case Cell.Number number -> number(numbers.format(number.value()));
            case Cell.Share share -> number(shares.format((double) share.numerator() / share.denominator()));
            case Cell.State state -> state(state);
        }
        xml.markup(CELL_END);
    }

    private void content(String text, String language) throws IOException {
        xml.markup("</w:tcPr>").markup(report.properties().rightToLeft() ? TEXT_RTL : TEXT);
        if (!text.isEmpty()) {
            paragraphs.text(text, language);
        }
    }

    private void number(String text) throws IOException {
        xml.markup("</w:tcPr>").markup(NUMBER);
        paragraphs.text(text, "");
    }

    private void state(Cell.State state) throws IOException {
        var colours = Palette.of(state.tone());
        xml.markup("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"").markup(colours.fill()).markup("\"/></w:tcPr>")
                .markup(report.properties().rightToLeft() ? TEXT_RTL : TEXT).markup("<w:r><w:rPr><w:color w:val=\"").markup(colours.text())
                .markup("\"/>").markup(report.properties().rightToLeft() ? "<w:rtl/>" : "").markup("</w:rPr><w:t xml:space=\"preserve\">")
                .text(state.label()).markup("</w:t></w:r>");
    }
}
