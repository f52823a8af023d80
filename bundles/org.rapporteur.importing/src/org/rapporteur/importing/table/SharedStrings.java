package org.rapporteur.importing.table;

import java.util.ArrayList;
import java.util.List;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;
import org.rapporteur.ooxml.read.CellText;
import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.XmlReader;

/** The texts that cells of an {@code .xlsx} refer to by number. */
final class SharedStrings {

    private SharedStrings() {
    }

    static List<String> read(Place place, XmlReader xml) throws UnreadableException, ImportException {
        List<String> strings = new ArrayList<>();
        long characters = 0;
        while (xml.next()) {
            if (xml.is("si")) {
                String text = CellText.of(xml);
                characters += text.length();
                if (characters > RowCollector.MOST_IN_ALL) {
                    throw new ImportException(place, "tooMuchText", RowCollector.MOST_IN_ALL / 1_000_000);
                }
                strings.add(text);
            }
        }
        return strings;
    }
}
