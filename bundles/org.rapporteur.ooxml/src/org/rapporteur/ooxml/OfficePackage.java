package org.rapporteur.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An Office Open XML package written to a stream, part after part, without seeking. The parts are declared when it is made, so that
 * the list of content types comes first, as programs that recognise files by their beginning expect; that list is then kept to.
 * <p>
 * Use: declare; {@linkplain #copy copy} fixed parts and write others, one at a time, with {@link #part}; {@link #finish}; close. A
 * package that is closed without being finished is not complete. Not safe for use by several threads.
 */
public final class OfficePackage implements AutoCloseable {

    /** Name of the relationships of the package itself. */
    public static final String ROOT = "_rels/.rels";

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Markup TYPES = Markup.of(Xml.DECLARATION
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");

    private final ZipWriter zip;
    private final XmlWriter xml;
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean open;

    /**
     * Begins a package.
     *
     * @param out where to; not closed
     * @param date the date that all entries bear
     * @param language language of the message when a text cannot be written
     * @param parts all parts that will be written, but for relationships
     * @throws IOException when {@code out} fails
     */
    public OfficePackage(OutputStream out, LocalDate date, Locale language, List<Part> parts) throws IOException {
        zip = new ZipWriter(out, date);
        xml = new XmlWriter(zip::write, language);
        begin(CONTENT_TYPES);
        xml.markup(TYPES);
        for (Part part : parts) {
            if (!missing.add(part.name())) {
                throw new IllegalArgumentException("The part " + part.name() + " is declared twice.");
            }
            if (!part.contentType().isEmpty()) {
                xml.markup("<Override").attribute("PartName", "/" + part.name());
                xml.attribute("ContentType", part.contentType()).markup("/>");
            }
        }
        xml.markup("</Types>");
    }

    /**
     * Writes a part that is the same in every package.
     *
     * @param part the part
     * @throws IOException when the stream fails
     */
    public void copy(FixedPart part) throws IOException {
        declared(part.part().name());
        endPart();
        zip.copy(part);
    }

    /**
     * Begins a part, which ends when the next one begins.
     *
     * @param part the part
     * @return writes its content, from the first byte after the XML declaration, until the next part begins
     * @throws IOException when the stream fails
     */
    public XmlWriter part(Part part) throws IOException {
        declared(part.name());
        begin(part.name());
        return xml.markup(Xml.DECLARATION_MARKUP);
    }

    /**
     * Writes a part of bytes, such as a picture or an embedded workbook.
     *
     * @param part the part
     * @param content what it holds
     * @throws IOException when the stream fails
     */
    public void bytes(Part part, byte[] content) throws IOException {
        declared(part.name());
        begin(part.name());
        zip.write(content, 0, content.length);
    }

    /**
     * Writes the relationships of a part, or of the package.
     *
     * @param relationships the relationships; without any, nothing is written
     * @throws IOException when the stream fails
     */
    public void relationships(Relationships relationships) throws IOException {
        if (!relationships.isEmpty()) {
            begin(relationships.name());
            relationships.write(xml.markup(Xml.DECLARATION_MARKUP));
        }
    }

    /**
     * Ends the package.
     *
     * @throws IOException when the stream fails
     * @throws IllegalStateException when a part that was declared was not written
     */
    public void finish() throws IOException {
        endPart();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("These parts were declared but not written: " + missing);
        }
        zip.finish();
    }

    /** Gives back memory; closes no stream. */
    @Override
    public void close() {
        zip.close();
    }

    private void declared(String name) {
        if (!missing.remove(name)) {
            throw new IllegalStateException("The part " + name + " was not declared, or is written twice.");
        }
    }

    private void begin(String name) throws IOException {
        endPart();
        zip.begin(name);
        open = true;
    }

    private void endPart() throws IOException {
        if (open) {
            xml.flush();
            zip.end();
            open = false;
        }
    }
}
