package org.rapporteur.questionnaire.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be issued.
 *
 * @param countries the countries; empty: all that the round asks
 * @param formats names of the formats, in order; empty: all
 * @param split whether each section is a file of its own, for another ministry
 * @param language language of all forms; empty: each country's, and the dossier's where it has none
 * @param reminders whether to remind those that are late, instead of asking
 * @param from e-mail address from which messages come; empty: that of a person of the secretariat, or none
 * @param day the day for which it is told what is known and who is late; files bear it
 */
public record Request(Set<String> countries, List<String> formats, boolean split, Optional<Locale> language, boolean reminders,
        Optional<String> from, LocalDate day) {

    /** Copies the collections. */
    public Request {
        countries = Set.copyOf(countries);
        formats = List.copyOf(formats);
    }

    /**
     * Whether a text is an e-mail address that messages can come from.
     *
     * @param text the text
     */
    public static boolean isAddress(String text) {
        return Letter.isAddress(text);
    }
}
