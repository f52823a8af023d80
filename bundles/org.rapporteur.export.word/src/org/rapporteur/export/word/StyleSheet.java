package org.rapporteur.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.rapporteur.export.word.Style.Page;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Makes a style from a document of the user's: its styles and its page. Styles are matched by their names, which are the same in
 * every language of Word ({@code heading 1}), and take Rapporteur's identifiers; those that are missing are Rapporteur's own.
 */
final class StyleSheet {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> REFERENCES = Set.of("basedOn", "next", "link", "numStyleLink", "styleLink");

    private StyleSheet() {
    }

    /**
     * Reads a style sheet.
     *
     * @param file a document
     * @throws IOException when it cannot be read or is refused: the message says why
     */
    static Style read(Path file) throws IOException {
        Map<String, byte[]> parts = StyleSheetFile.parts(file);
        try {
            Document theirs = parse(parts.get(StyleSheetFile.STYLES));
            merge(theirs, parse(Style.resource("styles.xml").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            return new Style(text(theirs), page(parse(parts.get(StyleSheetFile.DOCUMENT))));
        } catch (SAXException | ParserConfigurationException | TransformerException broken) {
            throw new IOException(Messages.text("style.broken"), broken);
        }
    }

    private static void merge(Document theirs, Document ours) {
        Map<String, Element> byName = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Element style : styles(theirs)) {
            byName.putIfAbsent(name(style), style);
            taken.add(style.getAttributeNS(W, "styleId"));
        }
        Map<String, String> renamed = new HashMap<>();
        for (Element own : styles(ours)) {
            String id = own.getAttributeNS(W, "styleId");
            Element match = byName.get(name(own));
            if (match != null) {
                renamed.put(match.getAttributeNS(W, "styleId"), id);
            } else if (taken.contains(id)) {
                renamed.putIfAbsent(id, id + "Theirs");
            }
        }
        rename(theirs, renamed);
        for (Element own : styles(ours)) {
            if (!byName.containsKey(name(own))) {
                own.removeAttributeNS(W, "default");
                theirs.getDocumentElement().appendChild(theirs.importNode(own, true));
            }
        }
    }

    private static void rename(Document document, Map<String, String> renamed) {
        for (Element style : styles(document)) {
            String id = style.getAttributeNS(W, "styleId");
            if (renamed.containsKey(id)) {
                style.setAttributeNS(W, "w:styleId", renamed.get(id));
            }
            for (Node child = style.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element reference && REFERENCES.contains(reference.getLocalName())
                        && renamed.containsKey(reference.getAttributeNS(W, "val"))) {
                    reference.setAttributeNS(W, "w:val", renamed.get(reference.getAttributeNS(W, "val")));
                }
            }
        }
    }

    private static java.util.List<Element> styles(Document document) {
        NodeList found = document.getElementsByTagNameNS(W, "style");
        return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static String name(Element style) {
        NodeList names = style.getElementsByTagNameNS(W, "name");
        return names.getLength() == 0 ? "" : ((Element) names.item(0)).getAttributeNS(W, "val").toLowerCase(Locale.ROOT);
    }

    private static Page page(Document document) {
        NodeList sizes = document.getElementsByTagNameNS(W, "pgSz");
        NodeList margins = document.getElementsByTagNameNS(W, "pgMar");
        if (sizes.getLength() == 0 || margins.getLength() == 0) {
            return Page.A4;
        }
        var size = (Element) sizes.item(sizes.getLength() - 1);
        var margin = (Element) margins.item(margins.getLength() - 1);
        var page = new Page(number(size, "w", Page.A4.width()), number(size, "h", Page.A4.height()), number(margin, "top", Page.A4.top()),
                number(margin, "right", Page.A4.right()), number(margin, "bottom", Page.A4.bottom()), number(margin, "left", Page.A4.left()));
        return page.text() > 1440 && page.width() <= 31680 && page.height() <= 31680 ? page : Page.A4;
    }

    private static int number(Element element, String name, int otherwise) {
        String value = element.getAttributeNS(W, name);
        return value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : otherwise;
    }

    private static Document parse(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(xml));
    }

    private static String text(Document document) throws TransformerException {
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
        var out = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }
}
