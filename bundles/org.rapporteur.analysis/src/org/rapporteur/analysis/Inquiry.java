package org.rapporteur.analysis;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;

/**
 * What a check, a measure or a section of a report looks at. The dossier must not change while an inquiry goes on: what was found
 * once is remembered.
 *
 * @param dossier the dossier; country records are reached through {@code records} only, so that they are loaded one by one
 * @param records its country records
 * @param date the day for which things are told: later reports do not count, what is overdue is overdue on that day
 * @param locale language of everything said
 * @param memory what was found once
 */
public record Inquiry(Dossier dossier, CountryRecords records, LocalDate date, Locale locale, Memory memory) {

    /** Checks that no part is null. */
    public Inquiry {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(records);
        Objects.requireNonNull(date);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(memory);
    }

    /**
     * A new inquiry.
     *
     * @param dossier the dossier
     * @param records its country records
     * @param date the day for which things are told
     * @param locale language of everything said
     */
    public Inquiry(Dossier dossier, CountryRecords records, LocalDate date, Locale locale) {
        this(dossier, records, date, locale, new Memory());
    }

    /** The texts beside a class, in the language of the inquiry, read once for all classes of a package. */
    public Texts texts(Class<?> anchor) {
        return once(Texts.class, anchor.getPackageName(), () -> Texts.of(anchor, locale));
    }

    /** What the things of the dossier are called in the language of the inquiry, read once. */
    public Words words() {
        return once(Words.class, "words", () -> Words.in(locale));
    }

    /** The printer of dates in the language of the inquiry, made once. */
    public DatePrinter dates() {
        return words().dates();
    }

    /**
     * What was found once, or finds it: figures of a region that many reports show are worked out for the first.
     *
     * @param owner the class that asks
     * @param key what it asks for; with equal keys the same is found
     * @param find finds it; must not give null
     * @return what was found
     */
    public <T> T once(Class<?> owner, Object key, Supplier<T> find) {
        return memory.once(owner, key, find);
    }
}
