package org.rapporteur.region.declared;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file as elements that know their places. Document types, and with them entities of one's own, are refused; so is what is too
 * large for something that a person has written.
 */
final class Markup {

    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 20;

    private final String text;
    private final XMLStreamReader xml;

    private Markup(String text) throws XMLStreamException {
        this.text = text;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        xml = factory.createXMLStreamReader(new StringReader(text));
    }

    /**
     * The outermost element.
     *
     * @param in the file; read to its end, not closed
     */
    static Element read(InputStream in) throws Mistake, IOException {
        String text = decoded(in.readNBytes(LARGEST + 1));
        try {
            return new Markup(text).root();
        } catch (XMLStreamException wrong) {
            throw malformed(text, wrong);
        } catch (RuntimeException wrong) { // the parser of the JDK throws these as well
            throw new Mistake(Place.TOP, "malformed", String.valueOf(wrong.getMessage()));
        }
    }

    private static String decoded(byte[] content) throws Mistake {
        if (content.length > LARGEST) {
            throw new Mistake(Place.TOP, "tooLarge", LARGEST / 1_000_000);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException wrong) {
            throw new Mistake(Place.of(new String(content, StandardCharsets.ISO_8859_1), firstWrong(content)), "encoding");
        }
    }

    /** How many bytes are UTF-8. */
    private static int firstWrong(byte[] content) {
        var in = ByteBuffer.wrap(content);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(content.length), true);
        return in.position();
    }

    private static Mistake malformed(String text, XMLStreamException wrong) {
        var at = wrong.getLocation();
        Place place = at == null ? Place.TOP : new Place(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
        String said = String.valueOf(wrong.getMessage()).replaceAll("(?s).*Message: ", "").strip();
        return text.isBlank() ? new Mistake(Place.TOP, "empty") : new Mistake(place, "malformed", said);
    }

    private Element root() throws XMLStreamException, Mistake {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new Mistake(here(), "documentType");
            }
        }
        Element root = element(1);
        while (xml.hasNext()) {
            xml.next(); // what follows must be well-formed
        }
        return root;
    }

    private Element element(int depth) throws XMLStreamException, Mistake {
        Place place = here();
        String name = xml.getLocalName();
        if (depth > DEEPEST) {
            throw new Mistake(place, "tooDeep", name, DEEPEST);
        }
        if (xml.getNamespaceURI() != null && !xml.getNamespaceURI().equals(RegionFile.NAMESPACE)) {
            throw new Mistake(place, "namespace", xml.getNamespaceURI(), RegionFile.NAMESPACE);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!"http://www.w3.org/XML/1998/namespace".equals(xml.getAttributeNamespace(i))) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        var children = new ArrayList<Element>();
        var words = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Mistake(here(), "documentType");
                default -> { } // comments and the like say nothing
            }
        }
        return new Element(name, attributes, children, words.toString().strip().replaceAll("\\s+", " "), place);
    }

    /**
     * Where the tag begins that was read last. The parser tells the line and column where it ends (its count of characters is wrong
     * where it fills its buffer), and within a tag there is no {@code <}.
     */
    private Place here() {
        int start = 0;
        for (int line = 1; line < xml.getLocation().getLineNumber(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = Math.clamp(start + xml.getLocation().getColumnNumber() - 1, 1, text.length());
        return Place.of(text, Math.max(0, text.lastIndexOf('<', end - 1)));
    }
}
