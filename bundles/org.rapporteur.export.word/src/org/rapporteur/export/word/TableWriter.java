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

/** Writes a table: its header row repeats on every page, its rows do not break across pages, a short table stays on one page and
 * no row of a long one stands alone on its page, it says what it shows, and columns in which nothing stands are left out. */
final class TableWriter {

    private static final Markup ROW = Markup.of("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    private static final Markup ROW_END = Markup.of("</w:tr>");
    private static final Markup CELL_END = Markup.of("</w:p></w:tc>");
    /** Tables up to this many rows are not divided between two pages. */
    private static final int SHORT = 8;

    private final XmlWriter xml;
    private final Report report;
    private final int textWidth;
    private final Paragraphs paragraphs;
    private final NumberFormat numbers;
    private final NumberFormat shares;
    private final Markup text;
    private final Markup keptText;
    private final Markup number;
    private final Markup keptNumber;

    TableWriter(XmlWriter xml, Report report, int textWidth) {
        this.xml = xml;
        this.report = report;
        this.textWidth = textWidth;
        paragraphs = new Paragraphs(xml, report.properties().rightToLeft());
        var locale = Locale.forLanguageTag(report.properties().language());
        numbers = NumberFormat.getInstance(locale);
        shares = NumberFormat.getPercentInstance(locale);
        boolean rightToLeft = report.properties().rightToLeft();
        text = paragraph("TableText", rightToLeft, false);
        keptText = paragraph("TableText", rightToLeft, true);
        number = paragraph("TableNumber", false, false);
        keptNumber = paragraph("TableNumber", false, true);
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
            boolean kept = keptWithNext(row, table.rows().count());
            xml.place(() -> table.title() + ", " + shown);
            xml.markup(ROW);
            for (int i = 0; i < content.size(); i++) {
                cell(content.get(i), cells[i], kept);
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

    private static boolean keptWithNext(int row, int rows) {
        return row < rows && (rows <= SHORT || row == 1 || row == rows - 1);
    }

    private void cell(Cell cell, Markup start, boolean kept) throws IOException {
        xml.markup(start);
        switch (cell) {
            case Cell.Empty empty -> content("", "", kept);
            case Cell.Text text -> content(text.value(), text.language(), kept);
            case Cell.Date date -> content(date.words(), "", kept);
            case Cell.Number number -> number(numbers.format(number.value()), kept);
            case Cell.Share share -> number(shares.format((double) share.numerator() / share.denominator()), kept);
            case Cell.State state -> state(state, kept);
        }
        xml.markup(CELL_END);
    }

    private void content(String content, String language, boolean kept) throws IOException {
        xml.markup("</w:tcPr>").markup(kept ? keptText : text);
        if (!content.isEmpty()) {
            paragraphs.text(content, language);
        }
    }

    private void number(String text, boolean kept) throws IOException {
        xml.markup("</w:tcPr>").markup(kept ? keptNumber : number);
        paragraphs.text(text, "");
    }

    private void state(Cell.State state, boolean kept) throws IOException {
        var colours = Palette.of(state.tone());
        xml.markup("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"").markup(colours.fill()).markup("\"/></w:tcPr>")
                .markup(kept ? keptText : text).markup("<w:r><w:rPr><w:color w:val=\"").markup(colours.text())
                .markup("\"/>").markup(report.properties().rightToLeft() ? "<w:rtl/>" : "").markup("</w:rPr><w:t xml:space=\"preserve\">")
                .text(state.label()).markup("</w:t></w:r>");
    }

    private static Markup paragraph(String style, boolean rightToLeft, boolean kept) {
        return Markup.of("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + (kept ? "<w:keepNext/>" : "")
                + (rightToLeft ? "<w:bidi/>" : "") + "</w:pPr>");
    }
}
