package org.rapporteur.questionnaire.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands above a form.
 *
 * @param title title of the questionnaire
 * @param country official name of the country
 * @param region name of the dialogue region; empty when the questionnaire is for none
 * @param subject what the round asks about, in words; empty when the dossier does not tell
 * @param reportedAt name of the meeting at which answers are reported; empty when not known
 * @param sender name of the secretariat; empty when the dossier names none
 * @param focalPoint name of the person asked; empty when none is named
 * @param due by when answers are due, in words; empty when not known
 * @param dueBy the last day on which they are in time; empty when not known
 * @param fictional whether countries and texts are made up, which forms say
 * @param locale language of the form
 * @param day the day for which the form was made
 */
public record Heading(String title, String country, String region, String subject, String reportedAt, String sender, String focalPoint,
        String due, Optional<LocalDate> dueBy, boolean fictional, Locale locale, LocalDate day) {
}
