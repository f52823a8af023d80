package org.rapporteur.questionnaire.collect;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How answers are stored.
 *
 * @param received the day they came
 * @param acceptedBy who accepts them, so that they become progress; empty: they are stored as received, to be looked at
 * @param keepFiles whether the files are kept with the dossier
 */
public record Acceptance(LocalDate received, Optional<String> acceptedBy, boolean keepFiles) {
}
