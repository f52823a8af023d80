package org.rapporteur.importing.table;

import java.io.InputStream;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;

/** A part of a package as XML, element by element. Neither document types nor entities are known, so none can be expanded. */
final class Markup implements AutoCloseable {

    private final Place place;
    private final XMLStreamReader xml;

    Markup(Place place, InputStream in) throws XMLStreamException {
        this.place = place;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        xml = factory.createXMLStreamReader(in);
    }

    /** Goes to the next start of an element; false at the end. */
    boolean next() throws XMLStreamException, ImportException {
        while (xml.hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes one step on. */
    int step() throws XMLStreamException, ImportException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new ImportException(place, "documentType");
        }
        return event;
    }

    boolean hasNext() throws XMLStreamException {
        return xml.hasNext();
    }

    /** Name of the element, without its namespace: strict and transitional files differ in that only. */
    String name() {
        return xml.getLocalName();
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    /** An attribute, in whatever namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An attribute that is a number; the given one when it is missing or none. */
    int number(String name, int otherwise) {
        return attribute(name).filter(value -> value.matches("[0-9]{1,9}")).map(Integer::parseInt).orElse(otherwise);
    }

    /** Text at this place. */
    String text() {
        return xml.getText();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
