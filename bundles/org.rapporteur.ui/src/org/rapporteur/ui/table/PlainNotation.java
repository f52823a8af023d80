package org.rapporteur.ui.table;

import org.rapporteur.ui.form.Notation;
import org.rapporteur.ui.form.Reading;

/** Values that are only shown. */
final class PlainNotation implements Notation {

    @Override
    public String write(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Reading read(String text) {
        return Reading.Value.of(text.isBlank() ? null : text);
    }
}
