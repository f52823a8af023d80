package org.rapporteur.analysis;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;

/**
 * What a check, a measure or a section of a report looks at.
 *
 * @param dossier the dossier; country records are reached through {@code records} only, so that they are loaded one by one
 * @param records its country records
 * @param date the day for which things are told: later reports do not count, what is overdue is overdue on that day
 * @param locale language of everything said
 */
public record Inquiry(Dossier dossier, CountryRecords records, LocalDate date, Locale locale) {
    /** Checks that no part is null. */
    public Inquiry {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(records);
        Objects.requireNonNull(date);
        Objects.requireNonNull(locale);
    }
}
