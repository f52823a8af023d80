package org.rapporteur.ui.form;

import java.util.Locale;
import java.util.Optional;

import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Texts;

/** Dates as sources say them. The remark beside one tells what it means in words, and the days it spans. */
final class DateNotation implements Notation {

    private final Locale locale;
    private final Texts texts;
    private final DatePrinter printer;

    DateNotation(Locale locale) {
        this.locale = locale;
        texts = Texts.of(DateNotation.class, locale);
        printer = DatePrinter.of(locale);
    }

    @Override
    public String write(Object value) {
        return value == null ? "" : value.toString();
    }

    /** In the words of the source. */
    @Override
    public String show(Object value) {
        return value instanceof SourceDate date ? date.print(printer) : "";
    }

    @Override
    public Reading read(String text) {
        if (text.isBlank()) {
            return Reading.Value.of(null);
        }
        try {
            SourceDate date = SourceDate.parse(text.strip());
            return new Reading.Value(date, Optional.of(remark(date)));
        } catch (EdtfException problem) {
            return new Reading.Refusal(problem.sentence(locale) + " " + texts.text("date.how"));
        }
    }

    private String remark(SourceDate date) {
        String words = printer.print(date.edtf());
        if (date.exactDay().isPresent() || date.earliest().isEmpty() && date.latest().isEmpty()) {
            return words;
        }
        String open = texts.text("date.open");
        return texts.text("date.span", words, date.earliest().map(day -> printer.print(SourceDate.of(day).edtf())).orElse(open),
                date.latest().map(day -> printer.print(SourceDate.of(day).edtf())).orElse(open));
    }
}
