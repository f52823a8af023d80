package org.rapporteur.questionnaire.returned;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.ooxml.read.PackageContent;
import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.XmlReader;
import org.rapporteur.questionnaire.form.FormIdentity;

/** The identity of a form in the parts that documents and workbooks have in common. */
public final class Identities {

    private Identities() {
    }

    /** The identity in the properties that programs show as custom; empty when they hold none. */
    public static Optional<FormIdentity> inProperties(PackageContent content) throws UnreadableException {
        Map<String, String> carried = new LinkedHashMap<>();
        Optional<XmlReader> part = content.xml("docProps/custom.xml");
        if (part.isPresent()) {
            try (XmlReader xml = part.get()) {
                while (xml.next()) {
                    if (xml.is("property")) {
                        String name = xml.attribute("name").orElse("");
                        carried.putIfAbsent(name, xml.content().strip());
                    }
                }
            }
        }
        return FormIdentity.ofCarried(carried);
    }
}
