package org.rapporteur.importing.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.importing.Place;
import org.rapporteur.importing.mapping.Columns;
import org.rapporteur.importing.mapping.Field;
import org.rapporteur.importing.table.Cell;
import org.rapporteur.importing.table.Row;
import org.rapporteur.importing.table.Table;
import org.rapporteur.model.text.XmlText;

/** Reads the rows below the headers; rows with cells that cannot be used are refused with their place. */
final class Lines {

    private final Table table;
    private final Columns columns;
    private final Remarks refusals;
    private final Map<Field, String> headers = new EnumMap<>(Field.class);

    Lines(Table table, Columns columns, Remarks refusals) {
        this.table = table;
        this.columns = columns;
        this.refusals = refusals;
        columns.columns().forEach((field, column) -> headers.put(field, columns.name(field)));
    }

    List<Line> read() {
        List<Line> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.number() > columns.header().number()) {
                line(row).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<Line> line(Row row) {
        Place place = table.place().row(row.number());
        Map<Field, String> values = new EnumMap<>(Field.class);
        boolean sound = true;
        for (var column : columns.columns().entrySet()) {
            Place at = place.column(headers.get(column.getKey()));
            switch (row.cell(column.getValue())) {
                case Cell.Refused(String key) -> {
                    refusals.add(at, key);
                    sound = false;
                }
                case Cell.Text(String text) -> {
                    sound &= isStorable(text, at);
                    values.put(column.getKey(), text);
                }
            }
        }
        return sound ? Optional.of(new Line(place, values, headers)) : Optional.empty();
    }

    private boolean isStorable(String text, Place at) {
        var offence = XmlText.firstOffence(text);
        offence.ifPresent(one -> refusals.add(at, one.isLoneSurrogate() ? "surrogate" : "control",
                String.format("U+%04X", one.codePoint()), Integer.toString(one.index() + 1)));
        return offence.isEmpty();
    }
}
