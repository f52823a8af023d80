package org.rapporteur.ooxml;

import java.io.IOException;
import java.util.SequencedMap;

/** Properties of a document that a program gives it, by name; every Office program keeps them. */
public final class CustomProperties {

    /** The part that holds them. */
    public static final Part PART = new Part("docProps/custom.xml",
            "application/vnd.openxmlformats-officedocument.custom-properties+xml");

    private static final Markup START = Markup.of("<Properties"
            + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
            + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");

    private CustomProperties() {
    }

    /**
     * Adds the relationship of the package to the part.
     *
     * @param root relationships of the package
     */
    public static void relate(Relationships root) {
        root.add("custom-properties", PART);
    }

    /**
     * Writes the part.
     *
     * @param properties texts by name
     * @param office the package
     * @throws IOException when the stream fails or a text cannot be written
     */
    public static void write(SequencedMap<String, String> properties, OfficePackage office) throws IOException {
        var xml = office.part(PART);
        xml.markup(START);
        // The first two numbers are taken (MS-OLEPS, 2.18)
        int number = 2;
        for (var property : properties.entrySet()) {
            xml.markup("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"").number(number++).markup("\"");
            xml.attribute("name", property.getKey()).markup("><vt:lpwstr>").text(property.getValue()).markup("</vt:lpwstr></property>");
        }
        xml.markup("</Properties>");
    }
}
