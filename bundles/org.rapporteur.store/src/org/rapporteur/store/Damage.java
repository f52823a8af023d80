package org.rapporteur.store;

import java.util.Locale;
import java.util.Objects;

import org.rapporteur.model.text.Told;

/**
 * Something that could not be read of a damaged dossier.
 *
 * @param file path of the file in the dossier
 * @param line the line, from 1; 0: the file as a whole, or no line is known
 * @param reason why, in a sentence
 * @param partly whether a part of the file could be read
 */
public record Damage(String file, int line, Told reason, boolean partly) implements Told {

    /** Checks that no part is null. */
    public Damage {
        Objects.requireNonNull(file);
        Objects.requireNonNull(reason);
    }

    @Override
    public String sentence(Locale locale) {
        return reason.sentence(locale);
    }
}
