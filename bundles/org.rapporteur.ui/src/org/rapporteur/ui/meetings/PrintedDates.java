package org.rapporteur.ui.meetings;

import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.ui.form.Notation;
import org.rapporteur.ui.form.Reading;

/** Dates in the source's words, for lists; typed as everywhere. */
record PrintedDates(Notation typed, DatePrinter printer) implements Notation {

    @Override
    public String write(Object value) {
        return value instanceof SourceDate date ? date.print(printer) : "";
    }

    @Override
    public Reading read(String text) {
        return typed.read(text);
    }
}
