package org.rapporteur.store;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.ResponseDigest;
import org.rapporteur.model.StatusDigest;
import org.rapporteur.model.access.CountryRecords.Digest;

/** Reads the derived figures at the head of a country's file, and no further. */
final class DigestReader {

    private final XMLInputFactory factory = factory();

    Digest read(InputStream file) {
        var statuses = new ArrayList<StatusDigest>();
        var responses = new ArrayList<ResponseDigest>();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT && ++depth == 2) {
                    switch (xml.getLocalName()) {
                        case "statusDigests" -> statuses.add((StatusDigest) object(Literals.STATUS_DIGEST, xml));
                        case "responseDigests" -> responses.add((ResponseDigest) object(Literals.RESPONSE_DIGEST, xml));
                        case "implementations", "responses", "narratives" -> {
                            return new Digest(statuses, responses);
                        }
                        default -> {
                            // what stands before the figures: citations, claims, the party
                        }
                    }
                }
            }
        } catch (XMLStreamException | IllegalArgumentException unreadable) {
            // the figures are not to be had; whoever loads the record is told why
            return new Digest(List.of(), List.of());
        }
        return new Digest(statuses, responses);
    }

    private static EObject object(EClass type, XMLStreamReader xml) {
        EObject object = EcoreUtil.create(type);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (type.getEStructuralFeature(xml.getAttributeLocalName(i)) instanceof EAttribute feature) {
                object.eSet(feature, EcoreUtil.createFromString(feature.getEAttributeType(), xml.getAttributeValue(i)));
            }
        }
        return object;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
