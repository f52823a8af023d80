package org.rapporteur.region;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.rapporteur.model.text.Texts;

/**
 * The terms of a region, in named lists.
 *
 * @param lists the terms by name of the list, each in its order
 */
public record Vocabulary(Map<String, List<Term>> lists) {

    /** No terms. */
    public static final Vocabulary EMPTY = new Vocabulary(Map.of());

    /**
     * A term.
     *
     * @param key what the model holds: lower-case letters, digits, hyphens
     * @param labels the term by language, at least in {@code en}
     */
    public record Term(String key, Map<String, String> labels) {
        /** Copies the labels and checks that there is an English one. */
        public Term {
            Objects.requireNonNull(key);
            labels = Map.copyOf(labels);
            if (!labels.containsKey("en")) {
                throw new IllegalArgumentException("The term " + key + " has no English label.");
            }
        }

        /** The term in a language, in English when there is no translation. */
        public String label(Locale locale) {
            return labels.getOrDefault(locale.getLanguage(), labels.get("en"));
        }
    }

    /** Copies the lists. */
    public Vocabulary {
        lists = Map.copyOf(lists);
    }

    /**
     * Terms whose labels are texts beside a class, by keys of the form {@code list.key}.
     *
     * @param anchor the class
     * @param languages the languages the texts are in
     * @param list name of the list
     * @param keys keys of the terms, in their order
     */
    public static List<Term> terms(Class<?> anchor, List<Locale> languages, String list, List<String> keys) {
        Map<String, Texts> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language.getLanguage(), Texts.of(anchor, language)));
        return keys.stream().map(key -> {
            Map<String, String> labels = new HashMap<>();
            texts.forEach((language, all) -> labels.put(language, all.text(list + "." + key)));
            return new Term(key, labels);
        }).toList();
    }

    /** The terms of a list in order; empty when there is no such list. */
    public List<Term> terms(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The term of a key in a list. */
    public Optional<Term> term(String list, String key) {
        return terms(list).stream().filter(term -> term.key().equals(key)).findFirst();
    }
}
