package org.rapporteur.importing.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;

/** The texts that cells of an {@code .xlsx} refer to by number. */
final class SharedStrings {

    private SharedStrings() {
    }

    static List<String> read(Place place, InputStream in) throws XMLStreamException, ImportException {
        List<String> strings = new ArrayList<>();
        long characters = 0;
        try (var xml = new Markup(place, in)) {
            while (xml.next()) {
                if (xml.is("si")) {
                    String text = item(xml, "si");
                    characters += text.length();
                    if (characters > RowCollector.MOST_IN_ALL) {
                        throw new ImportException(place, "tooMuchText", RowCollector.MOST_IN_ALL / 1_000_000);
                    }
                    strings.add(text);
                }
            }
        }
        return strings;
    }

    /** The text of an element with runs; hints on how to read Japanese aloud are no part of it. */
    static String item(Markup xml, String element) throws XMLStreamException, ImportException {
        var text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        int depth = 1;
        while (depth > 0) {
            switch (xml.step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    phonetic += xml.is("rPh") ? 1 : 0;
                    inText = xml.is("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    phonetic -= xml.is("rPh") ? 1 : 0;
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && phonetic == 0) {
                        text.append(xml.text());
                    }
                }
                default -> {
                    // comments say nothing
                }
            }
        }
        return Escapes.decode(text.toString());
    }
}
