package org.rapporteur.ui.look;

import java.util.List;
import java.util.stream.Stream;

import org.rapporteur.model.text.Fold;

/**
 * Words typed to filter a list: all must stand in a text, in any order, in lower or upper case, with or without accents.
 *
 * @param words the words, folded
 */
public record FilterWords(List<String> words) {

    /** The words of what was typed; none fits everything. */
    public static FilterWords of(String typed) {
        return new FilterWords(Stream.of(Fold.plain(typed).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether a text has all the words. */
    public boolean fit(String text) {
        if (words.isEmpty()) {
            return true;
        }
        String folded = Fold.plain(text);
        return words.stream().allMatch(folded::contains);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
