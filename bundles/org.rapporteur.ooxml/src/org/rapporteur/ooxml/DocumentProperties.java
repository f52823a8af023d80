package org.rapporteur.ooxml;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.rapporteur.report.tree.Report;

/** The properties that programs show about a document, taken from a report; their time stamps come from its date. */
public final class DocumentProperties {

    /** Title, publisher, subject and so on. */
    public static final Part CORE = new Part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    /** The program that wrote it, and the publisher once more. */
    public static final Part EXTENDED = new Part("docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml");

    private static final String CORE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final Markup CORE_START = Markup.of("<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    private static final Markup EXTENDED_START = Markup.of("<Properties"
            + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            + "<Application>Rapporteur</Application>");

    private DocumentProperties() {
    }

    /** The parts, to be declared. */
    public static List<Part> parts() {
        return List.of(CORE, EXTENDED);
    }

    /**
     * Adds the relationships of the package to the parts.
     *
     * @param root relationships of the package
     */
    public static void relate(Relationships root) {
        root.add(CORE_TYPE, CORE);
        root.add("extended-properties", EXTENDED);
    }

    /**
     * What programs show about a document.
     *
     * @param title its title
     * @param subject what it is about; empty when nothing is to be said
     * @param publisher who publishes it; empty when nobody is named
     * @param keywords words by which it is found
     * @param date the date its time stamps come from
     * @param language its language: an IETF tag
     * @param draft whether it is a draft
     */
    public record Facts(String title, String subject, String publisher, List<String> keywords, LocalDate date, String language,
            boolean draft) {
    }

    /**
     * Writes both parts.
     *
     * @param report the report
     * @param office the package
     * @throws IOException when the stream fails or a text cannot be written
     */
    public static void write(Report report, OfficePackage office) throws IOException {
        var properties = report.properties();
        write(new Facts(report.subtitle().isEmpty() ? report.title() : report.title() + " – " + report.subtitle(), properties.subject(),
                properties.publisher(), properties.keywords(), properties.date(), properties.language(), properties.draft()), office);
    }

    /**
     * Writes both parts.
     *
     * @param facts what they say
     * @param office the package
     * @throws IOException when the stream fails or a text cannot be written
     */
    public static void write(Facts facts, OfficePackage office) throws IOException {
        var core = office.part(CORE);
        core.place(facts::title);
        core.markup(CORE_START);
        // The order is free; this is the one Office writes
        element(core, "dc:title", facts.title());
        element(core, "dc:subject", facts.subject());
        element(core, "dc:creator", facts.publisher());
        element(core, "cp:keywords", String.join(", ", facts.keywords()));
        date(core, "dcterms:created", facts.date());
        date(core, "dcterms:modified", facts.date());
        element(core, "dc:language", facts.language());
        core.markup("<cp:contentStatus>").markup(facts.draft() ? "Draft" : "Final").markup("</cp:contentStatus>");
        core.markup("</cp:coreProperties>");
        var extended = office.part(EXTENDED);
        extended.markup(EXTENDED_START);
        element(extended, "Company", facts.publisher());
        extended.markup("</Properties>");
    }

    private static void element(XmlWriter xml, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.markup("<").markup(name).markup(">").text(value).markup("</").markup(name).markup(">");
        }
    }

    private static void date(XmlWriter xml, String name, LocalDate date) throws IOException {
        xml.markup("<").markup(name).markup(" xsi:type=\"dcterms:W3CDTF\">").markup(date.toString());
        xml.markup("T00:00:00Z</").markup(name).markup(">");
    }
}
