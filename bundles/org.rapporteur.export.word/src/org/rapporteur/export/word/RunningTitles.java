package org.rapporteur.export.word;

import java.io.IOException;

import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.report.tree.Report;

/** The lines above and below every page but the first. */
record RunningTitles(Report report, Style style) {

    void header(XmlWriter xml) throws IOException {
        xml.place(report::title);
        var words = report.properties().words();
        start(xml, "Header");
        text(xml, report.title() + " \u00b7 " + report.subtitle());
        if (report.properties().draft()) {
            xml.markup("<w:r><w:tab/></w:r>");
            text(xml, words.draft());
        }
        xml.markup("</w:p></w:hdr>");
    }

    void footer(XmlWriter xml) throws IOException {
        xml.place(report::title);
        var words = report.properties().words();
        start(xml, "Footer");
        text(xml, report.properties().publisher());
        xml.markup("<w:r><w:tab/></w:r>");
        text(xml, words.page() + " ");
        field(xml, "PAGE");
        text(xml, " " + words.of() + " ");
        field(xml, "NUMPAGES");
        xml.markup("</w:p></w:ftr>");
    }

    private void start(XmlWriter xml, String styleId) throws IOException {
        xml.markup("<w:p><w:pPr><w:pStyle w:val=\"").markup(styleId).markup("\"/><w:tabs><w:tab w:val=\"clear\" w:pos=\"9638\"/>")
                .markup("<w:tab w:val=\"right\" w:pos=\"").number(style.page().text()).markup("\"/></w:tabs>");
        if (report.properties().rightToLeft()) {
            xml.markup("<w:bidi/>");
        }
        xml.markup("</w:pPr>");
    }

    private void text(XmlWriter xml, String text) throws IOException {
        xml.markup(report.properties().rightToLeft() ? "<w:r><w:rPr><w:rtl/></w:rPr>" : "<w:r>")
                .markup("<w:t xml:space=\"preserve\">").text(text).markup("</w:t></w:r>");
    }

    private static void field(XmlWriter xml, String code) throws IOException {
        xml.markup("<w:fldSimple w:instr=\" ").markup(code).markup(" \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }
}
