package org.rapporteur.distribution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A form that somebody fills in: its parts as an office program has them open, written anew when it is saved. */
abstract sealed class FilledForm permits FilledDocument, FilledWorkbook {

    /** The key of an answer to what is written there; what stays blank is empty. */
    private final UnaryOperator<String> words;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    FilledForm(Path file, UnaryOperator<String> words) throws IOException {
        this.words = words;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /**
     * Fills in a form and saves it.
     *
     * @param form a Word document or an Excel workbook
     * @param words what is written, by the key of the answer; empty leaves it blank
     * @return how many answers were given
     */
    static int fill(Path form, UnaryOperator<String> words) throws Exception {
        FilledForm filled = form.toString().endsWith(".docx") ? new FilledDocument(form, words) : new FilledWorkbook(form, words);
        int answers = filled.fill();
        filled.save(form);
        return answers;
    }

    abstract int fill() throws Exception;

    String words(String key) {
        return words.apply(key);
    }

    /** What somebody chooses of a list: the third of many, the first of few. */
    static String choice(List<String> choices) {
        return choices.get(choices.size() > 2 ? 2 : 0);
    }

    Document xml(String part) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    }

    void put(String part, Document xml) throws TransformerException {
        var out = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(xml), new StreamResult(out));
        parts.put(part, out.toByteArray());
    }

    /** Whether XML can carry a text. */
    static boolean isXml(String text) {
        return text.codePoints().allMatch(c -> c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF);
    }

    static List<Element> all(Node under, String localName) {
        NodeList found = under instanceof Document document ? document.getElementsByTagNameNS("*", localName)
                : ((Element) under).getElementsByTagNameNS("*", localName);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    static Element add(Element parent, String qualifiedName) {
        return (Element) parent.appendChild(parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), qualifiedName));
    }

    private void save(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }
}
