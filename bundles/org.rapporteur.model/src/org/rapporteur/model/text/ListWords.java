package org.rapporteur.model.text;

import java.util.List;
import java.util.Locale;

/**
 * Lists in words: "Kenya, Uganda and Rwanda". Languages whose words are not known get commas only. Immutable; reading the words
 * takes some time, so make one per document.
 */
public final class ListWords {

    private final String comma;
    private final String and;
    private final String or;

    private ListWords(Texts texts) {
        comma = texts.text("comma");
        and = texts.text("and");
        or = texts.text("or");
    }

    /**
     * The lists of a language.
     *
     * @param locale the language
     */
    public static ListWords of(Locale locale) {
        return new ListWords(Texts.of(ListWords.class, "lists", locale));
    }

    /**
     * "a, b and c".
     *
     * @param items the items, in order
     * @return the list; empty for no items
     */
    public String and(List<String> items) {
        return joined(items, and);
    }

    /**
     * "a, b or c".
     *
     * @param items the items, in order
     * @return the list; empty for no items
     */
    public String or(List<String> items) {
        return joined(items, or);
    }

    private String joined(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(comma, items.subList(0, items.size() - 1)) + last + items.getLast();
    }
}
