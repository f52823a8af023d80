package org.rapporteur.cli.commands;

import java.util.stream.Collectors;

import org.rapporteur.analysis.listing.Row;
import org.rapporteur.analysis.listing.Value;

/** Writes the rows of a list in one format. */
interface ListWriter extends Row, AutoCloseable {

    @Override
    void close();

    /** A value as one text; several are separated by semicolons. */
    static String text(Value value) {
        return switch (value) {
            case Value.Unknown unknown -> "";
            case Value.Text text -> text.text();
            case Value.Count count -> Long.toString(count.count());
            case Value.Several several -> several.texts().stream().collect(Collectors.joining("; "));
        };
    }
}
