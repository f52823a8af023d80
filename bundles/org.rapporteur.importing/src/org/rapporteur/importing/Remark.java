package org.rapporteur.importing;

import java.util.List;
import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/**
 * What the user should know of a place in a file: why it is refused, or what was left open.
 *
 * @param place where
 * @param key key of the text, in this package
 * @param arguments what fills its placeholders: texts and numbers
 */
public record Remark(Place place, String key, List<Object> arguments) implements Told {

    /** Copies the arguments. */
    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** A remark. */
    public static Remark of(Place place, String key, Object... arguments) {
        return new Remark(place, key, List.of(arguments));
    }

    @Override
    public String sentence(Locale locale) {
        Texts texts = Texts.of(Remark.class, locale);
        return texts.text("problem", place.words(texts, "place.row"), texts.text("remark." + key, arguments.toArray()));
    }

    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
