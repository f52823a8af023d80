package org.rapporteur.store;

import java.util.List;
import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/**
 * Something the user is told about a dossier that was opened all the same: a plug-in is missing, an older format was read.
 *
 * @param key key of the text
 * @param arguments what fills its placeholders
 */
public record Notice(String key, List<String> arguments) implements Told {

    /** Copies the arguments. */
    public Notice {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String sentence(Locale locale) {
        return Texts.of(Notice.class, locale).text(key, arguments.toArray());
    }

    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
