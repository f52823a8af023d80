package org.rapporteur.ui.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.model.text.Texts;

/** The words that plug-ins bring for their own models: the texts beside the classes of a model, where there are any. */
final class PlugInWords {

    private final Locale locale;
    private final Map<String, Optional<Texts>> known = new HashMap<>();

    /** @param locale language of the words */
    PlugInWords(Locale locale) {
        this.locale = locale;
    }

    /**
     * A word.
     *
     * @param type a class or enumeration of the model
     * @param key key of the word
     */
    Optional<String> find(Class<?> type, String key) {
        return known.computeIfAbsent(type.getPackageName(), name -> type.getResource("texts.properties") == null ? Optional.empty()
                : Optional.of(Texts.of(type, locale))).flatMap(texts -> texts.find(key));
    }
}
