package org.rapporteur.questionnaire.collect;

import java.util.List;
import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/**
 * Why something that came back is not taken, or what is to be known about it.
 *
 * @param key which reason, a key of the texts: by it scripts tell reasons apart
 * @param arguments what fills the placeholders of the sentence; what is itself {@link Told} is told in the same language
 */
public record Refusal(String key, List<Object> arguments) implements Told {

    /** Copies the list. */
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments));
    }

    @Override
    public String sentence(Locale locale) {
        return Texts.of(Refusal.class, locale).text(key, arguments.stream()
                .map(argument -> argument instanceof Told told ? told.sentence(locale) : argument).toArray());
    }
}
