package org.rapporteur.region.declared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a region's file.
 *
 * @param name its name
 * @param attributes its attributes by name, in their order
 * @param children the elements in it
 * @param text the text in it, with one blank for any white space, none at its ends
 * @param place where it begins
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text, Place place) {

    Mistake mistake(String key, Object... arguments) {
        return new Mistake(place, key, arguments);
    }

    Optional<String> attribute(String called) {
        return Optional.ofNullable(attributes.get(called));
    }

    String required(String called) throws Mistake {
        return attribute(called).filter(value -> !value.isBlank())
                .orElseThrow(() -> mistake("missingAttribute", name, called));
    }

    Stream<Element> children(String called) {
        return children.stream().filter(child -> child.name.equals(called));
    }

    /** Checks that nothing is in it but this. */
    void allow(Collection<String> attributesKnown, Collection<String> childrenKnown) throws Mistake {
        for (String attribute : attributes.keySet()) {
            if (!attributesKnown.contains(attribute)) {
                throw mistake("unknownAttribute", name, attribute, expected(attributesKnown));
            }
        }
        for (Element child : children) {
            if (!childrenKnown.contains(child.name)) {
                throw child.mistake("unknownElement", child.name, name, expected(childrenKnown));
            }
        }
    }

    /** Checks that it holds elements only. */
    void allowNoText() throws Mistake {
        if (!text.isEmpty()) {
            throw mistake("strayText", name, shortened(text));
        }
    }

    /** Words that were expected, as a list for a sentence. */
    static String expected(Collection<String> words) {
        return words.isEmpty() ? "–" : String.join(", ", words);
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
