package org.rapporteur.questionnaire.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.Markup;
import org.rapporteur.ooxml.OfficePackage;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.Relationships;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.questionnaire.form.Direction;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.office.FormPackage;

/** One form as a package: its parts and how they are related. */
final class FormDocument {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Part DOCUMENT = new Part("word/document.xml", WORD + "document.main+xml");
    private static final Part HEADER = new Part("word/header1.xml", WORD + "header+xml");
    private static final Part FOOTER = new Part("word/footer1.xml", WORD + "footer+xml");
    private static final Part IDENTITY = new Part("customXml/item1.xml", "");
    private static final Part IDENTITY_PROPERTIES = new Part("customXml/itemProps1.xml",
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final Markup DOCUMENT_START = Markup.of("<w:document" + NAMESPACES
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"><w:body>");

    private final Form form;
    private final FormWords words;
    private final WordParts fixed;

    FormDocument(Form form, FormWords words, WordParts fixed) {
        this.form = form;
        this.words = words;
        this.fixed = fixed;
    }

    void write(OutputStream out) throws IOException {
        var file = new FormPackage(form, DOCUMENT);
        try (var office = new OfficePackage(out, form.heading().day(), form.heading().locale(), file.parts(parts()))) {
            file.begin(office);
            for (FixedPart part : fixed.all()) {
                office.copy(part);
            }
            identity(office);
            document(office);
            office.finish();
        }
    }

    private List<Part> parts() {
        var parts = new ArrayList<>(List.of(HEADER, FOOTER, IDENTITY, IDENTITY_PROPERTIES));
        fixed.all().forEach(part -> parts.add(part.part()));
        return parts;
    }

    private void identity(OfficePackage office) throws IOException {
        XmlWriter xml = office.part(IDENTITY).markup("<form xmlns=\"http://www.rapporteur.org/questionnaire/form\"");
        for (var property : form.identity().properties().entrySet()) {
            xml.attribute(property.getKey(), property.getValue());
        }
        xml.markup("/>");
        var related = Relationships.of(IDENTITY);
        related.add("customXmlProps", IDENTITY_PROPERTIES);
        office.relationships(related);
        office.part(IDENTITY_PROPERTIES).markup("<ds:datastoreItem ds:itemID=\"{2B7C1D5E-40A8-4E5F-9F0B-6C1D2E3F4A5B}\""
                + " xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs>"
                + "<ds:schemaRef ds:uri=\"http://www.rapporteur.org/questionnaire/form\"/></ds:schemaRefs></ds:datastoreItem>");
    }

    private void document(OfficePackage office) throws IOException {
        var related = Relationships.of(DOCUMENT);
        fixed.relate(related);
        related.add("customXml", IDENTITY);
        String header = related.add("header", HEADER);
        String footer = related.add("footer", FOOTER);
        office.relationships(related);
        XmlWriter xml = office.part(DOCUMENT);
        xml.place(form.heading()::title);
        xml.markup(DOCUMENT_START);
        var word = new WordXml(xml, words.direction());
        new FrontPage(word, words).write(form);
        new FormBody(word, words).write(form);
        section(xml, header, footer);
        xml.markup("</w:body></w:document>");
        running(new WordXml(office.part(HEADER).markup(Markup.of("<w:hdr" + NAMESPACES + ">")), words.direction()));
        footer(new WordXml(office.part(FOOTER).markup(Markup.of("<w:ftr" + NAMESPACES + ">")), words.direction()));
    }

    private void section(XmlWriter xml, String header, String footer) throws IOException {
        xml.markup("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"").markup(header)
                .markup("\"/><w:footerReference w:type=\"default\" r:id=\"").markup(footer)
                .markup("\"/><w:footerReference w:type=\"first\" r:id=\"").markup(footer)
                .markup("\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\""
                        + " w:header=\"567\" w:footer=\"454\" w:gutter=\"0\"/><w:titlePg/>")
                .markup(words.direction() == Direction.RIGHT_TO_LEFT ? "<w:bidi/></w:sectPr>" : "</w:sectPr>");
    }

    private void running(WordXml word) throws IOException {
        word.start("Header");
        word.text(form.heading().title());
        word.text("\t" + form.heading().country());
        word.end();
        word.xml().markup("</w:hdr>");
    }

    private void footer(WordXml word) throws IOException {
        word.start("Footer");
        word.text(form.heading().sender());
        word.text("\t" + words.text("page") + " ");
        field(word.xml(), "PAGE");
        word.text(" " + words.text("page.of") + " ");
        field(word.xml(), "NUMPAGES");
        word.end();
        XmlWriter xml = word.xml().markup("<w:p><w:pPr><w:pStyle w:val=\"Identity\"/></w:pPr>"
                + "<w:r><w:rPr><w:noProof/><w:lang w:val=\"en\"/></w:rPr><w:t>");
        xml.text(form.identity().line()).markup("</w:t></w:r></w:p></w:ftr>");
    }

    private static void field(XmlWriter xml, String code) throws IOException {
        xml.markup("<w:fldSimple w:instr=\" ").markup(code).markup(" \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }
}
