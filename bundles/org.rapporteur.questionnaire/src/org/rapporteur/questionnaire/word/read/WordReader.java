package org.rapporteur.questionnaire.word.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.rapporteur.ooxml.read.PackageContent;
import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.UnreadableException.Reason;
import org.rapporteur.ooxml.read.XmlReader;
import org.rapporteur.questionnaire.form.FormIdentity;
import org.rapporteur.questionnaire.returned.Box;
import org.rapporteur.questionnaire.returned.Box.Hindrance;
import org.rapporteur.questionnaire.returned.FormContent;
import org.rapporteur.questionnaire.returned.Identities;

/** Reads a Word document that came back, by its bookmarks and, where these are gone, by the tags of its content controls. */
public final class WordReader {

    private WordReader() {
    }

    /**
     * Reads.
     *
     * @param content the package
     * @param document name of its main part
     * @throws UnreadableException when a part is beyond a limit, or damaged
     */
    public static FormContent read(PackageContent content, String document) throws UnreadableException {
        DocumentWalk walk;
        try (XmlReader xml = content.xml(document).orElseThrow(() -> new UnreadableException(Reason.DAMAGED, null))) {
            walk = new DocumentWalk(xml, isOfLibreOffice(content) ? WordReader::unescaped : UnaryOperator.identity());
            walk.walk();
        }
        Map<String, Box> boxes = new HashMap<>();
        walk.places().forEach((name, places) -> {
            // controls of other people have tags too
            if (places.stream().anyMatch(Place::hasBookmark) || isOurs(walk.tags().get(name))) {
                boxes.put(name, box(places));
            }
        });
        return new FormContent(identities(content, document), boxes, walk.tags());
    }

    /** LibreOffice writes an underscore that could begin an escape as one, which only workbooks have. */
    private static String unescaped(String text) {
        return text.replaceAll("_x005F_(?=x[0-9A-Fa-f]{4}_)", "_");
    }

    private static boolean isOfLibreOffice(PackageContent content) throws UnreadableException {
        try (XmlReader xml = content.xml("docProps/app.xml").orElse(null)) {
            while (xml != null && xml.next()) {
                if (xml.is("Application")) {
                    return xml.content().startsWith("LibreOffice");
                }
            }
        }
        return false;
    }

    private static boolean isOurs(String tag) {
        return tag != null && (tag.startsWith("~") || tag.startsWith("?")
                || org.rapporteur.questionnaire.form.FieldKey.parse(tag.replaceFirst("=.*", "")).isPresent());
    }

    private static Box box(List<Place> places) {
        Place place = places.stream().filter(Place::hasBookmark).findFirst().orElse(places.getFirst());
        boolean twice = places.stream().anyMatch(other -> other != place && !other.text().isBlank() && !other.text().equals(place.text()));
        Optional<Hindrance> hindrance = place.hasNoText() ? Optional.of(Hindrance.NO_TEXT) : twice ? Optional.of(Hindrance.TWICE) : Optional.empty();
        return new Box(place.text(), place.ticked(), hindrance);
    }

    private static Set<FormIdentity> identities(PackageContent content, String document) throws UnreadableException {
        Set<FormIdentity> identities = new HashSet<>();
        Identities.inProperties(content).ifPresent(identities::add);
        for (PackageContent.Relationship related : content.relationships(document)) {
            if (related.type().equals("customXml")) {
                custom(content, related.target()).ifPresent(identities::add);
            } else if (related.type().equals("footer")) {
                footer(content, related.target()).ifPresent(identities::add);
            }
        }
        return identities;
    }

    private static Optional<FormIdentity> custom(PackageContent content, String part) throws UnreadableException {
        Optional<XmlReader> found = content.xml(part);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (XmlReader xml = found.get()) {
            if (!xml.next() || !xml.is("form")) {
                return Optional.empty();
            }
            Map<String, String> properties = new HashMap<>();
            for (int i = 0; i < xml.attributes(); i++) {
                properties.put(xml.attributeName(i), xml.attributeValue(i));
            }
            return FormIdentity.of(properties);
        }
    }

    private static Optional<FormIdentity> footer(PackageContent content, String part) throws UnreadableException {
        Optional<XmlReader> found = content.xml(part);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        try (XmlReader xml = found.get()) {
            while (xml.next()) {
                if (xml.is("t")) {
                    text.append(xml.content());
                } else if (xml.is("p")) {
                    text.append('\n');
                }
            }
        }
        return text.toString().lines().flatMap(line -> FormIdentity.parse(line).stream()).findFirst();
    }
}
