package org.rapporteur.analysis.search;

import java.util.Arrays;
import java.util.List;

import org.rapporteur.model.text.Fold;

/**
 * Words that are looked for. A text is found when each of them begins one of its words; accents, case and punctuation count for
 * nothing.
 *
 * @param words the words, folded
 */
public record Query(List<String> words) {

    /** Copies the words. */
    public Query {
        words = List.copyOf(words);
    }

    /** The words that somebody typed. */
    public static Query of(String typed) {
        return new Query(Arrays.stream(Fold.of(typed).split(" ")).filter(word -> !word.isEmpty()).distinct().toList());
    }

    /** Whether it looks for nothing. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
