package org.rapporteur.store;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.rapporteur.store.DossierException.Reason;

/** Finds out the format of a dossier's files. */
final class Format {

    private Format() {
    }

    /** The format a dossier is in; read before anything else, since a newer one may look like anything. */
    static int of(DossierFolder folder) throws DossierException {
        byte[] content = folder.read(DossierFolder.MAIN);
        Path file = folder.root().resolve(DossierFolder.MAIN);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new DossierException(Reason.DOCUMENT_TYPE, null, file);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return format(Optional.ofNullable(xml.getAttributeValue(null, "formatVersion")).orElse(""), file);
                }
            }
            throw new DossierException(Reason.MALFORMED, null, file, 1, "it is empty");
        } catch (XMLStreamException problem) {
            int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNumber();
            throw new DossierException(Reason.MALFORMED, problem, file, line, problem.getMessage().replaceAll("(?s).*Message: ", ""));
        }
    }

    private static int format(String version, Path file) throws DossierException {
        if (!version.matches("[1-9][0-9]{0,5}")) {
            throw new DossierException(Reason.MALFORMED, null, file, 1, "the attribute formatVersion is missing or no number");
        }
        int format = Integer.parseInt(version);
        if (format > Migration.CURRENT) {
            throw new DossierException(Reason.NEWER_FORMAT, null, file, format, Migration.CURRENT);
        }
        return format;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
