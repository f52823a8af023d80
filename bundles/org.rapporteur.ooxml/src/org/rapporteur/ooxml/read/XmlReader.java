package org.rapporteur.ooxml.read;

import java.io.InputStream;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.rapporteur.ooxml.read.UnreadableException.Reason;

/**
 * A part of a package as XML, step by step. Document types and entities are refused, so none can be expanded. Elements are told by their
 * local names: strict and transitional files differ in their namespaces only.
 */
public final class XmlReader implements AutoCloseable {

    private final XMLStreamReader xml;
    private final int deepest;
    private int depth;

    XmlReader(InputStream in, ReadingLimits limits) throws UnreadableException {
        deepest = limits.depth();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", "0"); // counted here, whatever the JDK allows
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new UnreadableException(Reason.DAMAGED, damaged);
        }
    }

    /** What was met. */
    public enum Step {
        /** An element begins. */
        START,
        /** An element ends. */
        END,
        /** Text. */
        TEXT,
        /** Something that says nothing. */
        OTHER,
        /** The end of the part. */
        FINISHED
    }

    /** Goes one step on. */
    public Step step() throws UnreadableException {
        try {
            if (!xml.hasNext()) {
                return Step.FINISHED;
            }
            return switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > deepest) {
                        throw new UnreadableException(Reason.TOO_DEEP, null);
                    }
                    yield Step.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    yield Step.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> Step.TEXT;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableException(Reason.DOCUMENT_TYPE, null);
                default -> Step.OTHER;
            };
        } catch (XMLStreamException | RuntimeException damaged) { // the parser of the JDK throws both
            throw new UnreadableException(Reason.DAMAGED, damaged);
        }
    }

    /** Goes to the next beginning of an element; false at the end. */
    public boolean next() throws UnreadableException {
        Step step = step();
        while (step != Step.START && step != Step.FINISHED) {
            step = step();
        }
        return step == Step.START;
    }

    /** Passes over the rest of the element that has begun, and what it holds. */
    public void skip() throws UnreadableException {
        int outside = depth - 1;
        while (depth > outside) {
            if (step() == Step.FINISHED) {
                return;
            }
        }
    }

    /** The text of the element that has begun, with that of the elements in it; goes to its end. */
    public String content() throws UnreadableException {
        int outside = depth - 1;
        var text = new StringBuilder();
        while (depth > outside) {
            switch (step()) {
                case TEXT -> text.append(text());
                case FINISHED -> {
                    return text.toString();
                }
                default -> {
                    // elements in it have no text of their own
                }
            }
        }
        return text.toString();
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** Local name of the element that begins or ends. */
    public String name() {
        return xml.getLocalName();
    }

    /** Whether the element that begins or ends has this local name. */
    public boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    /**
     * An attribute of the element that begins, in whatever namespace.
     *
     * @param name its local name
     */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /**
     * An attribute of the element that begins, as a number from 0 to 999,999,999.
     *
     * @param name its local name
     * @param otherwise what it is when it is missing or no such number
     */
    public int number(String name, int otherwise) {
        return attribute(name).filter(XmlReader::isNumber).map(Integer::parseInt).orElse(otherwise);
    }

    private static boolean isNumber(String value) {
        boolean digits = !value.isEmpty() && value.length() < 10;
        for (int i = 0; digits && i < value.length(); i++) {
            digits = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return digits;
    }

    /** How many attributes the element that begins has. */
    public int attributes() {
        return xml.getAttributeCount();
    }

    /** Local name of an attribute of the element that begins, by its number from 0. */
    public String attributeName(int number) {
        return xml.getAttributeLocalName(number);
    }

    /** Value of an attribute of the element that begins, by its number from 0. */
    public String attributeValue(int number) {
        return xml.getAttributeValue(number);
    }

    /** The text that was met. */
    public String text() {
        return xml.getText();
    }

    @Override
    public void close() throws UnreadableException {
        try {
            xml.close();
        } catch (XMLStreamException damaged) {
            throw new UnreadableException(Reason.DAMAGED, damaged);
        }
    }
}
