package org.rapporteur.export.excel;

import java.io.IOException;

import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.ooxml.Xstring;
import org.rapporteur.report.tree.Report;

/** What every sheet begins with, and how it is printed. */
final class SheetFrame {

    private SheetFrame() {
    }

    static void start(XmlWriter xml, boolean rightToLeft, boolean first) throws IOException {
        xml.markup("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                + "<sheetViews><sheetView ").markup(rightToLeft ? "rightToLeft=\"1\" " : "").markup(first ? "tabSelected=\"1\" " : "")
                .markup("workbookViewId=\"0\">");
    }

    /** A4 across, as wide as a page, with the report's title above and page numbers below. */
    static void print(XmlWriter xml, String sheet, Report report) throws IOException {
        var words = report.properties().words();
        xml.markup("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.8\" bottom=\"0.7\" header=\"0.35\" footer=\"0.35\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddHeader>");
        Xstring.write(xml, cut("&L" + code(report.title() + " \u00b7 " + report.subtitle()) + "&R" + code(sheet)));
        xml.markup("</oddHeader><oddFooter>");
        Xstring.write(xml, cut("&L" + code(report.properties().publisher()) + "&R" + code(words.page()) + " &P " + code(words.of()) + " &N"));
        xml.markup("</oddFooter></headerFooter>");
    }

    /** Text in a header or footer: an ampersand would begin a code, and a digit first would be a size. */
    private static String code(String text) {
        String safe = text.replace("&", "&&").replaceAll("[\\p{Cntrl}]", " ");
        return !safe.isEmpty() && Character.isDigit(safe.charAt(0)) ? " " + safe : safe;
    }

    /** Headers and footers hold 255 characters. */
    private static String cut(String text) {
        int right = text.indexOf("&R");
        if (text.length() <= 250 || right < 0) {
            return text;
        }
        String tail = text.substring(right);
        String head = text.substring(0, Math.max(2, 245 - tail.length()));
        return (head.endsWith("&") ? head.substring(0, head.length() - 1) : head) + "\u2026" + tail;
    }
}
