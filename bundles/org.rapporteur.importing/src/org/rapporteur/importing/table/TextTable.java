package org.rapporteur.importing.table;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;

/** A table in a text file: values with separators between. */
final class TextTable {

    private final Place place;
    private final ReadingSettings settings;
    private final RowCollector rows;

    TextTable(Place place, ReadingSettings settings, RowCollector rows) {
        this.place = place;
        this.settings = settings;
        this.rows = rows;
    }

    Table read(byte[] content) throws ImportException {
        var encoding = new Encoding(place);
        Charset charset = settings.encoding().orElseGet(() -> encoding.guess(content));
        String text = encoding.decode(content, charset);
        if (text.indexOf('\0') >= 0) {
            throw new ImportException(place, "notText");
        }
        Optional<Character> told = Separator.told(text);
        char separator = settings.separator().or(() -> told).orElseGet(() -> Separator.guess(text));
        return new Table(place, Map.of("encoding", charset.name(), "separator", Separator.name(separator)),
                new SeparatedValues(place, text, separator, rows).rows(told.isPresent()));
    }
}
